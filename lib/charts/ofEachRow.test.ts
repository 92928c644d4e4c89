import assert from "node:assert/strict";
import { test } from "node:test";

import { tableCsv } from "../display";
import { lineChart } from "./lineChart";
import { WORDS } from "./testing/words";

const SOURCES = [
  { id: "times-2009", title: "A newspaper, 2009", url: "https://example.org/2009" },
  { id: "post-2010", title: "Another, 2010", url: "https://example.org/2010" },
];
const ROWS = [
  { period: "2007/08", value: 100, status: "", source: "times-2009" },
  { period: "2008/09", value: 120, status: "recording_change", source: "post-2010" },
  { period: "2009/10", value: 130, status: "", source: "times-2009; post-2010" },
];
const AXES = { x: "period", y: "value", unit: "offences" } as const;

/** The lines of the download of a chart of some rows, without the mark at its beginning. */
const csv = (rows: readonly object[], sources: typeof SOURCES = SOURCES): string[] =>
  tableCsv(lineChart(rows, { ...WORDS, ...AXES, sources }).table)
    .slice(1)
    .trim()
    .split("\r\n");

test("each row of a chart's CSV says what is known of its figure and which source is its own", () => {
  assert.deepEqual(csv(ROWS), [
    "Period,Value (offences),Unit,Status,Source",
    '2007/08,100,offences,,"A newspaper, 2009"',
    '2008/09,120,offences,recording change,"Another, 2010"',
    '2009/10,130,offences,,"A newspaper, 2009; Another, 2010"',
  ]);
});

test("a source that no row has for its own stands behind each of them", () => {
  const children = { id: "ons", title: "Numbers of children", url: "https://example.org/ons" };
  assert.equal(
    csv(ROWS, [...SOURCES, children])[1],
    '2007/08,100,offences,,"A newspaper, 2009; Numbers of children"',
  );
});

test("one source of all rows keeps its address, and a change both of its sources", () => {
  const [first] = SOURCES;
  assert.equal(
    csv([ROWS[0]!], [first!])[1],
    '2007/08,100,offences,"A newspaper, 2009, https://example.org/2009",',
  );
  const changes = ROWS.map((row) => ({ ...row, previous_value: 90 }));
  assert.equal(csv(changes)[1], '2007/08,100,offences,"A newspaper, 2009; Another, 2010",');
});

test("where a row's source is none of the chart's, no row is given one", () => {
  const [first, ...rest] = ROWS;
  for (const source of ["", "a reply to us"]) {
    const odd = csv([{ ...first, source }, ...rest]);
    assert.equal(odd[1], '2007/08,100,offences,"A newspaper, 2009; Another, 2010",');
  }
});

test("a frame that knows nothing of its rows adds nothing to them", () => {
  const plain = ROWS.map(({ period, value }) => ({ period, value }));
  assert.equal(csv(plain)[1], '2007/08,100,offences,"A newspaper, 2009; Another, 2010"');
});
