import assert from "node:assert/strict";
import { test } from "node:test";
import { textOnly } from "../../display";
import { plotFigure, plotHtml } from "./plot";
import { countsChart } from "./testing/shownThings";

test("only tags that dress words stay markup", () => {
  assert.equal(textOnly("a<br>b<br/>c<extra></extra>"), "a<br>b<br/>c<extra></extra>");
  assert.equal(
    textOnly("<b>x</b> <a href='y'> <broken> <b onclick=x>"),
    "<b>x</b> &lt;a href='y'> &lt;broken> &lt;b onclick=x>",
  );
  assert.deepEqual(textOnly({ x: ["<u>", 3, null, { y: "<script>" }] }), {
    x: ["&lt;u>", 3, null, { y: "&lt;script>" }],
  });
});

test("the room of a chart has its height before the chart is drawn", () => {
  assert.match(plotHtml(countsChart, "figure-1"), /style="--height:380px;--wide-height:380px"/);
  const layout = { height: "9px;background:url(//x)" };
  const odd = { ...countsChart, plot: { data: [], layout } };
  assert.match(plotHtml(odd, "figure-1"), /style="--height:400px;/);
});

test("the data of a chart is whole, without markup and without pictures from elsewhere", () => {
  const images = [{ source: "https://example.org/x.png" }];
  const plot = { ...countsChart.plot, layout: { images, height: "odd" } };
  const figure = plotFigure({ ...countsChart, headline: "<a>More</a>", plot });
  const [line] = figure.data as { y: number[] }[];
  assert.deepEqual(line?.y, [20758, 21618, null, 23097]);
  assert.deepEqual(figure.layout, { height: 400 });
  assert.equal(figure.headline, "&lt;a>More&lt;/a>");
  assert.equal(figure.sources, "BBC News, 25 January 2010; HuffPost UK, 4 April 2012");
});
