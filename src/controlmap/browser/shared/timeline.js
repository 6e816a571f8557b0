/* The timeline: a day slider with play, over a chart of who held how much. It asks for days and waits for the map to
   have drawn one before it plays the next, so that no step is skipped and none piles up. It knows nothing of the page
   that it stands on: the dashboard's asks the server for a day, the static edition's composes it in place. */
/** @import { MountedTimeline } from "./types" */
/** @import { TimelineData } from "./payloads" */
import { drawChart } from "./chart.js";
import { at, dayWriter, isoOf } from "./days.js";
import { make, makeSvg, need } from "./dom.js";
import { latestWish } from "./latest_wish.js";

const DAY_MS = 86400000;
const STEP_MS = 450;

/**
 * @param {HTMLElement} root
 * @param {TimelineData} data
 * @param {(day: string) => void} ask
 */
function build(root, data, ask) {
  root.replaceChildren();
  const first = at(data.first),
    last = at(data.last);
  const play = make("button", "cm-play", data.words.play);
  play.type = "button";
  const label = make("output", "cm-day");
  const slider = make("input", "cm-slider");
  Object.assign(slider, { type: "range", min: "0", max: String(Math.round((last - first) / DAY_MS)), step: "1" });
  slider.setAttribute("aria-label", data.words.slider);
  const box = make("div", "cm-chart-box");
  const { chart, place, tall } = drawChart(box, data);
  const marker = makeSvg("line", { y1: 0, y2: tall, class: "cm-marker" });
  chart.append(marker);
  const head = make("div", "cm-timeline-head");
  head.append(play, label);
  const foot = make("div", "cm-timeline-foot");
  foot.append(make("span", "", data.words.first), make("span", "", data.words.article));
  const written = dayWriter(data.words.locale);
  const view = { playing: false, day: data.day };

  /** @param {string} day */
  function show(day) {
    view.day = day;
    slider.value = String(Math.round((at(day) - first) / DAY_MS));
    label.textContent = written(day);
    slider.setAttribute("aria-valuetext", label.textContent);
    for (const end of ["x1", "x2"]) marker.setAttribute(end, String(place(day)));
  }
  /** @param {string} day */
  function go(day) {
    show(day);
    ask(day);
  }
  function stop() {
    view.playing = false;
    play.textContent = data.words.play;
  }
  /** @returns {string | null} */
  function next() {
    return data.days.find((day) => day > view.day) || (view.day < data.last ? data.last : null);
  }

  slider.addEventListener("input", () => {
    stop();
    go(isoOf(first + slider.valueAsNumber * DAY_MS));
  });
  chart.addEventListener("click", (event) => {
    const box = chart.getBoundingClientRect();
    stop();
    // From right to left the style turns the chart round, and time runs with the language.
    const mirrored = getComputedStyle(chart).direction === "rtl";
    const along = (mirrored ? box.right - event.clientX : event.clientX - box.left) / box.width;
    go(isoOf(first + Math.round((along * (last - first)) / DAY_MS) * DAY_MS));
  });
  play.addEventListener("click", () => {
    if (view.playing) {
      stop();
      return;
    }
    view.playing = true;
    play.textContent = data.words.pause;
    go(next() || data.first);
  });
  const drawn = () => {
    if (!view.playing) return;
    setTimeout(() => {
      if (!view.playing) return;
      const day = next();
      if (day) go(day);
      else stop();
    }, STEP_MS);
  };
  const caption = make("div", "cm-chart-caption", data.words.chart);
  // The chart is named by the same words.
  caption.setAttribute("aria-hidden", "true");
  root.append(head, slider, caption, box, foot);
  show(data.day);
  return { show, drawn, view };
}

/**
 * Put a timeline into an element. `send` asks for a day; while an answer is under way, only the latest wish is
 * kept. Tell it of the answer by `answered(day)`, and of a day chosen elsewhere by `follow(day)`.
 * @param {HTMLElement} root
 * @param {TimelineData} data
 * @param {(day: string) => void} send
 * @returns {MountedTimeline}
 */
export function mountTimeline(root, data, send) {
  const wish = latestWish(send, () => timeline.drawn());
  const timeline = build(root, data, wish.ask);
  return {
    key: data.key,
    answered: wish.answered,
    follow(day) {
      if (!timeline.view.playing && document.activeElement !== need(root, ".cm-slider")) timeline.show(day);
    },
  };
}
