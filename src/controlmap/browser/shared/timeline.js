/* The timeline: a day slider with a play button and a chart of the holders' shares. When playing, it waits until the map has
   drawn a day before it requests the next, so that none is skipped and requests do not pile up. It is independent of its host:
   the dashboard requests days from the server, the static edition composes them in the browser. */
/** @import { MountedTimeline } from "./types" */
/** @import { TimelineData } from "./payloads" */
import { drawChart } from "./chart.js";
import { followDay, setDay } from "./day_field.js";
import { at, dayWriter, isoOf } from "./days.js";
import { make, makeSvg, need } from "./dom.js";
import { latestWish } from "./latest_wish.js";

const DAY_MS = 86400000;
const STEP_MS = 450;

/**
 * Return whether a day lies before or after the article's, in words.
 * @param {Pick<TimelineData, "article" | "words">} data
 * @param {string} day
 */
export function sideOf({ article, words }, day) {
  if (day === article) return words.own;
  return day < article ? words.before : words.after;
}

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
  const label = make("output", "cm-day"),
    side = make("span", "cm-day-side");
  const slider = make("input", "cm-slider");
  Object.assign(slider, { type: "range", min: "0", max: String(Math.round((last - first) / DAY_MS)), step: "1" });
  slider.setAttribute("aria-label", data.words.slider);
  // A pixel of the slider is many days: a day is typed, or picked from a calendar.
  const exact = Object.assign(make("input"), { type: "date", min: data.first, max: data.last });
  const goTo = make("label", "cm-go-to", data.words.goTo),
    around = make("span", "cm-day-field");
  around.append(exact);
  goTo.append(around);
  followDay(exact, data.words.locale);
  const box = make("div", "cm-chart-box");
  const { chart, place, tall } = drawChart(box, data);
  const marker = makeSvg("line", { y1: 0, y2: tall, class: "cm-marker" });
  chart.append(marker);
  const head = make("div", "cm-timeline-head");
  head.append(play, label, side, goTo);
  const track = make("div", "cm-track"),
    notch = make("span", "cm-notch");
  notch.style.setProperty("--along", String((at(data.article) - first) / (last - first || 1)));
  track.append(slider, notch);
  const foot = make("div", "cm-timeline-foot");
  foot.append(...[data.words.first, data.words.article, data.words.last].filter(Boolean).map((words) => make("span", "", words)));
  const written = dayWriter(data.words.locale);
  const view = { playing: false, day: data.day };

  /** @param {string} day */
  function show(day) {
    view.day = day;
    slider.value = String(Math.round((at(day) - first) / DAY_MS));
    label.textContent = written(day);
    // While it is typed in, it is left alone.
    if (document.activeElement !== exact) setDay(exact, day, data.words.locale);
    side.textContent = sideOf(data, day);
    slider.setAttribute("aria-valuetext", [label.textContent, side.textContent].join(data.words.comma));
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
  exact.addEventListener("change", () => {
    if (!exact.value || !exact.validity.valid || exact.value === view.day) return;
    stop();
    go(exact.value);
  });
  chart.addEventListener("click", (event) => {
    const box = chart.getBoundingClientRect();
    stop();
    // In right-to-left languages the style sheet mirrors the chart.
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
  // The chart's accessible name has the same text.
  caption.setAttribute("aria-hidden", "true");
  root.append(head, track, caption, box, foot);
  show(data.day);
  return { show, drawn, view };
}

/**
 * Mount a timeline in an element. `send` requests a day; while a request is pending, only the latest further one is kept.
 * Call `answered(day)` when a day has been drawn, and `follow(day)` when one was selected elsewhere.
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
