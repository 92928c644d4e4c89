import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { DataFrame } from "danfojs-node";
import { printFramesAsTables } from "./frameView";

printFramesAsTables();
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
      "Ashmere       1,234",
      "Brookdale         –",
    ].join("\n"),
  );
});

test("a column of it prints as a Series", () => {
  assert.match(inspect(frame.column("offences")), /^Series: 2 values\n[\s\S]*0 +1,234/);
});

test("a long and wide frame says what it leaves out", () => {
  const wide = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`column_${i}`, "x".repeat(20)]),
  );
  const text = inspect(new DataFrame(Array.from({ length: 50 }, () => wide)));
  assert.match(text, /30 rows more/);
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
