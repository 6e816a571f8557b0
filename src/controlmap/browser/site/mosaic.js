/* The mosaic composes any day's geometry in the browser from faces that all days share. The result is equivalent to that of
   render/web_map/geometry_payload.py, for a day and for the change between two days. */
/** @import { FrontPayload, LabelsPayload, MosaicPayload, MultiPolygon } from "../shared/payloads" */
/** @import { ComposedChange, ComposedDay, Path, Point } from "./types" */
import { dayWriter } from "../shared/days.js";
import { holds } from "../shared/inside.js";
import { closed, joined, polygons } from "./rings.js";

const DAYS_KEPT = 24;
const NO_HOLD = -1;

export class Mosaic {
  /**
   * @param {MosaicPayload} data
   * @param {Pick<LabelsPayload, "language" | "locale">} words
   */
  constructor(data, words) {
    this.data = data;
    this.language = words.language;
    this.arcs = data.arcs.map(decoded);
    this.label = dayWriter(words.locale);
    /** @type {Map<string, ComposedDay>} */
    this.known = new Map();
    this.sides = data.arcs.map(() => /** @type {number[]} */ ([]));
    data.faces.forEach((rings, face) => {
      for (const arc of rings.flat()) this.sides[arc < 0 ? ~arc : arc].push(face);
    });
  }

  /**
   * Return the index of the last change on or before a day.
   * @param {string} iso
   */
  change(iso) {
    return Math.max(0, this.data.days.filter((day) => day <= iso).length - 1);
  }

  /**
   * Return for each face the index of the last hold painted on it; NO_HOLD where only the base holder is left.
   * @param {string} iso
   */
  owners(iso) {
    const [first, ...steps] = this.data.owners.slice(0, this.change(iso) + 1);
    /** @type {number[]} */
    const owners = [];
    for (let i = 0; i < first.length; i += 2) for (let n = 0; n < first[i + 1]; n++) owners.push(first[i]);
    for (const step of steps) for (let i = 0; i < step.length; i += 2) owners[step[i]] = step[i + 1];
    return owners;
  }

  /** @param {number} owner */
  holdingOf(owner) {
    return owner === NO_HOLD ? this.data.base : this.data.holds[owner][0];
  }

  /** @param {number} owner */
  controllerOf(owner) {
    return this.data.holdings[this.holdingOf(owner)][1];
  }

  /** @param {number} arc */
  path(arc) {
    return arc < 0 ? this.arcs[~arc].slice().reverse() : this.arcs[arc];
  }

  /**
   * Merge faces into one shape. An arc between two of them occurs in both directions, and cancels out.
   * @param {number[]} faces
   * @returns {MultiPolygon}
   */
  merged(faces) {
    /** @type {Set<number>} */
    const walked = new Set();
    for (const face of faces) for (const arc of this.data.faces[face].flat()) if (!walked.delete(~arc)) walked.add(arc);
    const shapes = polygons(closed(Array.from(walked, (arc) => this.path(arc))));
    return { type: "MultiPolygon", coordinates: shapes.map((rings) => rings.map((ring) => this.degrees(ring))) };
  }

  /** @param {Path} points */
  degrees(points) {
    return points.map(([x, y]) => /** @type {Point} */ ([x / this.data.scale, y / this.data.scale]));
  }

  /** @param {number[]} faces */
  km2(faces) {
    return faces.reduce((sum, face) => sum + this.data.km2[face], 0);
  }

  /** @param {string} iso */
  day(iso) {
    const known = this.known.get(iso);
    if (known) return known;
    const [oldest] = this.known.keys();
    if (this.known.size >= DAYS_KEPT) this.known.delete(oldest);
    const composed = this.compose(iso);
    this.known.set(iso, composed);
    return composed;
  }

  /**
   * @param {string} iso
   * @returns {ComposedDay}
   */
  compose(iso) {
    const { data } = this;
    const owners = this.owners(iso);
    const main = iso === data.main.day;
    const spots = this.upTo(data.spots, iso),
      lit = this.upTo(data.lit, iso);
    const faces = data.holdings.map(() => /** @type {number[]} */ ([]));
    for (const [face, owner] of owners.entries()) faces[this.holdingOf(owner)].push(face);
    const holdings = data.holdings
      .map(([zone, controller], index) => ({ zone, controller, index }))
      .filter(({ index }) => faces[index].length);
    return {
      day: iso,
      main,
      labels: { [this.language]: this.label(iso) },
      holdings: holdings.map(({ zone, controller, index }) => {
        const km2 = this.km2(faces[index]);
        const shared = this.km2(faces[index].filter((face) => owners[face] !== NO_HOLD && data.holds[owners[face]][3] === 1));
        return {
          zone,
          controller,
          km2,
          bounds: (main && data.main.bounds[index]) || null,
          shared: shared > km2 - shared,
          label_spots: spots[index],
          geometry: this.merged(faces[index]),
        };
      }),
      fronts: this.fronts(owners, data.differs[iso] ?? {}),
      statements: Object.fromEntries(Object.entries(lit).map(([note, zones]) => [note, { zones, places: data.places[note] || [] }])),
    };
  }

  /**
   * Return the index of the first face at a point (lon, lat); negative outside the country.
   * @param {Point} at
   */
  faceAt([lon, lat]) {
    const face = this.faceOf(lon, lat);
    return face < 0 && lon < 0 ? this.faceOf(lon + 360, lat) : face;
  }

  /**
   * Return the index of the first face at a point as the map counts longitudes: beyond 180 degrees across the date line.
   * @param {number} lon
   * @param {number} lat
   */
  faceOf(lon, lat) {
    const x = lon * this.data.scale,
      y = lat * this.data.scale;
    return this.data.faces.findIndex((rings) => {
      const [shell, ...holes] = rings.map((ring) => ring.flatMap((arc) => this.path(arc)));
      return holds(shell, x, y) && !holes.some((hole) => holds(hole, x, y));
    });
  }

  /**
   * @template State
   * @param {Record<string, State>[]} states
   * @param {string} iso
   * @returns {Record<string, State>}
   */
  upTo(states, iso) {
    return Object.assign({}, ...states.slice(0, this.change(iso) + 1));
  }

  /**
   * Return the section of a front that an arc is part of, null if none: the hold painted later (the owner with the greater index)
   * and an id of both zones and this hold, as in atlas/day/front_line.py.
   * @param {number[]} owners
   * @param {number} arc
   */
  sectionAt(owners, arc) {
    const [one, other] = this.sides[arc];
    if (other === undefined || this.controllerOf(owners[one]) === this.controllerOf(owners[other])) return null;
    const hold = Math.max(owners[one], owners[other]);
    const zones = [one, other].map((face) => this.data.holdings[this.holdingOf(owners[face])][0]).sort();
    return { id: [...zones, this.data.hold_ids[hold]].join("."), hold };
  }

  /**
   * Return the fronts between different controllers. A front has the basis and margin of the hold that draws it.
   * @param {number[]} owners
   * @param {Record<string, Point[]>} differs
   * @returns {FrontPayload[]}
   */
  fronts(owners, differs) {
    /** @type {Map<string, { basis: string, margin_km: number, lines: Path[] }>} */
    const stretches = new Map();
    for (const arc of this.arcs.keys()) {
      const section = this.sectionAt(owners, arc);
      if (!section) continue;
      const [, basis, margin] = this.data.holds[section.hold];
      const stretch = stretches.get(section.id) ?? { basis: this.data.bases[basis], margin_km: margin, lines: [] };
      stretches.set(section.id, stretch);
      // A line shorter than a grid cell is a single point.
      if (this.arcs[arc].length > 1) stretch.lines.push(this.arcs[arc]);
    }
    const sorted = Array.from(stretches).sort(([one], [other]) => (one < other ? -1 : 1));
    return sorted.map(([id, { basis, margin_km, lines }]) => ({
      id,
      basis,
      margin_km,
      differs: differs[id] ?? [],
      geometry: { type: "MultiLineString", coordinates: joined(lines).map((line) => this.degrees(line)) },
    }));
  }

  /**
   * Return the ground that passed from one holder to another between two days, largest area first.
   * @param {string} before
   * @param {string} after
   * @returns {ComposedChange}
   */
  handovers(before, after) {
    const one = this.owners(before),
      other = this.owners(after);
    /** @type {Map<string, { from: string, to: string, faces: number[] }>} */
    const moved = new Map();
    one.forEach((owner, face) => {
      const from = this.controllerOf(owner),
        to = this.controllerOf(other[face]);
      if (from === to) return;
      const handover = moved.get(`${from}|${to}`) ?? { from, to, faces: [] };
      moved.set(`${from}|${to}`, handover);
      handover.faces.push(face);
    });
    const found = Array.from(moved.values(), ({ from, to, faces }) => ({
      from,
      to,
      km2: this.km2(faces),
      geometry: this.merged(faces),
    }));
    return { handovers: found.sort((one, other) => other.km2 - one.km2) };
  }
}

/** @param {number[]} steps */
function decoded(steps) {
  /** @type {Path} */
  const points = [[steps[0], steps[1]]];
  for (let i = 2; i < steps.length; i += 2) {
    const [x, y] = points[points.length - 1];
    points.push([x + steps[i], y + steps[i + 1]]);
  }
  return points;
}
