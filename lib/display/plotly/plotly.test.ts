import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { cleanFigure, isPlotlyFigure, traceTypes, whyNotDrawn } from "./figure";
import { plotlyFor } from "./library";
import { chartOfFigure, figureTable } from "./words";

const unpacked = (types: string[]): string =>
  gunzipSync(Buffer.from(plotlyFor(types).gzip, "base64")).toString();

test("the library has the traces that are wanted, and little more", () => {
  const basic = plotlyFor(["bar", "scatter"]).gzip.length;
  const sankey = plotlyFor(["sankey", "bar"]).gzip.length;
  assert.ok(sankey < 1.2 * basic, `${sankey} characters beside ${basic}`);
  assert.ok(plotlyFor(["choropleth"]).gzip.length < 1.3 * basic);
  const source = unpacked(["sankey", "bar"]);
  assert.ok(source.includes("src/traces/sankey/index.js"));
  assert.ok(!source.includes("src/traces/treemap/index.js") && !source.includes("new Function("));
});

test("what a figure would fetch is left out, and its words stay words", () => {
  const clean = cleanFigure({
    data: [
      { type: "scattergl", name: '<a href="https://example.org">x</a><b>y</b>', x: [1] },
      { type: "image", source: "https://example.org/x.png" },
      { type: "image", source: "data:image/png;base64,AAAA" },
      { type: "choropleth", geojson: "https://example.org/x.json" },
    ],
    layout: {
      images: [{ source: "https://example.org/x.png" }],
      map: { style: "https://example.org/style.json" },
      template: { layout: { images: [{ source: "https://example.org/y.png" }], width: 3 } },
      title: { text: "<img src=https://example.org/z.png>" },
    },
  });
  const text = JSON.stringify(clean);
  assert.doesNotMatch(text, /"(source|geojson|style)":"https/);
  assert.doesNotMatch(text, /<a|<img|"images"/);
  assert.match(text, /data:image\/png/);
  assert.match(text, /<b>y<\/b>/);
  assert.equal(clean.data[0]!["type"], "scatter");
});

test("nothing is fetched by a template's traces, a button's path or a map of another name", () => {
  const there = "https://example.org/x.png";
  const args = [
    {
      images: [{ source: there }],
      "images[0].source": there,
      "map2.style": there,
      "title.text": "b",
    },
  ];
  const { data, layout } = cleanFigure({
    data: [
      { type: "image", z: [[[0, 0, 0]]], meta: { source: "BBC News" } },
      { type: "scattergeo", geo: "geo2", lat: [1], lon: [1] },
    ],
    layout: {
      map2: { style: there },
      mapbox3: { style: there },
      template: {
        data: { image: [{ source: there, opacity: 1 }], choropleth: [{ geojson: there }] },
      },
      updatemenus: [{ buttons: [{ method: "relayout", args }] }],
    },
  });
  assert.doesNotMatch(JSON.stringify([data, layout]), /example\.org/);
  assert.match(JSON.stringify(layout["updatemenus"]), /"args":\[\{"title\.text":"b"\}\]/);
  assert.deepEqual(data[0]!["meta"], { source: "BBC News" });
  assert.deepEqual(
    [layout["geo"], (layout["geo2"] as Record<string, unknown>)["showcoastlines"]],
    [undefined, false],
  );
});

test("no button puts an address in by a list, or makes a trace one on a map of tiles", () => {
  const there = ["https://example.org/x.png"];
  const args = [
    { source: there, "geojson[0]": there[0], type: [["scattermap"]], "marker.size": [4] },
    { type: "bar", "link.source": [[0, 1]] },
  ];
  const { layout } = cleanFigure({
    data: [{ x: [1], y: [1] }],
    layout: { sliders: [{ steps: [{ method: "update", args }] }] },
  });
  assert.match(
    JSON.stringify(layout),
    /"args":\[\{"marker\.size":\[4\]\},\{"type":"bar","link\.source":\[\[0,1\]\]\}\]/,
  );
});

const why = (trace: Record<string, unknown>) => whyNotDrawn({ data: [trace], layout: {} });

test("a figure that needs a network, or code that is made, says so", () => {
  assert.match(why({ type: "choropleth", locations: ["UK"] }), /give its trace a geojson/);
  assert.equal(why({ type: "choropleth", geojson: { type: "FeatureCollection" } }), "");
  assert.match(why({ type: "surface" }), /three dimensions/);
  assert.match(why({ type: "scattermap" }), /takes its map from the network/);
  assert.match(why({ type: "nosuch" }), /no trace of the type nosuch/);
  assert.equal(why({ x: [1] }), "");
});

test("the points of any trace are a table", () => {
  const flows = figureTable(
    {
      data: [
        {
          type: "sankey",
          node: { label: ["A", "B"] },
          link: { source: [0], target: [1], value: [3] },
        },
      ],
      layout: {},
    },
    "Flows",
  );
  assert.deepEqual(flows.rows, [["A", "B", 3]]);
  const heat = figureTable({ data: [{ z: [[1, 2]], x: ["a", "b"] }], layout: {} }, "Heat");
  assert.deepEqual(heat.rows, [
    [0, "a", 1],
    [0, "b", 2],
  ]);
  const two = figureTable(
    {
      data: [
        { name: "n", x: ["a"], y: [1] },
        { x: ["b"], y: [null] },
      ],
      layout: {},
    },
    "Two",
  );
  assert.deepEqual(two.rows, [
    ["n", "a", 1],
    ["trace 2", "b", null],
  ]);
});

test("a figure without words has its title for a headline", () => {
  const chart = chartOfFigure({
    data: [{ type: "box", y: [1, 2] }],
    layout: { title: { text: "Box" } },
  });
  assert.equal(chart.headline, "Box");
  assert.match(chart.description, /box/);
  assert.equal(chart.table.rows.length, 2);
  assert.deepEqual(traceTypes([chart.plot]), ["box"]);
  assert.ok(
    isPlotlyFigure({ data: [] }) && !isPlotlyFigure({ data: "x" }) && !isPlotlyFigure(null),
  );
});
