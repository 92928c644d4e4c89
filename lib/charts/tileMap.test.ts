import assert from "node:assert/strict";
import { test } from "node:test";
import { tileMap } from "./tileMap";
import { WORDS, drawing } from "./testing/words";

const FORCES = [
  { area: "Norfolk Constabulary", value: 1 },
  { area: "Suffolk Constabulary", value: 2 },
  { area: "Kent Police", value: 30 },
  { area: "Essex Police", value: null },
];
const CHART = { ...WORDS, area: "area", value: "value", unit: "offences recorded" };

test("each force has a tile, those without a figure an empty one", () => {
  const { traces, layout } = drawing(tileMap(FORCES, CHART));
  assert.equal(traces[0]?.text?.length, 45);
  assert.ok(traces[0]?.text?.includes("Nor<br>1") && traces[0].text.includes("Ess<br>–"));
  const filled = layout.shapes.filter(({ fillcolor }) => fillcolor !== "rgba(0,0,0,0)");
  assert.equal(filled.length, 3 + 3, "three forces and the three classes of the key");
});

test("no two tiles have the same short name", () => {
  const { traces } = drawing(tileMap(FORCES, CHART));
  const names = traces[0]!.text!.map((text) => text.split("<br>")[0]);
  assert.equal(new Set(names).size, 45);
});

test("dark is more, and the key tells the classes", () => {
  const { layout } = drawing(tileMap(FORCES, { ...CHART, steps: [1, 10] }));
  const texts = layout.annotations.map(({ text }) => text);
  assert.deepEqual(texts.slice(1), ["above 10", "1 to 10", "up to 1", "no figure"]);
  const fills = layout.shapes.slice(-4).map(({ fillcolor }) => fillcolor);
  assert.deepEqual(fills.slice(0, 3), ["rgb(18,67,109)", "rgb(32,115,188)", "rgb(107,172,230)"]);
});

test("an area that is no force is refused with the nearest names", () => {
  const rows = [{ area: "Norfork Constabulary", value: 1 }];
  assert.throws(
    () => tileMap(rows, CHART),
    /"Norfork Constabulary" \(did you mean Norfolk Constabulary/,
  );
});

test("two figures for one force are refused, since one would be drawn over the other", () => {
  const rows = [...FORCES, { area: "Kent Police", value: 31 }];
  assert.throws(() => tileMap(rows, CHART), {
    name: "RangeError",
    message: 'tileMap: there are two values for "Kent Police"; choose one.',
  });
});
