import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { LedgerError } from "./fault";
import { ledgerFolder, readLedger } from "./ledger";
import type { FigureRow } from "./row";
import { DATA, GOOD, withLedger, withRow } from "./testing/folder";
import type { Tables } from "./testing/folder";

const { figures, sources, areas } = readLedger(DATA);
const ARTICLES = new Set(["norfolk-2012", "thames-valley-2017", "charity-2012"]);

const printedBy = (source: string): [number | null, number | null, string][] =>
  figures
    .filter((row) => row.source === source)
    .map(({ paragraph, value, unit }) => [paragraph, value, unit]);

/** How often each key occurs. */
function tally(rows: FigureRow[], key: (row: FigureRow) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
  return counts;
}

// Read off the articles by eye: paragraph, value, unit.
test("every figure of the Norfolk article is a row", () => {
  assert.deepEqual(printedBy("norfolk-2012"), [
    [1, 300, "victims"],
    [2, 444, "per_week"],
    [2, 20, "minutes_per_event"],
    [3, 43, "forces"],
    [3, 321, "victims"],
    [3, 286, "victims"],
    [3, 35, "victims"],
    [3, 386, "victims"],
    [3, 439, "victims"],
    [4, 400, "per_week"],
    [4, 10, "percent"],
    [5, 20, "percent"],
    [5, 23097, "victims"],
    [5, 1500, "victims"],
    [5, 14819, "offences"],
    [5, 6, "ratio"],
  ]);
});

test("every figure of the Thames Valley article is a row", () => {
  assert.deepEqual(printedBy("thames-valley-2017"), [
    [1, 2440, "offences"],
    [1, 6, "per_day"],
    [2, 701, "offences"],
    [3, 2448, "offences"],
    [8, 64667, "offences"],
    [8, 15, "percent_change"],
    [8, 8, "minutes_per_event"],
    [9, 10, "percent"],
    [9, 59, "percent_change"],
  ]);
});

test("every figure of the charity's column is a row", () => {
  assert.deepEqual(printedBy("charity-2012"), [
    [4, 10, "percent"],
    [4, 20000, "offences"],
    [5, 43, "forces"],
    [5, 33.3, "percent"],
    [6, 23097, "victims"],
    [6, 19790, "victims"],
    [6, 6, "ratio"],
    [7, 20, "percent"],
    [7, 1500, "victims"],
    [7, 426, "victims"],
    [7, 33.3, "percent"],
    [8, 25, "percent_change"],
    [8, 1747, "convictions"],
    [8, 2135, "convictions"],
    [8, 10, "percent"],
    [11, 60, "per_day"],
  ]);
});

/**
 * Seven totals of the published series were taken from the articles; they are one row here, not
 * two. The other 342 are the rows of the pages.
 */
const SERIES_FROM_ARTICLES = new Set([
  "norfolk-2012.5",
  "norfolk-2012.6",
  "norfolk-2012.7",
  "norfolk-2012.8",
  "norfolk-2012.9",
  "charity-2012.13",
  "charity-2012.14",
]);
// The ledger grows at its end: what was handed over stays its first 383 rows.
const handedOver = figures.slice(0, 383);
const series = handedOver.filter(
  ({ id, source }) => SERIES_FROM_ARTICLES.has(id) || !ARTICLES.has(source),
);

const sum = (rows: FigureRow[]): number => rows.reduce((all, row) => all + (row.value ?? 0), 0);

// Counted from the series as it was handed over, with Python's csv module.
test("all 349 totals of the published series are rows, by period", () => {
  assert.equal(series.length, 349);
  assert.deepEqual(
    tally(series, ({ period }) => period),
    {
      "": 1,
      "2007": 1,
      "2007/08": 15,
      "2008/09": 6,
      "2009/10": 11,
      "2010": 1,
      "2010/11": 24,
      "2011/12": 1,
      "2012/13": 11,
      "2013/14": 28,
      "2014/15": 60,
      "2015/16": 50,
      "2016/17": 39,
      "2017/18": 14,
      "2018/19": 43,
      "2019/20": 19,
      "2021/22": 2,
      "2022": 1,
      "2022/23": 21,
      "2023": 1,
    },
  );
  assert.deepEqual(
    tally(series, ({ unit }) => unit),
    { offences: 330, victims: 15, convictions: 3, suspects: 1 },
  );
});

test("the values of the series are the ones that were handed over", () => {
  assert.equal(sum(series), 3_122_045);
  assert.equal(sum(series.filter(({ measure }) => measure === "total")), 2_268_457);
  assert.equal(new Set(series.map(({ source }) => source)).size, 117);
});

test("forty forces have figures, and all forces of the UK are areas", () => {
  const forces = areas.filter(({ kind }) => kind === "force").map(({ area }) => area);
  // 43 of England and Wales, Scotland, Northern Ireland, and the railways'.
  assert.equal(forces.length, 46);
  const withFigures = new Set(handedOver.map(({ area }) => area));
  assert.equal(forces.filter((area) => withFigures.has(area)).length, 40);
});

test("an article that was given as a file is known by its name and SHA-256", () => {
  const file = sources.find(({ id }) => id === "norfolk-2012");
  assert.equal(file?.url, "");
  // sha256sum of the file as received
  assert.match(
    file?.note ?? "",
    /000_51742100180550a4\.txt, SHA-256 88bfac1008dc2ea882da41ce8aa8367d6d29a3aee56d6ccadf618251ef839050/,
  );
});

test("a ledger that is wrong is refused with every fault", () => {
  withLedger({ figures: withRow(2, GOOD.figures[1]!.replace("2010/11", "2010/13")) }, (folder) => {
    assert.throws(
      () => readLedger(folder),
      (error) => {
        assert.ok(error instanceof LedgerError);
        assert.match(
          error.message,
          /has a fault:\n.*figures\.csv:2:period: "2010\/13": expected 2010\/11/,
        );
        return true;
      },
    );
  });
});

const hashOf = (tables: Tables): string => withLedger(tables, (folder) => readLedger(folder).hash);

test("the hash changes with a value and with nothing else", () => {
  assert.equal(hashOf({}), hashOf({}));
  const other = withRow(7, GOOD.figures[6]!.replace("701", "702"));
  assert.notEqual(hashOf({}), hashOf({ figures: other }));
});

test("the ledger is that of the project one stands in, at any depth, else the package's own", () => {
  const before = process.cwd();
  const root = realpathSync(mkdtempSync(join(tmpdir(), "project-")));
  const inside = join(root, "notebooks", "drafts");
  const other = join(inside, "data");
  mkdirSync(join(root, "data"), { recursive: true });
  mkdirSync(other, { recursive: true });
  writeFileSync(join(other, "datapackage.json"), '{ "name": "another" }');
  try {
    process.chdir(inside);
    assert.equal(ledgerFolder(), DATA);
    writeFileSync(join(other, "datapackage.json"), "{");
    assert.equal(ledgerFolder(), DATA);
    writeFileSync(join(root, "data", "datapackage.json"), '{ "name": "plain-figures" }');
    assert.equal(ledgerFolder(), join(root, "data"));
  } finally {
    process.chdir(before);
    rmSync(root, { recursive: true });
  }
});
