/* The scripts that contain the page's data: what they hand over, and those that are fetched once the map has what it needs. */
/** @import { SiteData } from "./types" */
import { make } from "../shared/dom.js";
import { bytesOf } from "./base85.js";
import { data, drawing } from "./data.js";

/**
 * Take over the content of a data script.
 * @param {string} name
 * @param {unknown} content
 */
export const take = (name, content) => {
  Object.assign(data, { [name]: content });
};

/**
 * Take over compressed content, which is unpacked asynchronously.
 * @param {string} text
 */
export const takePacked = (text) => {
  const taken = unpack(text).then((parts) => {
    Object.assign(data, parts);
    if (parts.basemap) drawing.haveBasemap(parts.basemap);
  });
  drawing.unpacked = Promise.all([drawing.unpacked, taken]);
};

/**
 * @param {string} text
 * @returns {Promise<Partial<SiteData>>}
 */
function unpack(text) {
  return new Response(new Blob([bytesOf(text)]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}

/**
 * Fetch scripts that the map can start without, and resolve when they have been run, in their order. In the page's head they would share the
 * line with those that it waits for.
 * @param {string[]} names
 */
export function fetchScripts(names) {
  const fetched = names.map(
    (name) =>
      new Promise((done, failed) => {
        const script = Object.assign(make("script"), { src: name, async: false, onload: done });
        script.onerror = () => failed(new Error(`${name} could not be fetched`));
        document.head.append(script);
      }),
  );
  return Promise.all(fetched);
}
