import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { DataFrame } from "danfojs-node";
import { mendDanfo } from "./danfo";
import { echoed } from "./echo";
import { BUNDLE_MIME } from "../display";
import { captured } from "./testing/capture";

mendDanfo(echoed);
const frame = new DataFrame({ unit: ["per_week"], value: [444] });

test("a frame that is logged alone is sent as data, HTML and text", (t) => {
  const sent = captured(t);
  const written: unknown[] = [];
  t.mock.method(process.stdout, "write", (text: unknown) => written.push(text));
  console.log(frame);
  const [output] = sent as [Record<string, unknown>];
  assert.deepEqual((output[BUNDLE_MIME] as { rows: unknown }).rows, [["per_week", "444"]]);
  assert.match(String(output["text/html"]), /<td[^>]*>per_week|<th[^>]*>per_week/);
  assert.match(String(output["text/plain"]), /per_week +444/);
  assert.deepEqual(written, []);
});

test("a frame among words is text, and nothing else is held back", (t) => {
  const sent = captured(t);
  const written: unknown[] = [];
  t.mock.method(process.stdout, "write", (text: unknown) => written.push(text));
  console.log("before", frame);
  inspect(frame);
  console.log("after");
  assert.equal(sent.length, 0);
  assert.match(written.join(""), /^before DataFrame: 1 row[\s\S]*444\nafter\n$/);
});
