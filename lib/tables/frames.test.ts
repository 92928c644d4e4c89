import assert from "node:assert/strict";
import { test } from "node:test";
import { preferSource } from "./choose";
import { chosenFigures, conflictsFrame } from "./chosenFrames";
import { figuresFrame, figuresWhere, rowsOf } from "./figureFrames";
import { loadLedger } from "./frames";
import { sourcesOf } from "./sourcesOf";
import { DATA, plusRows, rowsIn, withLedger } from "./testing/folder";

const ledger = loadLedger(DATA);

test("a frame has a row for each figure and a missing number is NaN, never 0", () => {
  assert.deepEqual(ledger.figures.shape, [rowsIn("figures"), 15]);
  assert.deepEqual(ledger.sources.shape, [rowsIn("sources"), 6]);
  const suppressed = "x.1,b,,,[c],exact,offences,total,Suffolk Constabulary,2016/17,,,,";
  withLedger({ figures: plusRows(suppressed) }, (folder) => {
    const { figures } = loadLedger(folder);
    const values = figures.column("value").values as number[];
    assert.ok(Number.isNaN(values.at(-1)));
    assert.equal((figures.column("marker").values as string[]).at(-1), "[c]");
  });
});

test("changes in recording and missing forces are frames, with what they touch", () => {
  const breaks = rowsOf<Record<string, string>>(ledger.breaks);
  assert.equal(breaks.length, rowsIn("breaks"));
  assert.equal(breaks.find(({ date }) => date === "2015-04-01")?.measures, "online");
  assert.equal(breaks.find(({ date }) => date === "2017-04-01")?.codes, "CHILD11; 88A");
  const gaps = rowsOf<Record<string, string>>(ledger.gaps);
  assert.equal(gaps.length, rowsIn("gaps"));
  const cheshire = gaps.find(({ force }) => force === "Cheshire Constabulary");
  assert.match(cheshire?.areas ?? "", /^England; England and Wales; /);
  const words = rowsOf<Record<string, string>>(ledger.measures);
  const young = words.find(({ measure }) => measure === "age_10_and_under");
  assert.equal(young?.meaning, "aged 10 and under");
});

test("figures are found by any name of the area, by several values, and come by period", () => {
  const found = figuresWhere(ledger, {
    area: "TVP",
    unit: "offences",
    measure: ["total", "age_10_and_under"],
    source: "thames-valley-2017",
  });
  assert.deepEqual(found.column("value").values, [2448, 2440, 701]);
});

test("several wants come one after the other, each figure once", () => {
  const articles = { source: "thames-valley-2017", unit: "offences", measure: "total" };
  const found = figuresWhere(ledger, [
    { ...articles, area: "UK" },
    { ...articles, area: "TVP" },
    { ...articles, area: "UK" },
  ]);
  assert.deepEqual(found.column("value").values, [64667, 2448, 2440]);
});

test("figures that nothing fits are an empty frame with the ledger's columns", () => {
  const none = figuresWhere(ledger, { period: "1999/00" });
  assert.deepEqual(none.shape, [0, 15]);
  assert.deepEqual(none.columns, ledger.figures.columns);
});

test("rows survive the way into a frame and back", () => {
  const { figures } = ledger.rows;
  assert.deepEqual(rowsOf(figuresFrame(figures)), figures);
});

test("an unknown area is an error that suggests the nearest names", () => {
  assert.throws(() => figuresWhere(ledger, { area: "Norfork" }), /Did you mean Norfolk Constab/);
});

// Devon and Cornwall, 2014/15 to 2018/19, as one page of the series prints them.
test("a chosen series has one figure a year", () => {
  const chosen = chosenFigures(ledger, {
    area: "Devon and Cornwall Police",
    measure: "total",
    period: ["2014/15", "2015/16", "2016/17", "2017/18", "2018/19"],
  });
  assert.deepEqual(chosen.column("value").values, [1358, 1498, 1885, 2367, 2463]);
});

test("the numbers that were not chosen stay visible with who prints them", () => {
  const wanted = { area: "UK", measure: "total", period: "2018/19" };
  const chosen = chosenFigures(ledger, wanted);
  assert.deepEqual(chosen.column("value").values, [76204]);
  assert.deepEqual(chosen.column("sources").values, [3]);
  assert.deepEqual(chosen.column("others").values, ["73,379 (Yahoo / Sky News, undated)"]);
  const other = chosenFigures(ledger, wanted, [preferSource("yahoo-sky-news-on-2019-20")]);
  assert.deepEqual(other.column("value").values, [73379]);
});

// Two undated pages of one newspaper, both with totals of Suffolk.
test("pages of one publisher and date are told apart by what they cover, else by their ids", () => {
  const pages = ["east-anglian-daily-times-on-2019-20", "east-anglian-daily-times-on-2016-17"];
  assert.deepEqual(
    sourcesOf(pages).map(({ title }) => title),
    [
      "East Anglian Daily Times, undated, on Suffolk Constabulary and Essex Police, 2014/15 and 2019/20",
      "East Anglian Daily Times, undated, on Suffolk Constabulary, 2015/16 and 2016/17",
    ],
  );
  const alike = ["a", "b"].map((id) => ({
    ...ledger.rows.sources[0]!,
    id,
    publisher: "The Gazette",
    published: "2012-05",
  }));
  assert.deepEqual(
    sourcesOf(["a", "b"], alike).map(({ title }) => title),
    ["The Gazette, May 2012 (a)", "The Gazette, May 2012 (b)"],
  );
  const titles = sourcesOf(ledger.rows.sources.map(({ id }) => id)).map(({ title }) => title);
  assert.equal(new Set(titles).size, titles.length);
});

test("conflicts come as a table that says which number is used and why", () => {
  const table = conflictsFrame(ledger, { area: "Suffolk Constabulary" });
  assert.deepEqual(table.column("value").values, [604, 608]);
  assert.deepEqual(table.column("used").values, ["used", ""]);
  assert.deepEqual(table.column("because").values, [
    "it is the one that the ledger does not mark as doubtful or partial",
    "",
  ]);
});

test("each number of a conflict has what is known of it and every page that prints it", () => {
  const wanted = { area: "England and Wales", period: "2008/09", measure: "total" };
  const table = conflictsFrame(ledger, wanted);
  assert.deepEqual(table.column("status").values, ["", "disagrees"]);
  assert.deepEqual(table.column("source").values, [
    "bbc-news-2010; care-appointments-on-2008-09; care-appointments-cypn-on-2009-10",
    "the-news-portsmouth-on-2009-10",
  ]);
  assert.equal(sourcesOf(table).length, 4);
});

test("sources are cited once each, from a frame, from rows and from ids", () => {
  const norfolk = figuresWhere(ledger, { area: "Norfolk", period: "2010/11" });
  const title = "Norfolk local newspaper, 2012";
  assert.deepEqual(sourcesOf(norfolk), [{ id: "norfolk-2012", title }]);
  assert.deepEqual(sourcesOf(rowsOf(norfolk)), [{ id: "norfolk-2012", title }]);
  assert.deepEqual(sourcesOf(["bbc-news-2010"]), [
    {
      id: "bbc-news-2010",
      title: "BBC News, 25 January 2010",
      url: "http://news.bbc.co.uk/2/hi/uk_news/8477726.stm",
    },
  ]);
});
