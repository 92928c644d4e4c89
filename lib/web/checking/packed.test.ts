import { test } from "node:test";
import assert from "node:assert/strict";
import { pack, unpack } from "./packed";

test("tables come out as they went in, and rows of different shapes are left alone", () => {
  const data = {
    rows: [
      { area: "Kent Police", count: 5, none: null },
      { area: "Essex Police", count: 7, none: null },
    ],
    mixed: [{ a: 1 }, { b: 2 }],
    one: [{ a: 1 }],
    words: ["a", "b"],
  };
  assert.deepEqual(unpack(pack(data)), data);
  assert.match(pack(data), /"columns":\["area","count","none"\]/);
});

test("words that a column repeats are carried once", () => {
  const areas = ["Kent Police", "Essex Police", "Kent Police", "Essex Police", "Kent Police"];
  const data = areas.map((area, i) => ({ area, period: `201${i}/1${i + 1}`, value: i }));
  assert.deepEqual(unpack(pack(data)), data);
  assert.equal(pack(data).split("Kent Police").length, 2);
});
