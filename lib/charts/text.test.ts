import assert from "node:assert/strict";
import { test } from "node:test";
import { barChart } from "./barChart";
import { WORDS } from "./testing/words";

const ROWS = [{ area: "Ashmere", value: 3 }];
const CHART = { ...WORDS, category: "area", value: "value", unit: "offences" };
const bars = (words: object) => () => barChart(ROWS, { ...CHART, ...words });

test("a headline of ten words is the longest", () => {
  assert.doesNotThrow(bars({ headline: "one two three four five six seven eight nine ten" }));
  assert.throws(
    bars({ headline: "one two three four five six seven eight nine ten eleven" }),
    (error: Error) => error instanceof RangeError && /has 11 words/.test(error.message),
  );
});

test("signs between words are no words", () => {
  assert.doesNotThrow(bars({ headline: "one – two – three – four five six seven eight nine ten" }));
});

test("a chart without its words is refused, all faults at once", () => {
  assert.throws(
    bars({ headline: " ", subtitle: "", description: undefined, sources: [] }),
    (error: Error) =>
      ["headline", "subtitle", "description", "source"].every((part) =>
        error.message.includes(part),
      ),
  );
});

test("TypeScript refuses a chart without a source", () => {
  const { sources: _left, ...sourceless } = CHART;
  // @ts-expect-error: sources are missing
  assert.throws(() => barChart(ROWS, sourceless), /at least one source/);
});
