import assert from "node:assert/strict";
import { test } from "node:test";
import { BUNDLE_MIME, PLOTLY_MIME } from "../display";
import { type DisplayContent, withPicture } from "./picture";

const pictured = (content: DisplayContent) => withPicture(content).data!;

test("a Plotly figure goes to the front end with a picture that draws", () => {
  const figure = { data: [{ type: "bar", x: ["a"], y: [1] }], layout: { title: { text: "Bars" } } };
  const data = pictured({ data: { [PLOTLY_MIME]: figure } });
  const { config: _, ...rest } = data[PLOTLY_MIME] as Record<string, unknown>;
  assert.deepEqual(rest, figure);
  assert.match(String(data["text/html"]), /plainFigures\.chart\(/);
  assert.equal((data[BUNDLE_MIME] as { headline: string }).headline, "Bars");
  const html = { data: { "text/html": "<p>own</p>", [PLOTLY_MIME]: figure } };
  assert.equal(pictured(html)["text/html"], "<p>own</p>");
  assert.deepEqual(pictured({ data: { [PLOTLY_MIME]: "?" } }), { [PLOTLY_MIME]: "?" });
});

const sent = (trace: object, layout = {}) =>
  pictured({ data: { [PLOTLY_MIME]: { data: [trace], layout } } });

test("what a front end's own Plotly is given asks for nothing", () => {
  const there = "https://example.org/x.png";
  const image = sent({ type: "image", source: there }, { images: [{ source: there }] });
  assert.doesNotMatch(JSON.stringify(image), /example\.org/);
  const tiles = sent({ type: "scattermap", lat: [1], lon: [1] });
  assert.equal(tiles[PLOTLY_MIME], undefined);
  assert.match(String(tiles["text/html"]), /takes its map from the network/);
  const map = sent({ type: "scattergeo", lat: [1], lon: [1] })[PLOTLY_MIME];
  assert.match((map as { config: { topojsonURL: string } }).config.topojsonURL, /^data:/);
});
