import assert from "node:assert/strict";
import test from "node:test";
import { FakeElement, installPage } from "./fake_page.js";

installPage();
const { lengthKm, lengthText, townOf } = await import("../../src/controlmap/browser/map/measure.js");

/**
 * @param {number} found
 * @param {number} wanted
 */
const near = (found, wanted) => assert.ok(Math.abs(found - wanted) < 0.002 * wanted, `${found} is not near ${wanted}`);

test("no point and one point have no length", () => {
  assert.equal(lengthKm([]), 0);
  assert.equal(lengthKm([[36, 33]]), 0);
});

test("a degree of a meridian is 111.2 km everywhere, one of a parallel half of that at 60 degrees", () => {
  near(
    lengthKm([
      [36, 33],
      [36, 34],
    ]),
    111.19,
  );
  near(
    lengthKm([
      [36, 60],
      [37, 60],
    ]),
    55.6,
  );
});

test("the length of a line is the sum of its parts", () => {
  const [damascus, homs, aleppo] = /** @type {[number, number][]} */ ([
    [36.2765, 33.5138],
    [36.7131, 34.7324],
    [37.1612, 36.2021],
  ]);
  near(lengthKm([damascus, homs, aleppo]), lengthKm([damascus, homs]) + lengthKm([homs, aleppo]));
  near(lengthKm([damascus, aleppo]), 310);
});

test("a line across the antimeridian takes the short way, and antipodes are half of the circumference apart", () => {
  near(
    lengthKm([
      [179.5, 0],
      [-179.5, 0],
    ]),
    111.19,
  );
  near(
    lengthKm([
      [0, 0],
      [180, 0],
    ]),
    20015,
  );
});

test("a length is written in the language's digits, with a decimal if it is short", () => {
  assert.equal(lengthText(1234.56, { locale: "en-GB", measured: "About {km} km" }), "About 1,235 km");
  assert.equal(lengthText(3.14, { locale: "en-GB", measured: "About {km} km" }), "About 3.1 km");
  assert.equal(lengthText(42, { locale: "ar-u-nu-arab", measured: "نحو {km} كم" }), "نحو ٤٢ كم");
});

test("a town's name measures from the town, which lies beside its name", () => {
  const places = [
    { id: "damascus", at: /** @type {[number, number]} */ ([36.2765, 33.5138]) },
    { id: "aleppo", at: /** @type {[number, number]} */ ([37.1612, 36.2021]) },
  ];
  const name = new FakeElement("button", { place: "aleppo" });
  name.inside["[data-place]"] = name;
  assert.deepEqual(townOf({ target: name }, { places }), [37.1612, 36.2021]);
  assert.equal(townOf({ target: new FakeElement() }, { places }), undefined);
});
