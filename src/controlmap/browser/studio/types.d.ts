import type { Geometry } from "geojson";

/** The ground of one hold on the shown day. */
export interface StudioZone {
  id: string;
  zone: string;
  label: string;
  colour: string;
  geometry: Geometry;
}

export interface StudioData {
  edition: string;
  bounds: [number, number, number, number];
  border: Geometry;
  zones: StudioZone[];
  places: { id: string; name: string; at: [number, number] }[];
  landmarks: { name: string; at: [number, number] }[];
  /** Ground of a problem, or a preview of an import. */
  shown: Geometry | null;
  /** The polygon whose vertices can be moved. */
  drawn: Geometry | null;
  /** Where the true line of that polygon may lie. */
  band: Geometry | null;
  /** How far that line may be off. */
  margin_km: number;
  /** Polygons of a file that can be chosen by clicking them. */
  districts: { name: string; geometry: Geometry }[];
  /** Positions of the chosen ones. */
  chosen: number[];
  /** Texts of the drawing tools, as Leaflet-Geoman groups and names them. */
  tools: Record<string, Record<string, string>>;
}

export type StudioEvent =
  | { type: "drawn"; geometry: Geometry }
  | { type: "spot"; at: [number, number] }
  | { type: "hold"; id: string }
  | { type: "districts"; chosen: number[] };
