import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";
import { fuzzCheck } from "./testing/fuzz";

test("any text has an answer (fuzzed)", () => fuzzCheck(500));

test("texts without figures have no findings", () => {
  for (const text of ["", " \n ", "\u0000\u0000", "No numbers here.", "1e999", "9".repeat(5000)]) {
    assert.deepEqual(check(text).findings, [], JSON.stringify(text.slice(0, 20)));
  }
});

test("a great length of anything comes to an end", () => {
  for (const scrap of [
    "\u0000",
    " ",
    "\n",
    " \n",
    "a",
    "A. ",
    "9",
    "12 ",
    "1,234, ",
    "up by ",
    "-",
    '"',
    "Kent ",
    "five in ",
    "2014/15 ",
    "one every ",
  ]) {
    const { findings } = check(scrap.repeat(300_000 / scrap.length));
    assert.ok(Array.isArray(findings), scrap);
  }
});

test("marks of direction and wide spaces do not hide a figure", () => {
  for (const text of [
    "\u202bKent Police recorded 1,571 offences\u202c in 2015/16.",
    "Kent Police recorded 1\u202f571 offences in 2015/16.",
    "\ufeffKent Police recorded 1,571\u00a0offences in 2015/16.",
  ]) {
    const [finding] = check(text).findings;
    assert.equal(finding?.value, 1571, text);
    assert.equal(finding?.area, "Kent Police");
  }
});

test("one long line is read as far as it goes", () => {
  const sentence = "Kent Police recorded 1,571 offences in 2015/16, four a day. ";
  const { findings } = check(sentence.repeat(2000));
  assert.equal(findings.length, 4000);
  assert.ok(
    findings.filter(({ unit }) => unit === "per_day").every(({ verdict }) => verdict === "holds"),
  );
});
