import assert from "node:assert/strict";
import test from "node:test";
import { originOf } from "../../src/controlmap/browser/site/embedding.js";

test("a host is told only if its origin is named exactly", () => {
  assert.equal(originOf("https://news.example"), "https://news.example");
  assert.equal(originOf("http://localhost:8000/"), "http://localhost:8000");
  for (const other of [null, "", "*", "news.example", "https://*", "https://news.example/path", "javascript:alert(1)", "data:,x", "null"]) {
    assert.equal(originOf(other), "");
  }
});
