/* What the parts of the browser's program hand to each other. What Python sends is in payloads.d.ts. */
import type { Action, ActionKind, MapParts, MapState, SpotPayload } from "./payloads";
import type { Canvas } from "../map/canvas.js";
import type { Map as LeafletMap } from "leaflet";

/** What the map's frame tells the page: a reader's action, or that it is ready, or that a day has been drawn. */
export type MapEvent = Action | { type: "ready"; stamp: number } | { type: "drawn"; day: string | null; stamp: number };

/** What the page asks of the map: all of a state, or a part of it. */
export type AskedState = Partial<MapState> & Pick<MapState, "stamp">;

/** The map's program, as the page that holds a map knows it. */
export interface MapProgram {
  apply(state: AskedState): void;
  day(): string | null | undefined;
  fly(annotation: string): void;
  light(annotation: string): void;
  mainCanvas(): Canvas | undefined;
  map(): LeafletMap | undefined;
  pageTurned(): void;
  refit(): void;
  showIncidents(spots: SpotPayload[]): void;
  stamp(): number;
  start(map: LeafletMap, parts: MapParts): Promise<void>;
}

/** A component of the dashboard, as Streamlit hands it to its script. */
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
    ControlMapPage?: { channel(): { state: MapState | null } | null };
    ControlMapSite?: object;
    CustomEvent: typeof CustomEvent;
    Streamlit?: { setFrameHeight(height: number): void; onRenderMessage(message: object): void };
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
