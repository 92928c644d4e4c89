import assert from "node:assert/strict";
import { test } from "node:test";
import { plotHtml, textOnly } from "./plot";
import { countsChart } from "./testing/notebooks";

test("only line breaks and the empty extra of a hover label stay markup", () => {
  assert.equal(textOnly("a<br>b<br/>c<extra></extra>"), "a<br>b<br/>c<extra></extra>");
  assert.equal(
    textOnly("<b>x</b> <a href='y'> <broken>"),
    "&lt;b>x&lt;/b> &lt;a href='y'> &lt;broken>",
  );
  assert.deepEqual(textOnly({ x: ["<i>", 3, null, { y: "<script>" }] }), {
    x: ["&lt;i>", 3, null, { y: "&lt;script>" }],
  });
});

test("the room of a chart has its height before the chart is drawn", () => {
  assert.match(plotHtml(countsChart, "figure-1"), /style="min-height:380px"/);
  const layout = { height: "9px;background:url(//x)" };
  const odd = { ...countsChart, plot: { data: [], layout } };
  assert.match(plotHtml(odd, "figure-1"), /style="min-height:400px"/);
});

test("the data of a chart is whole and cannot close its element", () => {
  const chart = { ...countsChart, headline: "</script><script>x()" };
  const html = plotHtml(chart, "figure-1");
  const [, json] =
    /<script type="application\/json" class="plot-data">(.*?)<\/script>/s.exec(html) ?? [];
  const figure = JSON.parse(json ?? "") as { data: { y: number[] }[]; headline: string };
  assert.deepEqual(figure.data[0]?.y, [20758, 21618, null, 23097]);
  assert.equal(figure.headline, "&lt;/script>&lt;script>x()");
});
