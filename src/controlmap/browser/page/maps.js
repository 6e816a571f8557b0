/* The map frames on the page, each by what its program offers. Frame and page are of one origin. */

export function maps() {
  return Array.from(document.querySelectorAll("iframe"), (frame) => frame.contentWindow?.ControlMap).filter(Boolean);
}
