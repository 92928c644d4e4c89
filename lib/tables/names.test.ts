import assert from "node:assert/strict";
import { test } from "node:test";
import { findArea, nationsOf } from "./area";
import { readLedger } from "./ledger";
import { editDistance, nearestNames } from "./names";
import { DATA } from "./testing/folder";

test("edit distance counts insertions, deletions, substitutions and swaps", () => {
  // The first two are the textbook examples of Levenshtein and of Damerau.
  assert.equal(editDistance("kitten", "sitting"), 3);
  assert.equal(editDistance("ca", "ac"), 1);
  assert.equal(editDistance("ab", "cd"), 2);
  assert.equal(editDistance("", "abc"), 3);
  assert.equal(editDistance("same", "same"), 0);
});

test("the nearest names come first, and nothing far away comes", () => {
  const names = ["Norfolk Constabulary", "Suffolk Constabulary", "Kent Police", "Norfolk"];
  assert.equal(nearestNames("Norfork", names)[0], "Norfolk");
  assert.deepEqual(nearestNames("zzzzzz", names), []);
  assert.deepEqual(nearestNames("", names), []);
});

test("part of a name is enough to be near it", () => {
  const names = ["Metropolitan Police", "West Yorkshire Police", "North Yorkshire Police", "UK"];
  assert.deepEqual(nearestNames("met", names), ["Metropolitan Police"]);
  assert.deepEqual(nearestNames("Yorkshire", names), [
    "North Yorkshire Police",
    "West Yorkshire Police",
  ]);
  assert.deepEqual(nearestNames("West Yorksihre", names)[0], "West Yorkshire Police");
});

test("an area is found by its full name and by its other names", () => {
  const { areas } = readLedger(DATA);
  for (const name of ["Thames Valley Police", "thames  valley", "TVP"]) {
    assert.equal(findArea(name, areas).area, "Thames Valley Police");
  }
  assert.equal(findArea("Avon & Somerset", areas).area, "Avon and Somerset Police");
});

test("an unknown area is an error that suggests the nearest", () => {
  const { areas } = readLedger(DATA);
  assert.throws(() => findArea("Norfolk Police Force", areas), {
    name: "RangeError",
    message: /There is no area "Norfolk Police Force"\. Did you mean Norfolk Constabulary/,
  });
});

test("a force lies in its nation and in the nations that hold it", () => {
  const { areas } = readLedger(DATA);
  assert.deepEqual(nationsOf(findArea("Gwent Police", areas)), [
    "Wales",
    "England and Wales",
    "Great Britain",
    "UK",
  ]);
  assert.deepEqual(nationsOf(findArea("UK", areas)), []);
});
