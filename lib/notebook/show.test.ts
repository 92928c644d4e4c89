import assert from "node:assert/strict";
import { test } from "node:test";
import { barChart } from "../charts";
import { BUNDLE_MIME, parseShown } from "../display";
import { show } from "./show";
import { captured } from "./testing/capture";

const ROWS = [
  { area: "Ashmere", offences: 1234 },
  { area: "Brook <script>dale", offences: null },
];
const bars = (headline: string) =>
  barChart(ROWS, {
    category: "area",
    value: "offences",
    unit: "offences recorded",
    headline,
    subtitle: "Invented counties",
    description: "One bar of 1,234.",
    sources: [{ id: "invented", title: "Invented for this test" }],
  });

test("a table goes out as data, as HTML and as text that say the same", (t) => {
  const sent = captured(t);
  show(ROWS, { caption: "Offences recorded", units: { offences: "offences" } });
  assert.equal(sent.length, 1);
  const [{ [BUNDLE_MIME]: data, "text/html": html, "text/plain": text }] = sent as [
    Record<string, string>,
  ];
  assert.ok(parseShown(data).ok, "a page can draw it");
  for (const part of ["Offences recorded", "1,234", "Ashmere"]) {
    assert.ok(html?.includes(part) && text?.includes(part), part);
  }
});

test("text in data never becomes markup", (t) => {
  const sent = captured(t);
  show(ROWS, { caption: "<script>caption" });
  show(bars("<script>headline"));
  for (const { "text/html": html } of sent as Record<string, string>[]) {
    const without = html?.replace(/<script>\n[\s\S]*<\/script>/, "") ?? "";
    assert.ok(!without.includes("<script>") && without.includes("&lt;script&gt;"));
  }
});

test("a chart's HTML is complete without its script", (t) => {
  const sent = captured(t);
  show(bars("Ashmere recorded offences"));
  const html = String(sent[0]?.["text/html"]).replace(/<script>[\s\S]*<\/script>/, "");
  for (const part of [
    "Ashmere recorded offences",
    "Invented counties",
    "One bar of 1,234.",
    "Invented for this test",
    "1,234",
  ]) {
    assert.ok(html.includes(part), part);
  }
});

test("the same chart always gives the same output", (t) => {
  const sent = captured(t);
  show(bars("Ashmere recorded offences"));
  show(bars("Ashmere recorded offences"));
  assert.deepEqual(sent[0], sent[1]);
});

test("a long table says how many rows it has", (t) => {
  const sent = captured(t);
  show(
    Array.from({ length: 200 }, (_, row) => ({ row, n: row })),
    { caption: "Long" },
  );
  assert.match(String(sent[0]?.["text/html"]), /200 rows; scroll/);
});

const SOURCES = [{ id: "invented", title: "Invented for this test" }];
const rowsOf = (count: number) => Array.from({ length: count }, (_, row) => ({ row, n: row }));

test("a table is shown whole or says how much of it is to be scrolled for", (t) => {
  const sent = captured(t);
  const wide = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`year ${at}`, at]));
  show(rowsOf(15), { caption: "Fifteen" });
  show(rowsOf(16), { caption: "Sixteen" });
  show([wide], { caption: "Wide" });
  const rows = rowsOf(16).map(({ row, n }) => ({ area: `Area ${row}`, value: n }));
  const of = { category: "area", value: "value", unit: "offences", sources: SOURCES } as const;
  const words = { headline: "Sixteen areas", subtitle: "Invented", description: "Bars." };
  show(barChart(rows, { ...of, ...words }));
  const [fifteen, sixteen, columns, chart] = sent.map((bundle) => String(bundle["text/html"]));
  const scrolls = /<div class="pf-tall">/;
  assert.doesNotMatch(fifteen!, scrolls);
  assert.doesNotMatch(fifteen!, /scroll in the table|scroll sideways/);
  assert.match(sixteen!, scrolls);
  assert.match(sixteen!, /16 rows; scroll in the table/);
  assert.match(columns!, /25 columns; scroll sideways/);
  assert.match(chart!, scrolls);
  assert.match(chart!, /16 rows; scroll in the table[^<]*<\/p><\/details>/);
  // The height by which a table is cut off is that of tall ones alone.
  assert.equal(fifteen!.match(/max-height/g)!.length, 1);
  assert.match(fifteen!, /\.pf-tall \.pf-scroll \{max-height/);
});

test("outside a kernel the text is printed", (t) => {
  const lines: string[] = [];
  t.mock.method(console, "log", (line: string) => lines.push(line));
  show(ROWS, { caption: "Offences recorded" });
  assert.match(lines.join("\n"), /Offences recorded[\s\S]*Ashmere +1,234/);
});

test("a chart altered by hand asks a front end for nothing", (t) => {
  const sent = captured(t);
  const chart = bars("Offences");
  const there = "https://example.org/x.png";
  const layout = {
    ...chart.plot.layout,
    images: [{ source: there }],
    title: { text: `<a href="${there}">x</a>` },
  };
  show({ ...chart, plot: { ...chart.plot, layout } });
  const [{ "text/html": html }] = sent as [Record<string, string>];
  assert.match(html!, /plainFigures\.chart\(/);
  assert.doesNotMatch(html!, /"source":|<a href=."https:..example/);
  assert.ok(!html!.includes("<a href="), "words stay words");
});

const WORDS = {
  headline: "Offences",
  subtitle: "Invented counties",
  description: "Two bars.",
  sources: [{ id: "invented", title: "Invented for this test" }],
};

test("a figure of typed arrays that moves is sent whole, its table with it", (t) => {
  const sent = captured(t);
  const frames = [{ name: "2011", data: [{ y: [5, 6] }] }];
  const data = [{ type: "bar" as const, x: ["a", "b"], y: new Float64Array([3, 4]) }];
  show({ data, layout: {}, frames, config: { scrollZoom: true, locale: "de" } }, WORDS);
  const parsed = parseShown(JSON.parse(JSON.stringify(sent[0]?.[BUNDLE_MIME])));
  assert.ok(parsed.ok && parsed.shown.kind === "chart");
  const { plot, table, leftOut } = parsed.shown;
  assert.deepEqual(plot.data[0]?.["y"], [3, 4]);
  assert.deepEqual(plot.frames, frames);
  assert.deepEqual(table.rows, [
    ["at first", "a", 3],
    ["at first", "b", 4],
    ["2011", "a", 5],
    ["2011", "b", 6],
  ]);
  assert.deepEqual(leftOut, ["the settings locale, which a page does not have"]);
  assert.match(String(sent[0]?.["text/plain"]), /Left out of the picture: the settings locale/);
});

test("TypeScript takes lists of lists, which Plotly's own types leave out, and no misspelt property", (t) => {
  const sent = captured(t);
  const layout = { grid: { subplots: [["xy", "x2y"]] }, xaxis2: { title: { text: "b" } } };
  show({ data: [{ type: "scatter", y: [1], xaxis: "x2" }], layout }, WORDS);
  show(
    { data: [{ type: "bar", x: ["a"], y: [1] }], layout: { grid: { subplots: [["xy"]] } } },
    WORDS,
  );
  // @ts-expect-error: markr
  show({ data: [{ type: "bar", x: ["a"], y: [1], markr: { color: "red" } }] }, WORDS);
  // @ts-expect-error: titel
  show({ data: [{ type: "bar", x: ["a"], y: [1] }], layout: { xaxis: { titel: "x" } } }, WORDS);
  // @ts-expect-error: "half"
  show({ data: [{ type: "bar", x: ["a"], y: [1], opacity: "half" }] }, WORDS);
  assert.equal(sent.length, 5);
});

test("a source without a title is told in a sentence", () => {
  const figure = { data: [{ y: [1] }] };
  for (const sources of [["Mine"], [{ publisher: "Mine", url: "https://example.org" }], [null]]) {
    assert.throws(
      () => show(figure, { ...WORDS, sources: sources as never }),
      /sources\[0\] has no title: a source is \{ id, title, url \}/,
    );
  }
  assert.throws(() => show(figure, { ...WORDS, sources: [{ title: "Mine" }] as never }), /no id/);
});
