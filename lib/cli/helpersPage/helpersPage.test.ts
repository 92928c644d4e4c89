import assert from "node:assert/strict";
import { test } from "node:test";
import * as face from "../../index";
import { type Helper, helpersPageHtml } from "./document";
import { builtHelpers } from "./page";

const helper: Helper = {
  name: "perDay",
  room: "measures",
  kind: "function",
  signature: "function perDay(count: number, options?: LevelOption): Estimate;",
  words: "How many a day, **on average**.",
  example: "perDay(366, 366).value // → 1",
};
const option: Helper = {
  name: "LevelOption",
  room: "measures",
  kind: "type",
  signature: "interface LevelOption { level?: number; }",
  words: "",
  example: "",
};

test("a helper stands with its signature, its words, its example and its options", () => {
  const page = helpersPageHtml([helper, option], "Made today.");
  assert.match(page, /<li class="entry" id="perDay"><div><h3>perDay<\/h3>/);
  assert.match(page, /How many a day, <strong>on average<\/strong>\./);
  assert.match(page, /perDay\(366, 366\)\.value \/\/ → 1/);
  assert.match(page, /Options and results.*interface LevelOption/);
  assert.match(page, /Working with numbers and frames/);
});

test("markup in a doc comment stays text", () => {
  const page = helpersPageHtml([{ ...helper, words: "<script>x</script>" }], "");
  assert.ok(page.includes("&lt;script&gt;x&lt;/script&gt;"));
});

test("every function of the face is on the page, and says what it does", () => {
  const told = new Map(builtHelpers().map((one) => [one.name, one.words]));
  const silent = Object.entries(face)
    .filter(([, value]) => typeof value === "function")
    .map(([name]) => name)
    .filter((name) => (told.get(name) ?? "") === "" && !/^[A-Z]/.test(name));
  assert.deepEqual(silent, []);
  const hidden = [...builtHelpers()].filter(({ kind, name }) => kind !== "type" && !(name in face));
  assert.deepEqual(hidden, [], "and nothing that a notebook cannot import");
});
