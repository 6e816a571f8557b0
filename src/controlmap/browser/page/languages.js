/* Sets the page's language and direction on the root element, for browsers, fonts and screen readers, and adds links to the
   edition's other languages. They can be bookmarked or opened in a new tab; a plain click does not load the page again. */
/** @import { Component } from "../shared/types" */
/** @import { LanguageLink, LanguagesData } from "../shared/payloads" */
import { make } from "../shared/dom.js";
import { followPages } from "./page_strip.js";
import { translate } from "./translations.js";

/** @param {string} code */
function addressIn(code) {
  const address = new URL(location.href);
  address.searchParams.set("lang", code);
  return address.pathname + address.search;
}

/**
 * @param {LanguageLink} other
 * @param {(code: string) => void} send
 */
function link(other, send) {
  const made = make("a");
  Object.assign(made, { className: "cm-language", textContent: other.name, lang: other.code, hreflang: other.code });
  made.dataset.language = other.code;
  made.href = addressIn(other.code);
  // Update the link just before it is used, so that it keeps the current selection.
  for (const act of ["pointerenter", "focus"])
    made.addEventListener(act, () => {
      made.href = addressIn(other.code);
    });
  made.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    send(other.code);
  });
  return made;
}

/** @param {Component<LanguagesData>} component */
export function languages(component) {
  const { data, parentElement } = component;
  Object.assign(document.documentElement, { lang: data.language, dir: data.direction });
  translate(data.locale, data.stock, data.stock_locale);
  followPages(data.pages);
  let nav = parentElement.querySelector("nav");
  if (!nav) {
    nav = make("nav");
    parentElement.append(nav);
  }
  nav.setAttribute("aria-label", data.label);
  nav.hidden = !data.others.length;
  nav.replaceChildren(...data.others.map((other) => link(other, (code) => component.setTriggerValue("language", code))));
}
