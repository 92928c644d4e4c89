import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { figureHtml } from "../figure";
import { cleanFigure, isPlotlyFigure, readFigure, traceTypes, whyNotDrawn } from "./figure";
import { leftOutOf } from "./leftOut";
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

test("an animation keeps its states, and nothing in them is fetched or of another type", () => {
  const there = "https://example.org/x.png";
  const { frames } = cleanFigure({
    data: [{ x: [1], y: [1] }],
    frames: [
      {
        name: "a",
        data: [{ y: new Uint8Array([2]), type: "scattermap", name: "<a href='x'>b</a>" }],
        layout: { images: [{ source: there }], title: { text: "A" } },
      },
    ],
  });
  assert.deepEqual(frames, [
    {
      name: "a",
      data: [{ y: [2], name: "&lt;a href='x'>b&lt;/a>" }],
      layout: { title: { text: "A" } },
    },
  ]);
  assert.equal(cleanFigure({ data: [], frames: null as never }).frames, undefined);
});

test("settings that a page can have are kept, and what is left out of a picture is said", () => {
  const figure = {
    data: [{ type: "scattergeo", lon: [0], lat: [51] }],
    layout: {
      title: { text: "Places", subtitle: { text: "Invented, 2010/11" } },
      geo: { scope: "europe", showland: true },
      images: [{ source: "https://example.org/x.png" }],
    },
    config: {
      displayModeBar: true,
      scrollZoom: true,
      locale: "de",
      showLink: true,
      responsive: true,
    },
  };
  assert.deepEqual(cleanFigure(figure).config, { displayModeBar: true, scrollZoom: true });
  const chart = chartOfFigure(figure);
  assert.equal(chart.subtitle, "Invented, 2010/11");
  assert.deepEqual(chart.leftOut, [
    "the pictures laid over it (images), which Plotly would fetch",
    "the coasts and countries of its map, which Plotly would fetch",
    "the settings locale, showLink, which a page does not have",
  ]);
  assert.match(figureHtml(chart), /Left out of the picture: the pictures laid over it/);
});

test("what nobody asked for is not said to be left out", () => {
  const geo = { visible: false, fitbounds: "locations" };
  const shapes = { type: "choropleth", locations: ["A"], z: [1], geojson: {} };
  assert.deepEqual(leftOutOf({ data: [shapes], layout: { geo } }), []);
  assert.deepEqual(leftOutOf({ data: [{ y: [1] }], config: { displaylogo: false } }), []);
  assert.equal("leftOut" in chartOfFigure({ data: [{ y: [1] }] }), false);
});

test("a figure is read from its JSON as well, in one text or in lines", () => {
  const figure = { data: [{ x: [1], y: [2] }], layout: { title: { text: "T" } } };
  const json = JSON.stringify(figure, null, 1);
  for (const sent of [figure, json, json.split(/(?<=\n)/)])
    assert.deepEqual(readFigure(sent), figure);
  for (const sent of ["{", "[]", 3, undefined]) assert.equal(readFigure(sent), undefined);
});

test("points at names of places need the shapes of those places", () => {
  assert.match(why({ type: "scattergeo", locations: ["FRA"] }), /A scattergeo without geometry/);
  assert.equal(why({ type: "scattergeo", lon: [0], lat: [51] }), "");
});
