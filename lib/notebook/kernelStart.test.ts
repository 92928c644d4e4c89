import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { BUNDLE_MIME, PLOTLY_MIME } from "../display";

const { adviceFor, withPicture } = require(join(__dirname, "..", "..", "bin", "kernel.js")) as {
  adviceFor(words: unknown[], built?: boolean): string | undefined;
  withPicture(content: object): { data: Record<string, unknown> };
};

test("what tslab's compiler brings about is followed by what to write instead", () => {
  const thrown = new ReferenceError("rate is not defined");
  assert.match(adviceFor([thrown])!, /\{ rate: rate \}/);
  assert.match(adviceFor([new ReferenceError("await is not defined")])!, /give what is in the/);
  assert.match(adviceFor(["%s", "", 1, 1, "Modifiers cannot appear here."])!, /leave out the word/);
  const missing = "Cannot find module 'mathjs' or its corresponding type declarations.";
  assert.match(adviceFor(["%s", "", 1, 1, missing])!, /npm install mathjs/);
  const title = "Type 'string' has no properties in common with type '{ automargin?: boolean;";
  assert.match(adviceFor(["%s", "", 1, 1, title])!, /A title is an object .*text: "…"/);
  assert.equal(adviceFor(["%s", "", 1, 1, missing.replace("mathjs", "./x")]), undefined);
  assert.equal(adviceFor([new RangeError("rate is not defined")]), undefined);
  assert.equal(adviceFor([undefined]), undefined);
  const riddle = new TypeError("Right-hand side of 'instanceof' is not an object");
  assert.equal(adviceFor([riddle]), undefined);
  assert.match(adviceFor([riddle], false)!, /without being built .* npm run build/);
});

test("a Plotly figure goes to the front end with a picture that draws", () => {
  const figure = { data: [{ type: "bar", x: ["a"], y: [1] }], layout: { title: { text: "Bars" } } };
  const { data } = withPicture({ data: { [PLOTLY_MIME]: figure } });
  const { config: _, ...rest } = data[PLOTLY_MIME] as Record<string, unknown>;
  assert.deepEqual(rest, figure);
  assert.match(String(data["text/html"]), /plainFigures\.chart\(/);
  assert.equal((data[BUNDLE_MIME] as { headline: string }).headline, "Bars");
  const html = { data: { "text/html": "<p>own</p>", [PLOTLY_MIME]: figure } };
  assert.equal(withPicture(html).data["text/html"], "<p>own</p>");
  assert.deepEqual(withPicture({ data: { [PLOTLY_MIME]: "?" } }).data, { [PLOTLY_MIME]: "?" });
});

const sent = (trace: object, layout = {}) =>
  withPicture({ data: { [PLOTLY_MIME]: { data: [trace], layout } } }).data;

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
