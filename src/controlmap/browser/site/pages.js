/* The pages beside the map: timeline, actors, table. Their rows were made beforehand; here they are shown or hidden. */
import { EVENTS_SHOWN, LEAST_HANDOVER_KM2 } from "../shared/constants.js";
import { data, drawing } from "./data.js";
import { block, number } from "./panel.js";

export function showPage(state) {
  document.body.dataset.page = state.page;
  const empty = document.querySelector(`[data-block="page:${state.page}"]:empty`);
  if (empty) empty.innerHTML = block(`page:${state.page}`);
  for (const section of document.querySelectorAll("[data-pages]")) section.hidden = !section.dataset.pages.split(" ").includes(state.page);
  for (const link of document.querySelectorAll("[data-page-link]")) {
    if (link.dataset.pageLink === state.page) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

/* Under the matrix of relations: the statements of the cell that is open, and the actor that is chosen. */
export function showActors(state) {
  const slot = document.querySelector("[data-slot]");
  if (!slot) return;
  for (const cell of document.querySelectorAll("[data-relation]"))
    cell.setAttribute("aria-pressed", String(cell.dataset.relation === state.relation));
  const names = ["relation", "actor"].filter((kind) => state[kind]).map((kind) => `${kind}:${state[kind]}`);
  if (slot.dataset.slot !== names.join(" ")) slot.innerHTML = names.map(block).join("");
  slot.dataset.slot = names.join(" ");
}

/* The events nearest to the day, in order. */
export function showEvents(day) {
  const rows = Array.from(document.querySelectorAll("#cm-events .cm-event"));
  const dayOf = (row) => row.querySelector("[data-day]").dataset.day;
  const before = rows.filter((row) => dayOf(row) <= day).length;
  const start = Math.max(0, Math.min(before - Math.floor(EVENTS_SHOWN / 2) - 1, rows.length - EVENTS_SHOWN));
  rows.forEach((row, index) => {
    row.hidden = index < start || index >= start + EVENTS_SHOWN;
    row.classList.toggle("is-chosen", dayOf(row) === day);
  });
}

export function showTable(day) {
  const composed = drawing.mosaic.day(day),
    total = composed.holdings.reduce((sum, one) => sum + one.km2, 0);
  const percent = new Intl.NumberFormat(data.words.locale, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  document.querySelector("[data-table-day]").textContent = drawing.mosaic.label(day);
  document.querySelector(".cm-table-side .cm-panel").classList.toggle("is-other-day", !composed.main);
  for (const row of document.querySelectorAll("[data-row-zone]")) {
    const held = composed.holdings.find((one) => one.zone === row.dataset.rowZone && one.controller === row.dataset.rowHolder);
    row.hidden = !held;
    row.made = row.made || ["km2", "share", "basis"].map((name) => row.querySelector(`[data-${name}]`).innerHTML);
    const cells = ["km2", "share", "basis"].map((name) => row.querySelector(`[data-${name}]`));
    if (!held) continue;
    // Bounds and what lines rest on were worked out for the article's day alone.
    if (composed.main)
      cells.forEach((cell, index) => {
        cell.innerHTML = row.made[index];
      });
    else
      cells.forEach((cell, index) => {
        cell.textContent = [number(held.km2), percent.format(held.km2 / total), ""][index];
      });
  }
}

export function showChange(state) {
  const block = document.getElementById("cm-change"),
    words = data.site;
  document.getElementById("cm-compare").value = state.compare || "";
  block.hidden = !state.compare;
  if (block.hidden) return;
  const { handovers } = drawing.mosaic.handovers(state.compare, state.day);
  const title = block.querySelector("h3");
  title.dataset.text = title.dataset.text || title.textContent;
  title.textContent = title.dataset.text
    .replace("{a}", drawing.mosaic.label(state.compare))
    .replace("{b}", drawing.mosaic.label(state.day));
  const body = block.querySelector("tbody"),
    found = [];
  for (const row of body.children) {
    const moved = handovers.find((one) => one.from === row.dataset.from && one.to === row.dataset.to && one.km2 >= LEAST_HANDOVER_KM2);
    row.hidden = !moved;
    if (!moved) continue;
    row.lastElementChild.textContent = number(moved.km2, 1);
    found.push({ row, km2: moved.km2 });
  }
  body.append(...found.sort((one, other) => other.km2 - one.km2).map(({ row }) => row));
  block.querySelector("table").hidden = !found.length;
  let nothing = block.querySelector(".cm-nothing");
  if (!nothing) {
    nothing = Object.assign(document.createElement("p"), { className: "cm-nothing" });
    title.after(nothing);
  }
  nothing.textContent = found.length ? "" : words.nothingChanged;
}
