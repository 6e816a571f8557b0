/* The share button: the address of just this view, a code to embed it, and a citation, each with a button that copies it. */
/** @import { ShareWords } from "./payloads" */
import { make } from "./dom.js";

const FRAME_PX = 640;

/**
 * Mount the button. What it offers is composed when it is opened, for the view at that time.
 * @param {HTMLElement} root
 * @param {ShareWords} words
 * @param {() => { address: string, embedded: string }} addresses of the view: as a page, and as a frame on another page
 */
export function mountShare(root, words, addresses) {
  const before = root.querySelector(".cm-share");
  if (before?.getAttribute("lang") === words.language) return;
  before?.remove();
  const box = make("details", "cm-share");
  box.lang = words.language;
  const body = make("div", "cm-share-body");
  box.append(make("summary", "cm-play", words.label), body);
  box.addEventListener("toggle", () => {
    if (!box.open) return;
    body.replaceChildren(...fields(words, addresses()));
    // The button may be at the end of the screen.
    box.scrollIntoView({ block: "nearest" });
  });
  root.append(box);
}

/**
 * @param {ShareWords} words
 * @param {{ address: string, embedded: string }} addresses
 */
function fields(words, { address, embedded }) {
  return [
    field(words, words.address, address),
    field(words, words.embed, frameCode(embedded, words.title)),
    field(words, words.cite, `${words.citation} ${address}`),
  ];
}

/**
 * Return the code of a frame; its texts are escaped by the browser.
 * @param {string} address
 * @param {string} title
 */
export function frameCode(address, title) {
  const frame = make("iframe");
  frame.src = address;
  frame.title = title;
  frame.width = "100%";
  frame.height = String(FRAME_PX);
  frame.loading = "lazy";
  frame.allow = "fullscreen";
  frame.style.border = "0";
  return frame.outerHTML;
}

/**
 * @param {ShareWords} words
 * @param {string} label
 * @param {string} text
 */
function field(words, label, text) {
  const row = make("label", "cm-share-row", label);
  const box = Object.assign(make("textarea"), { value: text, readOnly: true, rows: 2 });
  box.dir = text.startsWith("http") || text.startsWith("<") ? "ltr" : "auto";
  box.addEventListener("focus", () => box.select());
  const button = make("button", "cm-play", words.copy);
  button.type = "button";
  button.addEventListener("click", async () => {
    box.select();
    // Without the permission, or without a secure address, the selected text can still be copied by hand.
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    button.textContent = copied ? words.copied : words.copy;
  });
  row.append(box, button);
  return row;
}
