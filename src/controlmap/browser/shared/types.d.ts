/* Types shared by the parts of the browser's program. payloads.d.ts has those of the data that Python sends. */
import type { Action, ActionKind, MapParts, MapState, SpotPayload } from "./payloads";
import type { Canvas } from "../map/canvas.js";
import type { Map as LeafletMap } from "leaflet";

/** An event that the map's frame sends to the page: a reader's action, "ready", or "drawn" with the day. */
export type MapEvent = Action | { type: "ready"; stamp: number } | { type: "drawn"; day: string | null; file: string; stamp: number };

/** The state that the page requests of the map, complete or in part. */
export type AskedState = Partial<MapState> & Pick<MapState, "stamp">;

/** The map's public interface, for the page around it. */
export interface MapProgram {
  apply(state: AskedState): void;
  bringTo(kind: string, id: string): void;
  day(): string | null | undefined;
  fly(annotation: string): void;
  flyToNext(): void;
  hover(ids: string[]): void;
  light(annotation: string): void;
  lightIncident?(at: [number, number]): void;
  lookOfPlace(place: string): Pick<MapState, "zone" | "front" | "at" | "zones" | "places">;
  mainCanvas(): Canvas | undefined;
  map(): LeafletMap | undefined;
  pageTurned(): void;
  refit(): void;
  showIncidents(spots: SpotPayload[]): void;
  stamp(): number;
  start(map: LeafletMap, parts: MapParts): Promise<void>;
}

/** A component of the dashboard, as Streamlit passes it to its script. */
export interface Component<Data> {
  data: Data;
  parentElement: HTMLElement;
  setTriggerValue(name: string, value: unknown): void;
}

/** A timeline that has been put into the page. */
export interface MountedTimeline {
  key: string;
  answered(day: string | null): void;
  follow(day: string): void;
}

declare global {
  interface Window {
    ControlMap?: MapProgram;
    ControlMapPage?: { channel(): { state: MapState | null; send: ((action: Action) => void) | null } | null };
    ControlMapSite?: object;
    /** Whether the walk is to be brought into sight once it is mounted. */
    controlmapWalks?: boolean;
    /** What the head of the page has fetched for the map, by the names of the files; null: could not be loaded. */
    controlmapParts?: Map<string, Promise<any>>;
    /** The newest act on the map while no channel was mounted. */
    controlmapAct?: MapEvent;
    /** The button of a panel that was clicked last while no channel was mounted. */
    controlmapClicked?: HTMLElement;
    CustomEvent: typeof CustomEvent;
    Streamlit?: { setComponentValue(value: object): void; setFrameHeight(height: number): void; onRenderMessage(message: object): void };
    /** Folium's script in a file: draws the map into the element `map_div`. */
    drawMap?: () => object;
    /** The map that has been drawn before streamlit-folium's front end was loaded. */
    drawnMap?: object;
    __controlmapGuard: { fromTheStart: boolean };
  }
  interface WindowEventMap {
    controlmap: CustomEvent<MapEvent>;
  }
  namespace Intl {
    interface Locale {
      getWeekInfo?(): { firstDay: number };
      weekInfo?: { firstDay: number };
    }
  }
}
