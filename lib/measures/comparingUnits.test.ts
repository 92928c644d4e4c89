import assert from "node:assert/strict";
import { test } from "node:test";
import { WORDS } from "../facts/measures";
import { COMPARING_UNITS } from "./comparingUnits";
import { perDayRates, ratePer1000, yearOnYear } from "./index";
import { column, table } from "./testing/table";

/** Units of which each is one thing counted; `other` is what its row's note says. */
const COUNTING = new Set([
  "offences",
  "victims",
  "convictions",
  "suspects",
  "defendants",
  "forces",
  "other",
]);

test("each unit of the vocabulary either counts or compares counts", () => {
  for (const { kind, measure: unit } of WORDS) {
    if (kind !== "unit") continue;
    assert.notEqual(COMPARING_UNITS.has(unit), COUNTING.has(unit), unit);
  }
});

test("a rate for each 1,000 children is no count: it has no change, rate a day or rate of its own", () => {
  const columns = ["area", "period", "measure", "unit", "value"];
  const frame = table(columns, [
    ["Kent Police", "2009/10", "total", "per_1000", 4],
    ["Kent Police", "2010/11", "total", "per_1000", 5],
  ]);
  const reason = "The figure for 2010/11 is no count: its unit is per_1000.";
  const changed = yearOnYear(frame);
  assert.deepEqual(column(changed, "change_percent"), [NaN, NaN]);
  assert.equal(column<string>(changed, "change_reason")[1], reason);
  assert.equal(column<string>(perDayRates(frame), "per_day_reason")[1], reason);
  const count = {
    value: 5,
    area: "Kent Police",
    period: "2018/19",
    measure: "total",
    unit: "per_1000",
  };
  const place = { area: "Kent Police", mid_year: 2018, age_from: 0, age_to: 17, population: 1e5 };
  assert.equal(ratePer1000(count, place).value, undefined);
});
