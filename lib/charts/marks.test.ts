/** What a reader sees of a figure that is not like the others, and of numbers near to round ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { barChart } from "./barChart";
import { funnelPlot } from "./funnelPlot";
import { dotPlot } from "./intervalChart";
import { lineChart } from "./lineChart";
import { drawn, drawnAlike } from "./plotText";
import { tileMap } from "./tileMap";
import { WORDS, drawing } from "./testing/words";

const YEARS = [
  { period: "2007/08", value: 100, status: "" },
  { period: "2008/09", value: 120, status: "partial" },
  { period: "2009/10", value: 130, status: "restated" },
];
const FORCES = [
  { area: "Norfolk Constabulary", change: 12, part: 30, whole: 100, status: "" },
  { area: "Suffolk Constabulary", change: -3, part: 20, whole: 100, status: "unclear" },
  { area: "Kent Police", change: -40, part: 90, whole: 100, status: "" },
];
const symbols = (chart: Parameters<typeof drawing>[0]) =>
  drawing(chart).traces.flatMap(({ marker }) => marker?.symbol ?? []);

test("a doubtful figure is hollow on a line and among dots, and the foot says why", () => {
  const line = lineChart(YEARS, { ...WORDS, x: "period", y: "value", unit: "offences" });
  // The marks of the three figures; between them stands a point without a value, at which a line ends.
  const [trace] = line.plot.data as { y: (number | null)[]; marker: { symbol: string[] } }[];
  const { y, marker } = trace!;
  assert.deepEqual(y, [100, null, 120, null, 130]);
  assert.deepEqual(
    marker.symbol.filter((_, at) => y[at] !== null),
    // 2009/10 is restated: a good figure of its page, and no other's, so that it is marked too.
    ["circle", "circle-open", "circle-open"],
  );
  assert.ok(
    line.notes.includes(
      "Hollow: 2008/09 counts only a part; 2009/10 was restated by a later page.",
    ),
  );
  const dots = dotPlot(FORCES, { ...WORDS, category: "area", value: "change", unit: "per cent" });
  assert.deepEqual(symbols(dots), ["circle", "circle-open", "circle"]);
  assert.ok(dots.notes.includes("Hollow: Suffolk Constabulary is uncertain."));
});

test("a line ends at a figure that compares with none, and goes on between two of one page", () => {
  // As a change does: 2017/18 and 2018/19 may be partial answers; 2020/21 was restated by its page to
  // stand beside 2021/22.
  const figures = [
    { period: "2016/17", value: 570, status: "", source: "a" },
    { period: "2017/18", value: 536, status: "unclear", source: "a" },
    { period: "2018/19", value: 495, status: "unclear", source: "a" },
    { period: "2019/20", value: 600, status: "", source: "b" },
    { period: "2020/21", value: 610, status: "restated", source: "c" },
    { period: "2021/22", value: 620, status: "", source: "c" },
  ];
  const { plot } = lineChart(figures, { ...WORDS, x: "period", y: "value", unit: "offences" });
  const [{ y }] = plot.data as [{ y: (number | null)[] }];
  // By hand: a null wherever two years are not joined.
  assert.deepEqual(y, [570, null, 536, null, 495, null, 600, null, 610, 620]);
});

test("a doubtful bar is hatched, a doubtful tile has a star, a doubtful place of a funnel is hollow", () => {
  const bars = barChart(FORCES, { ...WORDS, category: "area", value: "part", unit: "offences" });
  const [trace] = bars.plot.data as { marker: { pattern: { shape: string[] } } }[];
  assert.deepEqual(trace?.marker.pattern.shape, ["", "/", ""]);
  const map = tileMap(FORCES, { ...WORDS, area: "area", value: "part", unit: "offences" });
  const texts = drawing(map).traces[0]!.text!;
  assert.ok(texts.includes("Suf<br>20*") && texts.includes("Nor<br>30"));
  assert.ok(map.notes.includes("With a star: Suffolk Constabulary is uncertain."));
  const measure = { kind: "share", part: "part", whole: "whole" } as const;
  const words = { ...WORDS, label: "area", unit: "per cent", sizeUnit: "offences" };
  assert.equal(
    symbols(funnelPlot(FORCES, { ...words, measure })).filter((each) => each.endsWith("-open"))
      .length,
    1,
  );
});

test("a map of rises and falls parts its colours at nought, whatever the middle value", () => {
  const { layout } = drawing(tileMap(FORCES, { ...WORDS, x: "area", color: "change", unit: "%" }));
  const filled = layout.shapes.map(({ fillcolor }) => fillcolor).slice(0, -5);
  // The middle of 3, 12 and 40 is 12, in one digit 10: 12 is a dark blue rise, −40 a dark orange fall,
  // −3 a pale one.
  const shown = new Set(filled.filter((fill) => fill !== "rgba(0,0,0,0)"));
  assert.deepEqual([...shown].sort(), ["rgb(18,67,109)", "rgb(244,106,37)", "rgb(251,208,181)"]);
  assert.deepEqual(layout.annotations.map(({ text }) => text).slice(1), [
    "rise of more than 10",
    "rise, up to 10",
    "fall, up to 10",
    "fall of more than 10",
    "no figure",
  ]);
});

test("{ x, y, color } is the same chart as our own words for it", () => {
  const rows = FORCES.map((row) => ({ ...row, sex: "girls" }));
  const unit = "offences";
  const ours = { ...WORDS, unit, category: "area", value: "part" };
  const theirs = { ...WORDS, unit, x: "area", y: "part" };
  assert.deepEqual(
    barChart(rows, { ...theirs, color: "sex" }),
    barChart(rows, { ...ours, series: "sex" }),
  );
  assert.deepEqual(dotPlot(rows, theirs), dotPlot(rows, ours));
  assert.deepEqual(
    lineChart(
      YEARS.map((row) => ({ ...row, sex: "girls" })),
      { ...WORDS, unit, x: "period", y: "value", color: "sex" },
    ),
    lineChart(
      YEARS.map((row) => ({ ...row, sex: "girls" })),
      { ...WORDS, unit, x: "period", y: "value", series: "sex" },
    ),
  );
  assert.deepEqual(
    tileMap(rows, { ...WORDS, unit, x: "area", color: "part" }),
    tileMap(rows, { ...WORDS, unit, area: "area", value: "part" }),
  );
});

test("every chart takes settings of Plotly's and traces over its own", () => {
  const unit = "offences";
  const further = {
    ...WORDS,
    layout: { height: 333, annotations: [{ text: "mine", x: 0, y: 0 }] },
    traces: [{ type: "scatter" as const, x: [1], y: [2], name: "over" }],
  };
  const measure = { kind: "share", part: "part", whole: "whole" } as const;
  const charts = [
    barChart(FORCES, { ...further, category: "area", value: "part", unit }),
    dotPlot(FORCES, { ...further, category: "area", value: "change", unit }),
    lineChart(YEARS, { ...further, x: "period", y: "value", unit }),
    tileMap(FORCES, { ...further, area: "area", value: "part", unit }),
    funnelPlot(FORCES, { ...further, label: "area", measure, unit, sizeUnit: unit }),
  ];
  for (const chart of charts) {
    const { height, annotations } = chart.plot.layout as {
      height: number;
      annotations: { text: string }[];
    };
    assert.equal(height, 333);
    // The chart's own words stay.
    assert.ok(annotations.length > 1 && annotations.at(-1)?.text === "mine");
    assert.equal(chart.plot.data.at(-1)?.name, "over");
  }
});

test("an option that there is not is refused, with the one that was probably meant", () => {
  const asked: [option: string, meant: string][] = [
    ["group", "series"],
    ["hue", "series"],
    ["colour", "color"],
    ["categorie", "category"],
    ["title", "headline"],
  ];
  for (const [option, meant] of asked) {
    const options = { ...WORDS, category: "area", value: "part", unit: "offences", [option]: "a" };
    assert.throws(() => barChart(FORCES, options), {
      message: `barChart: there is no option "${option}". Did you mean "${meant}"?`,
    });
  }
  // A map has no series to mean; what is merely left undefined was not asked for.
  const map = { ...WORDS, area: "area", value: "part", unit: "offences" };
  assert.throws(
    () => tileMap(FORCES, Object.assign({ group: "a" }, map)),
    /tileMap: there is no option "group"; its options are headline, .*steps\./,
  );
  assert.doesNotThrow(() => tileMap(FORCES, Object.assign({ group: undefined }, map)));
});

test("the line of all together is heavier and darker than the line of nought, and named", () => {
  const measure = { kind: "share", part: "part", whole: "whole" } as const;
  const words = { ...WORDS, label: "area", unit: "per cent", sizeUnit: "offences" };
  const { layout } = funnelPlot(FORCES, { ...words, measure }).plot as unknown as {
    layout: {
      shapes: { line: { width: number; color: string } }[];
      yaxis: { zerolinewidth: number; zerolinecolor: string };
      annotations: { text: string }[];
    };
  };
  const [target] = layout.shapes;
  assert.ok(target!.line.width >= 2 * layout.yaxis.zerolinewidth);
  assert.notEqual(target!.line.color, layout.yaxis.zerolinecolor);
  // 30, 20 and 90 of 100 each: 140 of 300 are 46.7 per cent.
  assert.ok(layout.annotations.some(({ text }) => text === "━ all together: 46.7"));
});

test("a number drawn is never a rounder claim than the number", () => {
  const told: [number, string][] = [
    [99.96, "99.96"],
    [99.999, "99.999"],
    [100, "100"],
    [100.04, "100.04"],
    [0.996, "0.996"],
    [1.004, "1.004"],
    [-99.96, "−99.96"],
    [9.996, "9.996"],
    [0.0004, "0.0004"],
    [-0.0004, "−0.0004"],
    [0, "0"],
    [23.04, "23"],
    [1234.56, "1,234.6"],
    [46.666, "46.7"],
  ];
  for (const [value, words] of told) assert.equal(drawn(value), words);
});

test("the numbers of one chart have as many places, where that is true of them", () => {
  // 4.402 to two places is 4.40; 45.23 drawn in three digits is 45.2, and no 45.20.
  assert.deepEqual(drawnAlike([3.79, 4.402, 5]), ["3.79", "4.40", "5.00"]);
  assert.deepEqual(drawnAlike([1240, 12, 0]), ["1,240", "12", "0"]);
  assert.deepEqual(drawnAlike([99.96, 45.23, 12.5]), ["99.96", "45.2", "12.50"]);
  assert.deepEqual(drawnAlike([-12.3, 7]), ["−12.3", "7"]);
});

test("small values keep their digits on bars, tiles and axes", () => {
  const rows = [
    { area: "Norfolk Constabulary", value: 0.0004 },
    { area: "Kent Police", value: 0.0021 },
  ];
  const bars = barChart(rows, {
    ...WORDS,
    category: "area",
    value: "value",
    unit: "for each child",
  });
  assert.deepEqual(drawing(bars).traces[0]?.text, ["0.0004", "0.0021"]);
  const map = tileMap(rows, { ...WORDS, area: "area", value: "value", unit: "for each child" });
  assert.ok(drawing(map).traces[0]!.text!.includes("Nor<br>0.0004"));
  const shares = [
    { area: "Norfolk Constabulary", value: 99.96 },
    { area: "Kent Police", value: 12 },
  ];
  const close = tileMap(shares, { ...WORDS, area: "area", value: "value", unit: "per cent" });
  assert.ok(drawing(close).traces[0]!.text!.includes("Nor<br>99.96"));
});
