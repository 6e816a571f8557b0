/* Suggestions under the dashboard's search, found in the browser while a reader types. The names are fetched when the box is first
   used. Enter without a chosen suggestion still asks the server, which also searches the statements. */
/** @import { NamesPayload } from "../shared/payloads" */
/** @typedef {{ names: Names, payload: NamesPayload }} Known */
import { around, make } from "../shared/dom.js";
import { Names } from "../shared/ranking.js";

const BOX = ".st-key-pickers .stTextInput input";
const LIST = "cm-suggestions";

/** @type {((kind: string, id: string) => void) | null} */
let choose = null;
let address = "";
/** @type {Promise<Known> | null} */
let fetched = null;
let active = -1;

/**
 * Suggest names from now on.
 * @param {string} names address of the names
 * @param {(kind: string, id: string) => void} act what a chosen suggestion does
 */
export function suggest(names, act) {
  const listening = choose !== null;
  choose = act;
  if (names !== address) fetched = null;
  address = names;
  if (listening) return;
  document.addEventListener("focusin", (event) => boxOf(event) && void load());
  document.addEventListener("input", (event) => update(boxOf(event)));
  document.addEventListener("focusout", (event) => boxOf(event) && close());
  // In the capturing phase, so that Enter and Escape reach an open list before Streamlit's own handlers.
  document.addEventListener("keydown", press, true);
  for (const moved of ["scroll", "resize"]) window.addEventListener(moved, place, { capture: true, passive: true });
}

/**
 * @param {Event} event
 * @returns {HTMLInputElement | null}
 */
const boxOf = (event) => /** @type {HTMLInputElement | null} */ (around(event, BOX));

/** @returns {Promise<Known>} */
function load() {
  fetched ??= fetch(new URL(address, document.baseURI))
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
    .then((payload) => ({ payload, names: new Names(payload.keys) }));
  // Without the names there are no suggestions; the next use of the box tries again.
  fetched.catch(() => {
    fetched = null;
  });
  return fetched;
}

/** @param {HTMLInputElement | null} box */
async function update(box) {
  if (!box) return;
  const known = await load().catch(() => null);
  if (!known || document.activeElement !== box) return;
  const { names, onlyNear } = known.names.search(box.value);
  draw(
    box,
    known.payload,
    names.slice(0, known.payload.counts.length - 1).map(({ name }) => name),
    onlyNear,
  );
}

/**
 * @param {HTMLInputElement} box
 * @param {NamesPayload} payload
 * @param {string[]} found
 * @param {boolean} onlyNear
 */
function draw(box, payload, found, onlyNear) {
  close();
  said(payload.counts[found.length]);
  if (!found.length) return;
  const frame = make("div", "cm-suggestions");
  frame.dir = getComputedStyle(box).direction;
  if (onlyNear) frame.append(make("p", "cm-note", payload.near));
  const list = make("ul");
  list.id = LIST;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", payload.label);
  for (const [at, name] of found.entries()) {
    const [label, kind] = payload.labels[name];
    const option = make("li", "", label);
    option.id = `${LIST}-${at}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.name = name;
    option.append(make("span", "cm-meta", ` ${kind}`));
    // Pressed, not clicked: the box would lose the focus and close the list first.
    option.addEventListener("pointerdown", (event) => event.preventDefault());
    option.addEventListener("click", () => pick(box, name));
    list.append(option);
  }
  frame.append(list);
  const { backgroundColor, color } = getComputedStyle(document.querySelector(".stApp") ?? document.body);
  Object.assign(frame.style, { backgroundColor, color });
  // Within the landmark of the page's content, if it has one.
  (document.querySelector("main") ?? document.body).append(frame);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-expanded", "true");
  box.setAttribute("aria-controls", LIST);
  place();
}

/** @returns {HTMLElement | null} */
const shown = () => document.querySelector(".cm-suggestions");

function place() {
  const frame = shown();
  const box = document.querySelector(BOX);
  if (!frame || !box) return;
  const { left, bottom, width } = box.getBoundingClientRect();
  Object.assign(frame.style, { left: `${left}px`, top: `${bottom + 4}px`, width: `${width}px` });
}

function close() {
  active = -1;
  shown()?.remove();
  const box = document.querySelector(BOX);
  box?.setAttribute("aria-expanded", "false");
  box?.removeAttribute("aria-activedescendant");
}

/** @param {KeyboardEvent} event */
function press(event) {
  const box = boxOf(event);
  const options = Array.from(document.querySelectorAll(`#${LIST} > li`), (one) => /** @type {HTMLElement} */ (one));
  if (!box || !options.length || event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    active = (active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length;
    for (const [at, option] of options.entries()) option.setAttribute("aria-selected", String(at === active));
    box.setAttribute("aria-activedescendant", options[active].id);
    options[active].scrollIntoView({ block: "nearest" });
  } else if (event.key === "Enter" && active >= 0) pick(box, options[active].dataset.name ?? "");
  else if (event.key === "Escape") close();
  else {
    if (event.key === "Enter") close();
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

/**
 * @param {HTMLInputElement} box
 * @param {string} name
 */
function pick(box, name) {
  close();
  // Emptied as if by typing: React keeps the text otherwise, and Streamlit would search for it when the box loses the focus.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, "");
  box.dispatchEvent(new Event("input", { bubbles: true }));
  const [kind, id] = name.split(":");
  choose?.(kind, id);
}

/**
 * Announce how many suggestions there are.
 * @param {string} words
 */
function said(words) {
  let line = document.getElementById("cm-suggested");
  if (!line) {
    line = make("div", "cm-unseen");
    line.id = "cm-suggested";
    line.setAttribute("role", "status");
    document.body.append(line);
  }
  line.textContent = words;
}
