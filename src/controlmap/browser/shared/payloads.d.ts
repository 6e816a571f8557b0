/* Written by `python -m controlmap.render.payloads.browser_types`: change the types in Python. */

export type Position = [number, number];

export type Geometry = Polygon | MultiPolygon | LineString | MultiLineString;

export type ChosenKind = "zone" | "annotation" | "place" | "front" | "at" | "actor";

export type ActionKind = "zone" | "annotation" | "place" | "front" | "at" | "actor" | "home" | "day" | "relation" | "turn" | "step" | "then" | "next" | "empty";

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

/** An inset's id and its bounds: (west, south, east, north) in degrees. */
export interface InsetBounds {
  id: string;
  bounds: [number, number, number, number];
}

/** The extent by which the map is laid out, the same for all days and languages. */
export interface BasePayload {
  bounds: [number, number, number, number];
  border: Geometry;
  insets: InsetBounds[];
}

/** The surroundings and the waters, which are the same for all days and languages, and drawn after the ground. */
export interface BasemapPayload {
  neighbours: Shape[];
  seas: Shape[];
  rivers: Shape[];
  lakes: Shape[];
  roads: Shape[];
}

/** The ground that one controller holds in one zone. `bounds`: the smallest and largest possible area, in km2. */
export interface HoldingPayload {
  zone: string;
  controller: string;
  km2: number;
  bounds: [number, number] | null;
  shared: boolean;
  label_spots: Position[];
  geometry: Geometry;
}

/** The section of a front drawn by one hold. `differs`: nearby settlements whose known holder is not the map's. */
export interface FrontPayload {
  id: string;
  basis: string;
  margin_km: number;
  differs: Position[];
  geometry: Geometry;
}

/** The zones and places that a statement highlights. */
export interface Lit {
  zones: string[];
  places: string[];
}

/** One day's ground. `labels`: the date in each language; `main`: whether it is the article's day. */
export interface DayPayload {
  day: string;
  labels: Record<string, string>;
  main: boolean;
  holdings: HoldingPayload[];
  fronts: FrontPayload[];
  statements: Record<string, Lit>;
}

/** A settlement whose holder is known from another source, and its holder on the map. */
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

/** The ground that changed hands between two days, largest area first. */
export interface ChangePayload {
  handovers: Handover[];
}

/** A zone's name, its shorter name on the map, and whether the article does not mention it. */
export interface ZoneWords {
  name: string;
  label: string;
  silent: boolean;
}

/** A controller's names and style. */
export interface HolderWords {
  label: string;
  heldBy: string;
  fill: string;
  dark: string;
  light: string;
  pattern: string;
}

/** A basis of front lines, and its text in the legend. */
export interface LineWords {
  basis: string;
  text: string;
}

/** The texts of the legend. `shared` names a holder's ground that others share or contest. */
export interface LegendWords {
  title: string;
  filter: string;
  basis: string;
  silent: string;
  shared: string;
  band: string;
  points: string;
  agrees: string;
  differs: string;
  change: string;
  outline: string;
  events: string;
  cluster: string;
  holders: string[];
  lines: LineWords[];
}

/** The tooltips of control points. */
export interface PointWords {
  agrees: string;
  differs: string;
}

/** A city outside the map where talks are held: its direction in degrees, and its distance. */
export interface ConferencePlace {
  id: string;
  name: string;
  bearing: number;
  distance: string;
}

/** The list of the cities outside the map. */
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

/** The name of a neighbouring country or a sea. `kind` is a CSS class, or empty. */
export interface AreaName {
  name: string;
  at: Position;
  kind: string;
}

/** A few words about one spot of the article's day. */
export interface Remark {
  at: Position;
  text: string;
}

/** A background that a reader can choose. `url` is None for the built-in outlines. */
export interface BaseChoice {
  id: string;
  name: string;
  url: string | null;
  credit: string;
}

/** The choice of a background. `silent`: the notice shown while a tile server does not answer. */
export interface BaseWords {
  label: string;
  silent: string;
  choices: BaseChoice[];
}

/** All texts on the map. */
export interface LabelsPayload {
  language: string;
  locale: string;
  direction: string;
  title: string;
  titleOther: string;
  subtitle: string;
  finding: string;
  remarks: Remark[];
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
  changed: string;
  tapHint: string;
  front: string;
  pointOffer: string;
  mapKeys: string;
  zoomIn: string;
  zoomOut: string;
  wholeCountry: string;
  fullScreen: string;
  swipe: string;
  measure: string;
  measureHint: string;
  measureTouchHint: string;
  measureEnd: string;
  measured: string;
  dragHint: string;
  wheelHint: string;
  touchHint: string;
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
  id: string;
  name: string;
  fill: string;
}

/** A dated event, drawn as a tick under the chart. */
export interface TimelineEvent {
  day: string;
}

/** The texts on the timeline. */
export interface TimelineWords {
  locale: string;
  play: string;
  pause: string;
  slider: string;
  chart: string;
  goTo: string;
  first: string;
  article: string;
  last: string;
  comma: string;
  before: string;
  own: string;
  after: string;
}

/** The holders' shares of the country on each day of a change: one row per day, one value per holder. */
export interface TimelinePayload {
  key: string;
  first: string;
  last: string;
  article: string;
  days: string[];
  holders: TimelineHolder[];
  values: number[][];
  events: TimelineEvent[];
  words: TimelineWords;
}

/** The texts of the share button. */
export interface ShareWords {
  language: string;
  title: string;
  citation: string;
  label: string;
  address: string;
  embed: string;
  cite: string;
  copy: string;
  copied: string;
}

/** The texts on the buttons of the walk through the article. */
export interface WalkWords {
  label: string;
  back: string;
  forth: string;
  hint: string;
  then: string;
  progress: string;
}

/** Incidents at one point: their number and the holder of the ground. */
export interface SpotPayload {
  at: Position;
  holder: string;
  count: number;
  label: string;
  rows: [string, string][];
  rest: string;
}

/** The incidents layer. */
export interface IncidentsData {
  spots: SpotPayload[];
}

/** The parts that the map is started with, each as its address or its content. */
export interface MapParts {
  base: string | BasePayload;
  basemap: string | BasemapPayload;
  day: string | DayPayload;
  words: string | LabelsPayload;
  events?: SpotPayload[];
}

/** The state that the map shows: ids, file names, and the stamp of the last action that the state answers. */
export interface MapState {
  zones: string[];
  places: string[];
  zone: string | null;
  front: string | null;
  at: Position | null;
  day: string;
  change: string | null;
  before: string | null;
  ground: string[];
  points: string | null;
  stamp: number;
}

/** The prefix of the addresses of each kind's prefetched panels; none while the files are being written. */
export interface PanelFiles {
  zone: string | null;
  front: string | null;
  place: string | null;
}

/** The data of the map channel: the map's state, the live region's text, and addresses to fetch from. */
export interface ChannelData {
  zones: string[];
  places: string[];
  zone: string | null;
  front: string | null;
  at: Position | null;
  day: string;
  change: string | null;
  before: string | null;
  ground: string[];
  points: string | null;
  stamp: number;
  said: string;
  panels: PanelFiles | null;
  names: string;
}

/** The names that the search suggests while a reader types. */
export interface NamesPayload {
  keys: Record<string, string[]>;
  labels: Record<string, [string, string]>;
  label: string;
  near: string;
  counts: string[];
}

/** A reader's action, reported by the page. `stamp` grows with every action. */
export interface Action {
  type: ActionKind;
  id?: string;
  stamp: number;
}

/** The timeline and its current day. */
export interface TimelineData {
  key: string;
  first: string;
  last: string;
  article: string;
  days: string[];
  holders: TimelineHolder[];
  values: number[][];
  events: TimelineEvent[];
  words: TimelineWords;
  day: string;
}

/** The current day, and the address of the rest of the timeline, which is the same on every day. */
export interface TimelineState {
  file: string;
  day: string;
}

/** A language of the edition, and its name in that language. */
export interface LanguageLink {
  code: string;
  name: string;
}

/** The page's language, the other languages, and Streamlit's texts with their translations. */
export interface LanguagesData {
  language: string;
  direction: string;
  locale: string;
  stock: [string, string][];
  stock_locale: string;
  label: string;
  pages: string;
  others: LanguageLink[];
}

/** A number that changes each time the page is drawn. */
export interface ReconnectData {
  drawn: number;
}

/** A picture of the reader's view; without an address, drawing it failed. */
export interface DrawnPicture {
  stamp: number;
  address: string;
  name: string;
}

/** The share button on the dashboard, with the last picture that was drawn. */
export interface ShareData {
  language: string;
  title: string;
  citation: string;
  label: string;
  address: string;
  embed: string;
  cite: string;
  copy: string;
  copied: string;
  picture: string;
  region: string;
  drawing: string;
  failed: string;
  saved: string;
  file: string;
  drawn: DrawnPicture | null;
}

/** The article's day, and the smallest and largest possible area of each holding, in km2, by its index. */
export interface MainDay {
  day: string;
  bounds: Record<string, [number, number]>;
}

/** An edition's ground on all days. `publish.site.mosaic_data` describes the keys. */
export interface MosaicPayload {
  scale: number;
  arcs: number[][];
  faces: number[][][];
  km2: number[];
  holdings: [string, string][];
  bases: string[];
  holds: [number, number, number, number][];
  hold_ids: string[];
  spans: [number, number, number, number][];
  precisions: string[];
  differs: Record<string, Record<string, Position[]>>;
  base: number;
  last: string;
  days: string[];
  owners: number[][];
  spots: Record<string, Position[]>[];
  lit: Record<string, string[]>[];
  places: Record<string, string[]>;
  main: MainDay;
}

/** The text that says how many rows of a list are shown, for each possible number. */
export interface ListCounts {
  article: string[];
  outcomes: string[];
}

/** The notice for each kind of value in the address that this edition does not have. */
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

/** The parts of the name of a point on open ground. */
export interface PointWords {
  title: string;
  north: string;
  south: string;
  east: string;
  west: string;
}

/** The texts of a front's panel on another day than the article's. */
export interface FrontWords {
  title: string;
  absent: string;
  margin: string;
  margins: string;
  before: string;
  week: string;
}

/** The sentences on how a zone fared between the day of the article and the day shown, and the steps to its days. */
export interface SinceWords {
  new: string;
  to: string;
  kept: string;
  noneLeft: string;
  same: string;
  gained: string;
  toLast: string;
  toFirst: string;
  toAgain: string;
}

/** Days on which a zone has no ground: the last day before and the first after them, if any, and what to say. */
export interface ZoneGap {
  last: string;
  first: string;
  lines: string[];
}

/** The texts beside the map that the page's script composes. `{gaps}` are filled in the browser. */
export interface SiteWords {
  point: PointWords;
  front: FrontWords;
  since: SinceWords;
  shown: string;
  empty: string;
  otherDay: string;
  noGround: string;
  heldBy: string;
  nothingFound: string;
  onlyNear: string;
  nothingChanged: string;
  noStatement: string;
  inZone: string;
  holds: string;
  chosen: string;
  nothingChosen: string;
  counts: ListCounts;
  notices: Notices;
}

/** Blocks of HTML by `kind:id`, each as a list of indices into `lines`, which has no duplicates. */
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
  tension: string[];
  outcome: string[];
}

/** The control points of all days: settlements (name, lon, lat), holders, and a flat list of indices per day. */
export interface ControlPointsPayload {
  settlements: [string, number, number][];
  holders: string[];
  days: Record<string, number[]>;
}

/** The data script of what the map is laid out by. */
export interface BaseFile {
  base: BasePayload;
}

/** The data script of the surroundings and the waters. */
export interface BasemapFile {
  basemap: BasemapPayload;
}

/** The data script of the ground. */
export interface MosaicFile {
  mosaic: MosaicPayload;
}

/** The data script of one language's texts. */
export interface WordsFile {
  words: LabelsPayload;
  site: SiteWords;
  timeline: TimelinePayload;
  walk: WalkWords;
  share: ShareWords;
}

/** The data script of one language's HTML blocks. */
export interface BlocksFile {
  panels: PanelsPayload;
  keys: Record<string, string[]>;
  statements: Record<string, FilterValues>;
  points: ControlPointsPayload;
  gaps: Record<string, ZoneGap[]>;
  became: Record<string, [string, string][]>;
}
