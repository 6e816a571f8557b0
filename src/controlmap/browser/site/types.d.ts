/* What the static edition's program keeps, and composes from what the page was published with. */
import type { BaseFile, BlocksFile, DayPayload, Handover, HoldingPayload, MosaicFile, MultiPolygon, WordsFile } from "../shared/payloads";

/** What the page was published with. */
export type SiteData = BaseFile & MosaicFile & WordsFile & BlocksFile;

/** A point of the mosaic's grid, or (lon, lat) in degrees. */
export type Point = [number, number];

/** A line, or a ring whose last point is its first. */
export type Path = Point[];

/** All that a reader has chosen, each part by the name of its parameter in the address. */
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
  outcome: string | null;
  compare: string | null;
  relation: string | null;
}

/** A day as the mosaic composes it: a payload of Python's whose grounds are all of one kind. */
export type ComposedDay = Omit<DayPayload, "holdings"> & { holdings: (HoldingPayload & { geometry: MultiPolygon })[] };

/** What changed hands, as the mosaic composes it. */
export interface ComposedChange {
  handovers: (Handover & { geometry: MultiPolygon })[];
}
