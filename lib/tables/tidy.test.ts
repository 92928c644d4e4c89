import assert from "node:assert/strict";
import { test } from "node:test";
import { DataFrame } from "danfojs-node";
import { loadLedger } from "./frames";
import { sourcesOf } from "./sourcesOf";
import { pivot } from "./pivot";
import { DATA } from "./testing/folder";

const ledger = loadLedger(DATA);
const columns = ["area", "period", "value"];

// Norfolk and Suffolk as the article "norfolk-2012" prints them.
test("a tidy table has a row for each area and period and a column for each measure", () => {
  const tidy = ledger.tidy({
    area: ["Norfolk", "Suffolk"],
    measure: ["girls", "boys", "total"],
    period: "2010/11",
    unit: "victims",
  });
  assert.deepEqual(tidy.columns, ["area", "period", "girls", "boys", "total", "unit", "source"]);
  const [norfolk, suffolk] = tidy.values as unknown[][];
  assert.deepEqual(norfolk!.slice(2, 6), [286, 35, 321, "victims"]);
  assert.deepEqual(suffolk!.slice(2, 6), [NaN, NaN, 386, "victims"]);
  assert.deepEqual(
    sourcesOf(tidy).map(({ id }) => id),
    ["norfolk-2012"],
  );
});

test("a measure of which nothing is printed is an empty column", () => {
  const tidy = ledger.tidy({ area: "UK", measure: ["girls", "boys"], period: "2007/08" });
  assert.deepEqual(tidy.shape, [0, 6]);
  assert.deepEqual(tidy.columns.slice(2, 4), ["girls", "boys"]);
});

test("counts of two units are not put into one cell", () => {
  const offences = ledger.rows.figures.find(({ area, period, measure, unit }) => {
    return area === "UK" && period === "2016/17" && measure === "total" && unit === "offences";
  });
  const convictions = { ...offences!, unit: "convictions", value: 5 };
  assert.throws(
    () => ledger.with([convictions]).tidy({ area: "UK", measure: "total", period: "2016/17" }),
    /printed in .* say which unit/,
  );
});

test("an index of two columns, texts as values, and two rows for one cell", () => {
  const frame = new DataFrame(
    [
      ["Kent", "2010/11", "a"],
      ["Essex", "2010/11", "b"],
    ],
    { columns },
  );
  const wide = pivot(frame, { index: "period", columns: "area", values: "value" });
  assert.deepEqual(wide.values, [["2010/11", "a", "b"]]);
  assert.throws(
    () => pivot(frame, { index: "period", columns: "period", values: "area" }),
    /2010\/11, 2010\/11 has two rows, Kent and Essex/,
  );
  assert.throws(
    () => pivot(frame, { index: "period", columns: "force", values: "area" }),
    /no column "force": area, period, value/,
  );
});

test("a source can be preferred, and one that there is not is told", () => {
  const wanted = { area: "UK", measure: "total", period: "2018/19" } as const;
  const chosen = ledger.chosen(wanted, { prefer: "yahoo-sky-news-on-2019-20" });
  assert.deepEqual(chosen.column("value").values, [73379]);
  assert.throws(
    () => ledger.chosen(wanted, { prefer: "yahoo-sky" }),
    /Did you mean yahoo-sky-news/,
  );
});
