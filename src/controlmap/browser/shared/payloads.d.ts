/* Written by `python -m controlmap.render.payloads.browser_types`: change the types in Python. */

export type Position = [number, number];

export type Geometry = Polygon | MultiPolygon | LineString | MultiLineString;

export type ChosenKind = "zone" | "annotation" | "place" | "front" | "at" | "actor";

export type ActionKind = "zone" | "annotation" | "place" | "front" | "at" | "actor" | "home" | "day" | "relation" | "turn" | "step" | "empty";

/** A GeoJSON polygon: a shell, then its holes. */
export interface Polygon {
  type: "Polygon";
  coordinates: Position[][];
}

/** Several GeoJSON polygons as one geometry. */
export interface MultiPolygon {
  type: "MultiPolygon";
  coordinates: Position[][][];
}

/** A GeoJSON line. */
export interface LineString {
  type: "LineString";
  coordinates: Position[];
}

/** Several GeoJSON lines as one geometry. */
export interface MultiLineString {
  type: "MultiLineString";
  coordinates: Position[][];
}

/** One outline of the basemap. */
export interface Shape {
  geometry: Geometry;
}

/** An inset's id, and what it shows: (west, south, east, north) in degrees. */
export interface InsetBounds {
  id: string;
  bounds: [number, number, number, number];
}

/** What never changes with the day or the language. */
export interface BasePayload {
  bounds: [number, number, number, number];
  border: Geometry;
  neighbours: Shape[];
  seas: Shape[];
  rivers: Shape[];
  lakes: Shape[];
  roads: Shape[];
  insets: InsetBounds[];
}

/** What one controller holds of one zone. `bounds`: the least and the most it may be, in km2. */
export interface HoldingPayload {
  zone: string;
  controller: string;
  km2: number;
  bounds: [number, number] | null;
  shared: boolean;
  label_spots: Position[];
  geometry: Geometry;
}

/** A stretch of front as one hold draws it. `differs`: the settlements near it that are known to be otherwise. */
export interface FrontPayload {
  id: string;
  basis: string;
  margin_km: number;
  differs: Position[];
  geometry: Geometry;
}

/** The zones and places that a statement lights. */
export interface Lit {
  zones: string[];
  places: string[];
}

/** One day's ground. `labels`: the day in each language; `main`: whether it is the article's own day. */
export interface DayPayload {
  day: string;
  labels: Record<string, string>;
  main: boolean;
  holdings: HoldingPayload[];
  fronts: FrontPayload[];
  statements: Record<string, Lit>;
}

/** A settlement whose holder is known from elsewhere, and who is painted there. */
export interface PointPayload {
  name: string;
  at: Position;
  controller: string;
  painted: string | null;
  agrees: boolean;
}

/** The control points of a day. */
export interface PointsPayload {
  points: PointPayload[];
}

/** Ground that passed from one controller to another. */
export interface Handover {
  from: string;
  to: string;
  km2: number;
  geometry: Geometry;
}

/** What changed hands between two days, largest first. */
export interface ChangePayload {
  handovers: Handover[];
}

/** A zone's name, the shorter name on the map, and whether the article leaves the zone out. */
export interface ZoneWords {
  name: string;
  label: string;
  silent: boolean;
}

/** How a controller is named and drawn. */
export interface HolderWords {
  label: string;
  heldBy: string;
  fill: string;
  dark: string;
  light: string;
  pattern: string;
}

/** A basis of front lines, and what the legend says of it. */
export interface LineWords {
  basis: string;
  text: string;
}

/** The legend. `shared` is empty where no ground is shared. */
export interface LegendWords {
  title: string;
  filter: string;
  basis: string;
  silent: string;
  shared: string;
  band: string;
  points: string;
  holders: string[];
  lines: LineWords[];
}

/** The tooltips of control points. */
export interface PointWords {
  agrees: string;
  differs: string;
}

/** A city off the map where talks are held: its direction in degrees, and how far it is. */
export interface ConferencePlace {
  id: string;
  name: string;
  bearing: number;
  distance: string;
}

/** The list of those cities. */
export interface ConferenceWords {
  title: string;
  places: ConferencePlace[];
}

/** A place on the map. */
export interface PlaceWords {
  id: string;
  name: string;
  rank: string;
  at: Position;
}

/** The name of a neighbour or a sea. `kind` is a CSS class, or empty. */
export interface AreaName {
  name: string;
  at: Position;
  kind: string;
}

/** A background that a reader can choose. `url` is None for the outlines that are shipped. */
export interface BaseChoice {
  id: string;
  name: string;
  url: string | null;
  credit: string;
}

/** The choice of a background. `silent`: what is said while a server of tiles does not answer. */
export interface BaseWords {
  label: string;
  silent: string;
  choices: BaseChoice[];
}

/** Every word on the map. */
export interface LabelsPayload {
  language: string;
  locale: string;
  direction: string;
  title: string;
  titleOther: string;
  subtitle: string;
  source: string;
  sourceOther: string;
  zones: Record<string, ZoneWords>;
  holders: Record<string, HolderWords>;
  area: string;
  areaRange: string;
  comma: string;
  distance: string;
  more: string;
  fold: string;
  nothing: string;
  front: string;
  pointOffer: string;
  mapKeys: string;
  zoomIn: string;
  zoomOut: string;
  legend: LegendWords;
  points: PointWords;
  insets: Record<string, string>;
  conference: ConferenceWords;
  places: PlaceWords[];
  areaNames: AreaName[];
  base: BaseWords;
}

/** A band of the timeline's chart. */
export interface TimelineHolder {
  name: string;
  fill: string;
}

/** A dated event: a tick under the chart. */
export interface TimelineEvent {
  day: string;
}

/** The words on the timeline. */
export interface TimelineWords {
  locale: string;
  play: string;
  pause: string;
  slider: string;
  chart: string;
  first: string;
  article: string;
}

/** Shares of the country on every day on which something changed: one row a day, one value a holder. */
export interface TimelinePayload {
  key: string;
  first: string;
  last: string;
  days: string[];
  holders: TimelineHolder[];
  values: number[][];
  events: TimelineEvent[];
  words: TimelineWords;
}

/** The buttons of the walk through the article. */
export interface WalkWords {
  label: string;
  back: string;
  forth: string;
  hint: string;
}

/** Incidents at one spot: how many, and who held the ground. */
export interface SpotPayload {
  at: Position;
  holder: string;
  count: number;
  label: string;
}

/** The incidents layer. */
export interface IncidentsData {
  spots: SpotPayload[];
}

/** What the map is started with: the address of each part, or the part itself. */
export interface MapParts {
  base: string | BasePayload;
  day: string | DayPayload;
  words: string | LabelsPayload;
  events?: SpotPayload[];
}

/** What the map should show: ids, names of files, and the stamp of the last action that is answered by it. */
export interface MapState {
  zones: string[];
  places: string[];
  zone: string | null;
  front: string | null;
  at: Position | null;
  day: string;
  change: string | null;
  points: string | null;
  stamp: number;
}

/** What the addresses of the prefetched panels of each kind begin with; none while they are being written. */
export interface PanelFiles {
  zone: string | null;
  front: string | null;
}

/** The map channel: the map's state, the live region, and where the prefetched panels are. */
export interface ChannelData {
  zones: string[];
  places: string[];
  zone: string | null;
  front: string | null;
  at: Position | null;
  day: string;
  change: string | null;
  points: string | null;
  stamp: number;
  said: string;
  panels: PanelFiles | null;
}

/** What a reader did, as the page reports it. `stamp` grows with every action. */
export interface Action {
  type: ActionKind;
  id?: string;
  stamp: number;
}

/** The timeline, set to a day. */
export interface TimelineData {
  key: string;
  first: string;
  last: string;
  days: string[];
  holders: TimelineHolder[];
  values: number[][];
  events: TimelineEvent[];
  words: TimelineWords;
  day: string;
}

/** A language that the page can be read in, by its own name. */
export interface LanguageLink {
  code: string;
  name: string;
}

/** The page's language, the others, and pairs of Streamlit's text and its translation. */
export interface LanguagesData {
  language: string;
  direction: string;
  locale: string;
  stock: [string, string][];
  stock_locale: string;
  label: string;
  others: LanguageLink[];
}

/** A number that is another one each time the page was drawn. */
export interface ReconnectData {
  drawn: number;
}

/** The article's own day, and the least and the most km2 of each holding, by its number. */
export interface MainDay {
  day: string;
  bounds: Record<string, [number, number]>;
}

/** An edition's whole ground: `publish.site.mosaic_data` says what each part means. */
export interface MosaicPayload {
  scale: number;
  arcs: number[][];
  faces: number[][][];
  km2: number[];
  holdings: [string, string][];
  bases: string[];
  holds: [number, number, number, number][];
  hold_ids: string[];
  differs: Record<string, Record<string, Position[]>>;
  base: number;
  days: string[];
  owners: number[][];
  spots: Record<string, Position[]>[];
  lit: Record<string, string[]>[];
  places: Record<string, string[]>;
  main: MainDay;
}

/** How many rows of a list are shown, in words, for each number of them. */
export interface ListCounts {
  article: string[];
  outcomes: string[];
}

/** What is said of a part of the address that this edition does not have. */
export interface Notices {
  zone: string;
  annotation: string;
  place: string;
  front: string;
  at: string;
  actor: string;
  lang: string;
  filter: string;
  date: string;
}

/** How a point on open ground is named. */
export interface PointWords {
  title: string;
  north: string;
  south: string;
  east: string;
  west: string;
}

/** The words beside the map that the page's script puts together by itself. `{gaps}` are filled in the browser. */
export interface SiteWords {
  point: PointWords;
  shown: string;
  empty: string;
  otherDay: string;
  noFront: string;
  noGround: string;
  heldBy: string;
  nothingFound: string;
  nothingChanged: string;
  noStatement: string;
  inZone: string;
  holds: string;
  chosen: string;
  nothingChosen: string;
  counts: ListCounts;
  notices: Notices;
}

/** Blocks of HTML by `kind:id`, each as numbers of lines; each line once. */
export interface PanelsPayload {
  lines: string[];
  blocks: Record<string, number[]>;
}

/** A statement's values for each filter. */
export interface FilterValues {
  zone: string[];
  actor: string[];
  speaker: string[];
  modality: string[];
  outcome: string[];
}

/** The control points of all days: settlements (name, lon, lat), holders, and each day's flat list of numbers. */
export interface ControlPointsPayload {
  settlements: [string, number, number][];
  holders: string[];
  days: Record<string, number[]>;
}

/** The data script of the basemap. */
export interface BaseFile {
  base: BasePayload;
}

/** The data script of the ground. */
export interface MosaicFile {
  mosaic: MosaicPayload;
}

/** The data script of one language's words. */
export interface WordsFile {
  words: LabelsPayload;
  site: SiteWords;
  timeline: TimelinePayload;
  walk: WalkWords;
}

/** The data script of one language's blocks. */
export interface BlocksFile {
  panels: PanelsPayload;
  keys: Record<string, string[]>;
  statements: Record<string, FilterValues>;
  points: ControlPointsPayload;
}
