import assert from "node:assert/strict";
import { test } from "node:test";
import { DataFrame } from "danfojs-node";
import { lineChart } from "./lineChart";
import { WORDS, drawing } from "./testing/words";

const YEARS = [
  { period: "2007/08", value: 100, responding: 42, asked: 43 },
  { period: "2008/09", value: 120, responding: 43, asked: 43 },
  { period: "2009/10", value: 130, responding: 43, asked: 43 },
  { period: "2010/11", value: 125, responding: 43, asked: 43 },
];
const AXES = { ...WORDS, x: "period", y: "value", unit: "offences recorded" };

/** The values between gaps: what a reader sees joined. */
function stretches(y: readonly unknown[]): unknown[][] {
  const parts: unknown[][] = [[]];
  for (const value of y) {
    if (value === null) parts.push([]);
    else parts.at(-1)?.push(value);
  }
  return parts.filter((part) => part.length > 0);
}

const line = (rows: object[], options = {}) =>
  drawing(lineChart(rows, { ...AXES, ...options })).traces[0]!;

test("years that follow each other are joined", () => {
  assert.deepEqual(stretches(line(YEARS).y), [[100, 120, 130, 125]]);
});

test("a year that is missing from the data is a gap", () => {
  const rows = YEARS.filter(({ period }) => period !== "2008/09");
  assert.deepEqual(stretches(line(rows).y), [[100], [130, 125]]);
  assert.equal(line(rows).connectgaps, false);
});

test("a value that is missing is a gap, never zero", () => {
  const rows = YEARS.map((row) => (row.period === "2008/09" ? { ...row, value: Number.NaN } : row));
  assert.deepEqual(stretches(line(rows).y), [[100], [130, 125]]);
});

test("a marker such as [c] is a gap, and stands in the table", () => {
  const rows = YEARS.map((row) => (row.period === "2008/09" ? { ...row, value: "[c]" } : row));
  const chart = lineChart(rows, AXES);
  assert.deepEqual(stretches(drawing(chart).traces[0]!.y), [[100], [130, 125]]);
  assert.deepEqual(chart.table.rows[1], ["2008/09", "[c]"]);
});

test("the line is cut and annotated where the number of responding forces differs", () => {
  const coverage = { responding: "responding", asked: "asked" };
  assert.deepEqual(stretches(line(YEARS, coverage).y), [[100], [120, 130, 125]]);
  const chart = lineChart(YEARS, { ...AXES, ...coverage });
  const texts = new Set(drawing(chart).layout.annotations.map(({ text }) => text));
  assert.ok(texts.has("100<br>(42/43)") && texts.has("120<br>(43/43)"));
  assert.ok(chart.notes.some((note) => note.includes("do not cover the same places")));
});

test("a year whose number of forces is not known is named, and the next one's number is told again", () => {
  const rows = YEARS.map((row) => (row.period === "2009/10" ? { ...row, responding: null } : row));
  const chart = lineChart(rows, { ...AXES, responding: "responding", asked: "asked" });
  const texts = drawing(chart).layout.annotations.map(({ text }) => text);
  assert.deepEqual(
    texts.filter((text) => /^\d{3}/.test(text)),
    ["100<br>(42/43)", "120<br>(43/43)", "130", "125<br>(43/43)"],
  );
  assert.ok(chart.notes.includes("How many forces gave figures is not known for 2009/10."));
});

test("equal coverage needs no annotation", () => {
  const chart = lineChart(YEARS.slice(1), { ...AXES, responding: "responding" });
  assert.ok(!drawing(chart).layout.annotations.some(({ text }) => text.includes("43")));
});

test("a break that the caller names is a gap with a mark", () => {
  const chart = lineChart(YEARS, { ...AXES, breaks: ["2009/10"] });
  const { traces, layout } = drawing(chart);
  assert.deepEqual(stretches(traces[0]!.y), [
    [100, 120],
    [130, 125],
  ]);
  const mark = layout.shapes.find(({ line: { dash } }) => dash === "dash");
  // 2008/09 stands at 2008 and 2009/10 at 2009: the first of April 2009 lies between them.
  assert.ok(Math.abs(mark!.x0 - 2008.5) < 0.01);
});

test("points stand in their years, whatever the order of the rows", () => {
  const { x, y } = line([YEARS[2]!, YEARS[0]!, YEARS[3]!, YEARS[1]!]);
  assert.deepEqual(y, [100, 120, 130, 125]);
  assert.deepEqual(x, [2007, 2008, 2009, 2010]);
});

test("changes in recording within the years drawn are marked and explained", () => {
  const rows = [
    { period: "2013/14", value: 1 },
    { period: "2014/15", value: 2 },
    { period: "2015/16", value: 3 },
  ];
  const chart = lineChart(rows, AXES);
  assert.ok(drawing(chart).layout.annotations.some(({ text }) => text === "A"));
  assert.ok(chart.notes.some((note) => note.startsWith("A (November 2014): the inspection")));
  assert.equal(lineChart(YEARS, AXES).notes.length, 0, "none fell between 2007 and 2011");
});

test("a year without data has its place on the axis", () => {
  const rows = YEARS.filter(({ period }) => period !== "2008/09");
  const { layout } = drawing(lineChart(rows, AXES));
  assert.equal(layout.xaxis.labelalias?.["2008"], "2008/09");
  assert.deepEqual(layout.xaxis.range, [2006.5, 2010.5]);
});

test("periods that are not years of one form stand at their middles", () => {
  const rows = [
    { period: "2007", value: 1 },
    { period: "year ending March 2009", value: 2 },
  ];
  const { x } = line(rows);
  assert.ok(Math.abs(Number(x[0]) - 2007.5) < 0.01);
  assert.ok(Math.abs(Number(x.at(-1)) - 2008.75) < 0.01);
});

test("a year in which recording changed is joined to neither side", () => {
  const rows = ["2012/13", "2013/14", "2014/15", "2015/16", "2016/17"].map((period, index) => ({
    period,
    value: index + 1,
    area: "Norfolk Constabulary",
  }));
  assert.deepEqual(stretches(line(rows).y), [[1, 2], [3], [4, 5]]);
  assert.deepEqual(stretches(line(rows, { changes: [] }).y), [[1, 2, 3, 4, 5]]);
  const scottish = rows.map((row) => ({ ...row, area: "Police Scotland" }));
  assert.deepEqual(stretches(line(scottish).y), [[1, 2, 3, 4, 5]]);
});

test("lines are labelled directly, with markers of their own and no legend", () => {
  const rows = YEARS.flatMap((row) => [
    { ...row, sex: "girls" },
    { ...row, sex: "boys", value: row.value / 5 },
  ]);
  const { traces, layout } = drawing(lineChart(rows, { ...AXES, series: "sex" }));
  assert.equal(layout.showlegend, false);
  assert.notEqual(traces[0]!.marker!.symbol, traces[1]!.marker!.symbol);
  assert.deepEqual(
    traces.map(({ marker }) => marker!.color),
    ["#12436D", "#F46A25"],
  );
  // A marker before the name would stand in the picture as one more point.
  const framed = layout.annotations.filter(({ bordercolor }) => bordercolor !== undefined);
  assert.deepEqual(
    framed.map(({ text, bordercolor }) => [text, bordercolor]),
    [
      ["girls", "#12436D"],
      ["boys", "#F46A25"],
    ],
  );
});

test("five lines are refused, unless one is in focus and the rest are grey", () => {
  const rows = ["a", "b", "c", "d", "e"].flatMap((area) => YEARS.map((row) => ({ ...row, area })));
  assert.throws(() => lineChart(rows, { ...AXES, series: "area" }), /5 lines .* four are the most/);
  const { traces } = drawing(lineChart(rows, { ...AXES, series: "area", focus: "c" }));
  assert.deepEqual(
    traces.map(({ marker }) => marker!.color),
    ["#BFBFBF", "#BFBFBF", "#12436D", "#BFBFBF", "#BFBFBF"],
  );
});

test("two values for one period are refused", () => {
  assert.throws(
    () => lineChart([...YEARS, { period: "2007/08", value: 1 }], AXES),
    /two values for 2007\/08/,
  );
});

test("the axis starts at zero and text is horizontal", () => {
  const { layout } = drawing(lineChart(YEARS, AXES));
  assert.equal(layout.yaxis.range?.[0], 0);
  assert.equal(layout.yaxis.tickangle, 0);
  assert.equal(layout.xaxis.tickangle, 0);
});

const changes = (...values: (number | null)[]) =>
  values.map((value, index) => ({ period: `${2007 + index}/0${8 + index}`, value }));
const axis = (...values: (number | null)[]) =>
  drawing(lineChart(changes(...values), AXES)).layout.yaxis.range;

test("falls are drawn: the axis goes below zero as far as they do", () => {
  // By hand: −20 to 5 is 25, of which 12 in 100 are room: 3 above and 3 below.
  assert.deepEqual(axis(-12, 5), [-12 - 0.12 * 17, 5 + 0.12 * 17]);
  assert.deepEqual(axis(5, -20), [-23, 8]);
  // Falls alone still hang from zero, with room above it for the label of one that is nearly none.
  assert.deepEqual(axis(-20, -10), [-22.4, 2.4]);
});

test("noughts alone, or nothing at all, have an axis that can be drawn", () => {
  for (const values of [
    [0, 0],
    [null, null],
  ]) {
    assert.deepEqual(axis(...values), [0, 1]);
  }
});

const INTERVALS = YEARS.map((row) => ({ ...row, low: row.value - 20, high: row.value + 20 }));

test("a line with whiskers says what they are not, and one without has nothing to say", () => {
  const note = /^Bars: 95% interval, if each offence came by itself/;
  const { notes } = lineChart(INTERVALS, { ...AXES, lower: "low", upper: "high" });
  assert.equal(notes.filter((each) => note.test(each)).length, 1);
  assert.ok(!lineChart(YEARS, AXES).notes.some((each) => note.test(each)));
});

test("a point without an interval has no whisker, and none down to zero", () => {
  const rows = INTERVALS.map((row, at) => (at === 1 ? { ...row, low: null, high: null } : row));
  const { plot } = lineChart(rows, { ...AXES, lower: "low", upper: "high" });
  const [{ error_y: whiskers }] = plot.data as [
    { error_y: { array: number[]; arrayminus: number[] } },
  ];
  assert.deepEqual(whiskers.array, [20, 0, 20, 20]);
  assert.deepEqual(whiskers.arrayminus, [20, 0, 20, 20]);
});

test("a danfo DataFrame draws as the same records do", () => {
  assert.deepEqual(lineChart(new DataFrame(YEARS), AXES), lineChart(YEARS, AXES));
});

test("the table holds what was drawn, with its unit", () => {
  const { table } = lineChart(YEARS, AXES);
  assert.deepEqual(table.rows[0], ["2007/08", 100]);
  assert.equal(table.columns[1]?.unit, "offences recorded");
});

test("text in data is drawn as text, never as markup", () => {
  const rows = YEARS.map((row) => ({ ...row, area: '<a href="x">&' }));
  const { traces, layout } = drawing(lineChart(rows, { ...AXES, series: "area" }));
  const drawn = JSON.stringify([traces, layout.annotations]);
  assert.ok(!drawn.includes("<a ") && drawn.includes("&lt;a"));
});

test("text where a number should stand is refused, naming row and value", () => {
  const rows = [YEARS[0]!, { ...YEARS[1]!, value: "1,234" }];
  assert.throws(() => lineChart(rows, AXES), /column "value", row 2 holds "1,234"/);
});

test("a column that does not exist is refused, naming those that do", () => {
  assert.throws(
    () => lineChart(YEARS, { ...AXES, y: "vlaue" }),
    /"vlaue"; the columns are period, value/,
  );
});

// Cheshire is missing from the UK total of 2018/19, Greater Manchester from that of 2019/20.
test("as many forces that are not the same forces are not joined, and are named", () => {
  const rows = [
    { area: "UK", period: "2018/19", value: 76_204, responding: 44 },
    { area: "UK", period: "2019/20", value: 73_518, responding: 44 },
  ];
  assert.deepEqual(stretches(line(rows, { responding: "responding" }).y), [[76_204], [73_518]]);
  const { notes } = lineChart(rows, { ...AXES, responding: "responding" });
  assert.ok(
    notes.includes(
      "No figures from Cheshire Constabulary for 2018/19, Greater Manchester Police for 2019/20; the line is cut there.",
    ),
  );
  const elsewhere = rows.map((row) => ({ ...row, area: "Scotland" }));
  assert.deepEqual(stretches(line(elsewhere).y), [[76_204, 73_518]]);
});
