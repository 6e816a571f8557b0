/* What the parts of the map hand to each other. */
import type * as L from "leaflet";
import type { AreaName, BaseWords, DayPayload, FrontPayload, HolderWords, HoldingPayload, LabelsPayload, Lit, MapParts, PlaceWords, Position, ZoneWords } from "../shared/payloads";
import type { AskedState } from "../shared/types";
import type { Canvas } from "./canvas.js";
import type { Labels } from "./labels.js";
import type { GroundSpot } from "./spot.js";

/** A spot of the view, in px. */
export interface Spot {
  x: number;
  y: number;
}

/** A box of the view, in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Leaflet's drawing of one pane. */
export type Renderer = L.SVG & { _container: SVGSVGElement };
export type Renderers = Record<string, Renderer>;

/** One path of a (zone, controller). `aria`: what screen readers say of it, once it is dressed. */
export interface Item {
  path: L.Polygon;
  holding: HoldingPayload;
  holder: HolderWords;
  zone: ZoneWords;
  area: string;
  aria: string;
}

/** Fronts of one basis, drawn as wide as they may be off. */
export interface Band {
  layer: L.GeoJSON;
  marginKm: number;
}

/** A stretch of front: the line that is seen, and the wide one that is hit. */
export interface DrawnFront {
  front: FrontPayload;
  line: L.GeoJSON;
  hit: L.GeoJSON;
}

/** The elements of the map's frame. */
export interface FrameParts {
  frame: HTMLElement;
  head: HTMLElement;
  stage: HTMLElement;
  side: HTMLElement;
  foot: HTMLElement;
  title: HTMLElement;
  subtitle: HTMLElement;
  source: HTMLElement;
}

/** Choose a zone or a front, as a click on it does; of ground, with the point where a pointer hit it. */
export type Choose = (id: string, latlng?: L.LatLng) => void;

/** A reader's acts: on a zone, on the ground of one, and on a front. */
export interface Acts {
  zone: Choose;
  ground: Choose;
  front: Choose;
}

/** Choose a point on open ground, (lon, lat), by its id in the address. */
export type ChooseSpot = (id: string, at: Position) => void;

/** What labels ask of the map that they are put on. */
export interface LabelOptions {
  places: PlaceWords[];
  areas: AreaName[];
  mirrored: boolean;
  choose: Choose;
  homeZoom(): number;
  lit(): PlaceWords[];
  selected(): string | null;
  obstacles(): DOMRect[];
  /** The zones whose names are placed; null on an inset, which names none. */
  zones: (() => Item[]) | null;
  /** What is drawn, where no zones are named. */
  ground?(): Item[];
  /** How many steps of zoom earlier than on the large map places are named. */
  eager?: number;
  /** The most callouts that there is room for. */
  most?(): number;
  /** Zones whose callouts come first. */
  foremost?(): (string | null)[];
}

/** A place where a callout could be, and what that costs whatever the other callouts do. */
export interface Candidate {
  form: string;
  box: Box;
  wide: Box;
  end: Spot;
  cost: number;
}

/** A callout: where it points, the places where it could be (cheapest first), and the one that is chosen. */
export interface Callout {
  spot: Spot;
  room: Candidate[];
  chosen: Candidate | null;
}

/** What an inset offers. */
export interface Inset {
  canvas: Canvas;
  labels: Labels;
  fit(): void;
}

/** A part of the map: its address, itself, or a promise of it. */
export type Part<Payload> = string | Payload | Promise<Payload>;

/** Finds a day, a comparison or control points by name. */
export type Find = (name: string) => unknown;

/** What the map is started with. `find` finds days and comparisons by name where they are not files beside the first day's. */
export type StartParts = { [Name in "base" | "day" | "words"]: Part<Exclude<MapParts[Name], string>> } & Pick<MapParts, "events"> & {
    find?: Find;
  };

/** What is selected and lit. */
export type Marked = Lit & { zone: string | null; front: string | null; at: Position | null };

/** What is selected and lit, on which day, and the stamp of the action that asked for it. */
export type Shown = Marked & AskedState;

/** All that is drawn. `day`: the day that is shown; `pointsFile`: the control points that are; `named`: what the names were placed for. */
export interface Drawn {
  map: L.Map;
  parts: FrameParts;
  canvas: Canvas;
  words: LabelsPayload;
  insets: Inset[];
  labels: Labels;
  day: string | null;
  statements: Record<string, Lit>;
  points: L.Layer[];
  pointsFile: string | null;
  chosen: { show(zone: string | null, items: Item[], other?: string): void };
  spot: GroundSpot;
  acts: Acts;
  finished: boolean;
  named: string;
  refit(): void;
  homeZoom(): number;
}
