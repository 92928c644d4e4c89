import assert from "node:assert/strict";
import { test } from "node:test";
import { comparable } from "../measures/comparable";
import { readLedger } from "./ledger";
import type { FigureRow } from "./row";
import { readSchema } from "./schema";
import { DATA } from "./testing/folder";

const { figures } = readLedger(DATA);
const figure = (id: string): FigureRow => figures.find((row) => row.id === id)!;

// Read off the notes by eye: force, year, and what stops the change.
const STOPPED: [first: string, second: string, because: RegExp][] = [
  ["the-comet-2019.1", "hillingdon-times-on-2019-20.2", /2018\/19 counts only a part/],
  [
    "kentonline-2015.1",
    "kentonline-2015.2",
    /2013\/14 comes from a year in which recording changed/,
  ],
  ["boston-standard-on-2015-16.1", "the-lincolnite-2018.1", /2015\/16 counts otherwise/],
  ["hunts-post-on-2018-19.4", "ely-standard-on-2019-20.2", /2019\/20 is uncertain/],
  ["ripley-and-heanor-news-2017.1", "ripley-and-heanor-news-2017.2", /2015\/16 counts only a part/],
  ["your-harlow-2024.8", "eastern-daily-press-2020.3", /2022\/23 counts otherwise/],
];

test("changes against the ledger's own notes are stopped", () => {
  for (const [first, second, because] of STOPPED) {
    const { ok, reasons } = comparable(figure(first), figure(second));
    assert.equal(ok, false, first);
    assert.match(reasons.join(" "), because);
  }
});

test("a pair that one page prints on one base is compared", () => {
  const [before, after] = [
    figure("yahoo-sky-news-on-2019-20.2"),
    figure("yahoo-sky-news-on-2019-20.3"),
  ];
  assert.deepEqual([before.value, after.value], [73379, 73518]);
  assert.deepEqual(comparable(before, after), { ok: true, reasons: [] });
  // The same year as first printed, 76,204, lacks another force than 2019/20 does.
  assert.equal(comparable(figure("retford-today-on-2018-19.1"), after).ok, false);
});

test("each status is a word of the schema, and each figure that has one says why", () => {
  const field = readSchema(DATA).figures.fields.find(({ name }) => name === "status")!;
  const words = new Set(field.categories!.map(({ value }) => value));
  const marked = figures.filter(({ status }) => status !== "");
  assert.equal(marked.length, 47);
  for (const { id, status, note } of marked) {
    assert.ok(words.has(status), id);
    assert.notEqual(note, "", id);
  }
});

test("a total of a force that lies far from its official count is marked", () => {
  // The fences by R 4.2 over the 166 totals: q <- quantile(log(ratio), c(.25, .75));
  // exp(q + c(-1.5, 1.5) * diff(q)) gives 0.8006 and 1.8606.
  const [low, high] = [0.8006, 1.8606];
  const { areas, official } = readLedger(DATA);
  const forces = new Set(areas.filter(({ kind }) => kind === "force").map(({ area }) => area));
  const outside = figures.filter(({ area, period, measure, unit, bound, value }) => {
    const isTotal = measure === "total" && unit === "offences" && bound === "exact";
    const counted = official.find((row) => {
      return row.code === "CHILD11" && row.area === area && row.period === period;
    });
    if (!isTotal || !forces.has(area) || counted === undefined) return false;
    const ratio = value! / counted.value!;
    return ratio < low || ratio > high;
  });
  assert.equal(outside.length, 12);
  for (const { id, status } of outside) assert.notEqual(status, "", id);
});
