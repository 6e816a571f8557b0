/* The timeline on the dashboard's page: its days go to the server by the courier. Stands behind render/assets/timeline.js. */
const built = new WeakMap();

export default function (component) {
  const { data, parentElement } = component;
  let root = parentElement.querySelector(".cm-timeline");
  if (!root) {
    root = document.createElement("div");
    root.className = "cm-timeline";
    parentElement.append(root);
  }
  const known = built.get(root);
  if (known && known.key === data.key) { known.follow(data.day); return; }
  const timeline = window.ControlMapTimeline.mount(root, data, (day) => {
    const courier = window.__controlmapCourier;
    if (courier && courier.send) courier.send({ type: "day", id: day, stamp: courier.stamp() });
  });
  built.set(root, timeline);
  window.addEventListener("controlmap", (event) => { if (event.detail.type === "drawn") timeline.answered(event.detail.day); });
}
