import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { DataFrame } from "danfojs-node";
import { yearOnYear } from "../../measures";
import { loadLedger } from "../../tables";
import { mendDanfo } from ".";
import { frameTable, frameText } from "./frameView";

mendDanfo();
const frame = new DataFrame([
  { area: "Ashmere", offences: 1234 },
  { area: "Brookdale", offences: Number.NaN },
]);

test("a DataFrame prints as a table with its own column names", () => {
  assert.equal(
    inspect(frame),
    [
      "DataFrame: 2 rows, 2 columns",
      "",
      "area       offences",
      "---------  --------",
      "Ashmere        1234",
      "Brookdale       NaN",
    ].join("\n"),
  );
});

test("a column of it prints as a Series", () => {
  assert.match(inspect(frame.column("offences")), /^Series: 2 values\n[\s\S]*0 +1234/);
});

test("a long and wide frame says what it leaves out", () => {
  const wide = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`column_${i}`, "x".repeat(20)]),
  );
  const text = inspect(new DataFrame(Array.from({ length: 50 }, () => wide)));
  assert.match(text, /The first 20 of 50 rows\./);
  assert.match(text, /columns not shown: .*column_29/);
  assert.ok(
    Math.max(
      ...text
        .split("\n")
        .slice(0, 20)
        .map((line) => line.length),
    ) <= 130,
  );
});

test("values stand as they can be asked for, and the index where it says something", () => {
  const unit = new DataFrame({ unit: ["per_week"], share: [100 / 3] });
  assert.deepEqual(frameTable(unit).rows, [["per_week", "33.333333"]]);
  const described = frameTable(new DataFrame({ n: [1, 2, 3] }).describe());
  assert.deepEqual(described.rows[0], ["count", "3"]);
  assert.equal(described.columns[0]!.label, "index");
});

test("what a helper worked out stands before the ledger's details", () => {
  const totals = loadLedger().chosen({ area: "TVP", measure: "total", unit: "offences" });
  const names = frameTable(yearOnYear(totals)).columns.map(({ key }) => key);
  assert.deepEqual(names.slice(0, 5), ["area", "period", "measure", "value", "unit"]);
  assert.ok(names.indexOf("change_percent") < names.indexOf("source"));
  assert.match(frameText(yearOnYear(totals)).split("\n")[2]!, /change_percent/);
});

test("of a frame of 100,000 rows the first are seen, and how many there are", () => {
  const long = new DataFrame(
    Array.from({ length: 100_000 }, (_, row) => [`area ${row}`, row, row / 7]),
    { columns: ["area", "n", "share"] },
  );
  const text = inspect(long);
  assert.match(text, /100,000 rows, 3 columns/);
  assert.match(text, /The first 20 of 100,000 rows/);
});
