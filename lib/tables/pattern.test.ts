import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { patternTest } from "./pattern";
import { DATA } from "./testing/folder";

test("a pattern finds what it should, plain or with parts within parts", () => {
  const period = patternTest("^(19|20)\\d\\d/\\d\\d$", "period");
  assert.deepEqual(["2015/16", "15/16"].map(period), [true, false]);
  const nested = patternTest("^([a-z]+ ?)+$", "words");
  assert.deepEqual(["one two", "1"].map(nested), [true, false]);
});

test("a pattern that takes the power of a text's length is given up, and so is what is none", () => {
  const text = `${"a".repeat(60)}!`;
  assert.throws(
    () => patternTest("^(a+)+$", "id")(text),
    /the pattern "\^\(a\+\)\+\$" of the column "id" takes too long/,
  );
  assert.throws(() => patternTest("^(a|a)*$", "id")(text), /takes too long/);
  assert.throws(() => patternTest("a*a*a*a*a*b", "id")("a".repeat(1_000)), /takes too long/);
  assert.throws(() => patternTest("(", "id"), /"\(" of the column "id" is no regular expression/);
  assert.equal(patternTest("^a*$", "id")("a".repeat(2_000_000)), false);
});

test("the ledger's own patterns are matched at once", () => {
  const text = readFileSync(join(DATA, "datapackage.json"), "utf8");
  const patterns = [...text.matchAll(/"pattern": (".*")/g)].map(
    ([, of]) => JSON.parse(of!) as string,
  );
  assert.ok(patterns.length > 5);
  for (const pattern of patterns) {
    const fits = patternTest(pattern, "x");
    for (const word of ["a", "a-", "2015/16 to ", "1-"]) fits(word.repeat(1_000).slice(0, 1_000));
  }
});
