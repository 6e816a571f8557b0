/* Types shared by the modules of the map. */
import type * as L from "leaflet";
import type { AreaName, Remark, BaseWords, DayPayload, FrontPayload, HolderWords, HoldingPayload, LabelsPayload, Lit, MapParts, PlaceWords, Position, ZoneWords } from "../shared/payloads";
import type { AskedState } from "../shared/types";
import type { Canvas } from "./canvas.js";
import type { Labels } from "./labels.js";
import type { Legend } from "./legend.js";
import type { GroundSpot } from "./spot.js";
import type { Swipe } from "./swipe.js";

/** A point in the viewport, in px. */
export interface Spot {
  x: number;
  y: number;
}

/** A rectangle in the viewport, in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Leaflet's drawing of one pane. */
export type Renderer = L.SVG & { _container: SVGSVGElement };
export type Renderers = Record<string, Renderer>;

/** The path of a zone and its controller. `aria`: its accessible name, set by `Canvas.dress`. */
export interface Item {
  path: L.Polygon;
  holding: HoldingPayload;
  holder: HolderWords;
  zone: ZoneWords;
  area: string;
  aria: string;
}

/** A front's margin of error. */
export interface Band {
  layer: L.GeoJSON;
  marginKm: number;
}

/** A section of a front: its visible line, and the wide transparent line that is clicked. */
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
  finding: HTMLElement;
  subtitle: HTMLElement;
  source: HTMLElement;
}

/** Select a zone or a front, like a click on it. `latlng` is the clicked point on the ground. */
export type Choose = (id: string, latlng?: L.LatLng) => void;

/** A reader's actions on a zone, on the ground of a zone, and on a front. */
export interface Acts {
  zone: Choose;
  ground: Choose;
  front: Choose;
}

/** Select a point on open ground (lon, lat) by its id in the address. */
export type ChooseSpot = (id: string, at: Position) => void;

/** What labels need from the map on which they are placed. */
export interface LabelOptions {
  places: PlaceWords[];
  areas: AreaName[];
  mirrored: boolean;
  choose: Choose;
  choosePlace: Choose;
  homeZoom(): number;
  lit(): PlaceWords[];
  selected(): string | null;
  obstacles(): DOMRect[];
  /** Whether callouts need the room before towns do. */
  crowded?(): boolean;
  /** The symbols on the map that names are not to cover, each with its point and its size in px. */
  symbols?(): { at: Position; size: number }[];
  /** The zones whose names are placed; null on an inset, which has no zone names. */
  zones: (() => Item[]) | null;
  /** Whether the zones are left without names for now. */
  unnamed?(): boolean;
  /** Remarks on the whole country, if they are to be written. */
  remarks?(): Remark[];
  /** The zones drawn, if none are named. */
  ground?(): Item[];
  /** How many zoom levels earlier than on the main map places are named. */
  eager?: number;
  /** The maximum number of callouts. */
  most?(): number;
  /** Zones whose callouts come first. */
  foremost?(): (string | null)[];
}

/** A possible position of a callout, with the part of its cost that does not depend on the other callouts. */
export interface Candidate {
  form: string;
  box: Box;
  wide: Box;
  end: Spot;
  /** Labels and leaders that were placed before and that its own leader crosses. */
  crossed: number;
  cost: number;
}

/** A callout: the point that it refers to, its possible positions (cheapest first), and the chosen one. */
export interface Callout {
  spot: Spot;
  room: Candidate[];
  chosen: Candidate | null;
}

/** An inset map. */
export interface Inset {
  canvas: Canvas;
  labels: Labels;
  fit(): void;
}

/** A part of the map: its address, itself, or a promise of it. */
export type Part<Payload> = string | Payload | Promise<Payload>;

/** Finds a day, a comparison or control points by name. */
export type Find = (name: string) => unknown;

/** What the map is started with. `find` returns days and comparisons by name, if they are not files in the first day's folder. */
export type StartParts = { [Name in "base" | "basemap" | "day" | "words"]: Part<Exclude<MapParts[Name], string>> } & Pick<MapParts, "events"> & {
    find?: Find;
  };

/** The selection and the highlights. */
export type Marked = Lit & { zone: string | null; front: string | null; at: Position | null };

/** The selection, the highlights, the day, and the stamp of the action that requested them. */
export type Shown = Marked & AskedState;

/** A drawn map. `pointsFile`: name of the control points shown; `named`: the state for which labels were last placed, as text. */
export interface Drawn {
  map: L.Map;
  parts: FrameParts;
  canvas: Canvas;
  words: LabelsPayload;
  insets: Inset[];
  labels: Labels;
  legend: Legend;
  day: string | null;
  shownDay: DayPayload | null;
  swipe: Pick<Swipe, "follow">;
  main: boolean;
  statements: Record<string, Lit>;
  points: L.Layer[];
  pointsFile: string | null;
  chosen: { show(named: string, zone: string | null, isZone?: boolean): void; add(note: string): void };
  spot: GroundSpot;
  acts: Acts;
  finished: boolean;
  named: string;
  refit(): void;
  homeZoom(): number;
}
