/* The walk on the dashboard's page. The ground is lit at once, as by the statement's own button; the step goes to the server
   by the courier's way. Stands behind render/assets/walk_bar.js. */
function statements() {
  if (!document.querySelector(".cm-walk")) return [];
  return Array.from(document.querySelectorAll(".st-key-article-list .cm-statement"));
}

function maps() {
  return Array.from(document.querySelectorAll("iframe"), (frame) => frame.contentWindow && frame.contentWindow.ControlMap).filter(Boolean);
}

function go(id) {
  let stamp = 0;
  for (const map of maps()) {
    stamp = Math.max(stamp, map.stamp());
    map.light(id);
    map.fly(id);
  }
  window.dispatchEvent(new CustomEvent("controlmap", { detail: { type: "step", id, stamp } }));
}

export default function (component) {
  window.ControlMapWalk.mount(component.parentElement, component.data, statements, go);
}
