import assert from "node:assert/strict";
import test from "node:test";
import { nameOf } from "../../src/controlmap/browser/page/saved.js";

test("a link that names its file is said by that name", () =>
  assert.equal(nameOf({ download: "pith-view.png", pathname: "/static/view-1a2b.png" }, "pith"), "pith-view.png"));

test("a picture without a name has that of the whole map, in its own format", () => {
  assert.equal(nameOf({ download: "", pathname: "/media/0f.png" }, "pith"), "pith.png");
  assert.equal(nameOf({ download: "", pathname: "/media/0f.svg" }, "pith"), "pith.svg");
});

test("any other file is not said to be the picture", () => assert.equal(nameOf({ download: "", pathname: "/media/0f.csv" }, "pith"), ""));
