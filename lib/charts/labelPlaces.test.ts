import assert from "node:assert/strict";
import { test } from "node:test";
import { labelSides } from "./labelPlaces";

test("a label stands to the right where there is room", () => {
  assert.deepEqual(labelSides([{ x: 0.3, y: 0.5, text: "Ashmere" }]), ["right"]);
});

test("a label at the right edge stands to the left", () => {
  assert.deepEqual(labelSides([{ x: 0.95, y: 0.5, text: "Greater Ashmere" }]), ["left"]);
});

test("neighbours on one line are named to both sides", () => {
  const points = [
    { x: 0.5, y: 0.5, text: "Ashmere" },
    { x: 0.53, y: 0.5, text: "Brookdale" },
  ];
  assert.deepEqual(labelSides(points), ["left", "right"]);
});

test("a label keeps off a point without a name", () => {
  assert.deepEqual(
    labelSides([
      { x: 0.3, y: 0.5, text: "Ashmere" },
      { x: 0.35, y: 0.5 },
    ]),
    ["left", undefined],
  );
});

test("three in a bundle are all told apart", () => {
  const points = [0, 1, 2].map((each) => ({ x: 0.5 + each * 0.001, y: 0.5, text: "Ashmere" }));
  assert.equal(new Set(labelSides(points)).size, 3);
});
