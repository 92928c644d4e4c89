/** Which figures of a frame have a rate by time, and why the others have none. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLedger } from "../../tables";
import { minutesBetween, perDayRates } from "../index";
import { column, table } from "../testing/table";

const ledger = loadLedger();

test("what has no rate a day has no minutes between, and the same reason", () => {
  const articles = ledger.where({ source: ["norfolk-2012", "thames-valley-2017"] });
  const apart = minutesBetween(articles);
  const [printed, minutes, reasons] = ["printed", "minutes_between", "minutes_between_reason"].map(
    (name) => column<string | number>(apart, name),
  );
  const at = (words: string) => printed!.indexOf(words);
  for (const [words, reason] of [
    ["every 20 minutes", "The figure for 2010/11 is no count: its unit is minutes_per_event."],
    ["fewer than one in ten", "The figure for 2010/11 is no count: its unit is percent."],
    ["More than 300 children", "The figure for 2010/11 is printed as more than 300."],
  ] as const) {
    assert.ok(Number.isNaN(minutes![at(words)]), words);
    assert.equal(reasons![at(words)], reason);
  }
  for (const limit of ["minutes_between_lower", "minutes_between_upper"]) {
    column(apart, limit).forEach((value, row) =>
      assert.equal(Number.isNaN(value), reasons![row] !== "", `${limit} of row ${row}`),
    );
  }
  assert.deepEqual(reasons, column(apart, "per_day_reason"));
});

test("a count has its minutes as before", () => {
  // By hand: 365 days of 1,440 minutes are 525,600; shared out among 26,280 they are 20 each.
  const frame = table(["period", "value"], [["2010/11", 26_280]]);
  assert.deepEqual(column(minutesBetween(frame), "minutes_between"), [20]);
});

test("a partial or doubted figure has no rate; one that is only no match for others has", () => {
  const statuses = ["partial", "disagrees", "misattributed", "unclear"];
  const sound = ["", "restated", "recording_change", "not_comparable"];
  const rates = perDayRates(
    table(
      ["period", "value", "status"],
      [...statuses, ...sound].map((status) => ["2014/15", 730, status]),
    ),
  );
  assert.deepEqual(column(rates, "per_day"), [NaN, NaN, NaN, NaN, 2, 2, 2, 2]);
  assert.deepEqual(column(rates, "per_day_reason").slice(0, 5), [
    "The figure for 2014/15 counts only a part.",
    "The figure for 2014/15 disagrees with other sources.",
    "The figure for 2014/15 belongs to another area or year.",
    "The figure for 2014/15 is uncertain.",
    "",
  ]);
});
