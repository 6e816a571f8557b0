/* Types of the static edition's state, and of what it composes from the published data. */
import type { BaseFile, BasemapFile, BlocksFile, DayPayload, Handover, HoldingPayload, MosaicFile, MultiPolygon, WordsFile, ZoneGap } from "../shared/payloads";

export type { ZoneGap };

/** The page's published data. */
export type SiteData = BaseFile & BasemapFile & MosaicFile & WordsFile & BlocksFile;

/** A point of the mosaic's grid, or (lon, lat) in degrees. */
export type Point = [number, number];

/** A line, or a ring whose last point is its first. */
export type Path = Point[];

/** A reader's whole selection; each key is also the name of its URL parameter. */
export interface SiteState {
  page: string;
  day: string;
  zone: string | null;
  annotation: string | null;
  place: string | null;
  front: string | null;
  at: string | null;
  actor: string | null;
  speaker: string | null;
  modality: string | null;
  tension: string | null;
  outcome: string | null;
  compare: string | null;
  relation: string | null;
}

/** A day composed by the mosaic: like Python's payload, but every geometry is a MultiPolygon. */
export type ComposedDay = Omit<DayPayload, "holdings"> & { holdings: (HoldingPayload & { geometry: MultiPolygon })[] };

/** A front on a day: its sides (zone, controller), its bases, strongest first, its smallest and largest margin in km, and the change
 since which it has existed: null if it did on the first day, undefined if it has several sections. */
export interface FrontOfDay {
  sides: [string, string][];
  bases: string[];
  margins: [number, number];
  began: { day: string; precision: string } | null | undefined;
}

/** What became of the ground that a zone had on an earlier day, in km2: kept, held by others (largest first), and gained besides. */
export interface Fared {
  before: number;
  kept: number;
  gained: number;
  to: [string, number][];
}

/** How a zone fared, in sentences, and the days to which they lead. */
export interface Since {
  lines: string[];
  steps: { day: string; text: string }[];
}

/** A comparison of two days, composed by the mosaic. */
export interface ComposedChange {
  handovers: (Handover & { geometry: MultiPolygon })[];
}
