import assert from "node:assert/strict";
import { test } from "node:test";
import { ageBand, bandMeasure, bandsOverlap, readBand } from "./bands";
import { readLedger } from "./ledger";
import { findWord, isMeasure, isPartOf, isUnit } from "./vocabulary";
import { figureRowsWhere } from "./wanted";

test("a band is read from a measure's name, and ages that cannot be are none", () => {
  assert.deepEqual(ageBand("age_4_and_under"), [0, 4]);
  assert.deepEqual(ageBand("age_under_4"), [0, 3]);
  assert.deepEqual(ageBand("age_over_12"), [13, 17]);
  assert.deepEqual(ageBand("age_14"), [14, 14]);
  for (const none of ["age_15_to_11", "age_under_0", "age_16_to_64", "age_not_stated", "girls"]) {
    assert.equal(ageBand(none), undefined, none);
  }
});

test("bands as replies write them", () => {
  const cells: [string, number, number][] = [
    ["0-5", 0, 5],
    ["6 – 10", 6, 10],
    ["11 to 15", 11, 15],
    ["16 & 17".replace("&", "and"), 16, 17],
    ["Under 13", 0, 12],
    ["under-16s", 0, 15],
    ["Aged 4 and under", 0, 4],
    ["13+", 13, 17],
    ["between 12 and 15 years old", 12, 15],
    ["16 years and over", 16, 17],
    ["<13", 0, 12],
  ];
  for (const [text, first, last] of cells) assert.deepEqual(readBand(text), [first, last], text);
  for (const none of ["2010/11", "11", "16-64", "15-11", "6 girls", "", "1-4 offences"]) {
    assert.equal(readBand(none), undefined, none);
  }
});

test("one word for each band", () => {
  assert.equal(bandMeasure(0, 10), "age_10_and_under");
  assert.equal(bandMeasure(0, 12), "age_under_13");
  assert.equal(bandMeasure(3, 3), "age_3");
  assert.equal(findWord("measure", "under 11"), findWord("measure", "0-10"));
  assert.throws(() => bandMeasure(16, 64), /no age band from 16 to 64/);
});

test("ages nest by their years, and other measures by their row", () => {
  assert.ok(isPartOf("age_11_to_13", "age_11_to_17"));
  assert.ok(isPartOf("online_age_under_4", "age_10_and_under"));
  assert.ok(isPartOf("online_age_under_4", "online"));
  assert.ok(isPartOf("online_age_under_4", "total"));
  assert.ok(isPartOf("official_under_13_offence_codes", "official_under_16_offence_codes"));
  assert.ok(!isPartOf("official_under_13_offence_codes", "total"));
  assert.ok(!isPartOf("age_5_to_11", "age_6_to_10"));
  assert.ok(!isPartOf("girls", "online"));
  assert.ok(!isPartOf("age_16_to_18", "total"));
  assert.ok(bandsOverlap([5, 11], [11, 15]));
  assert.ok(!bandsOverlap([6, 10], [11, 15]));
});

test("what a person would call it finds the word, and a guess is not made", () => {
  const known: [string, string][] = [
    ["Sex unknown", "sex_not_stated"],
    ["sex_unknown", "sex_not_stated"],
    ["FEMALE", "girls"],
    ["Cyber flag", "online"],
    ["11-15", "age_11_to_15"],
    ["Grand total", "total"],
  ];
  for (const [text, word] of known) assert.equal(findWord("measure", text), word, text);
  assert.equal(findWord("unit", "Crimes"), "offences");
  assert.equal(findWord("measure", "Class A drugs"), undefined);
  assert.ok(isMeasure("share_of_south_west"));
  assert.ok(!isMeasure("share_of_mars"));
  assert.ok(isMeasure("online_age_11_to_13"));
  assert.ok(isUnit("minutes_per_event") && !isUnit("furlongs"));
});

test("each measure and unit of the ledger has a row, and a word that is none suggests the nearest", () => {
  const ledger = readLedger();
  assert.throws(() => figureRowsWhere(ledger, { measure: "grils" }), /no measure "grils".*girls/);
  assert.throws(() => figureRowsWhere(ledger, { unit: "crimes" }), /no unit "crimes".*offences/);
  assert.throws(() => figureRowsWhere(ledger, { period: "2010-11" }), /Did you mean 2010\/11/);
  assert.deepEqual(figureRowsWhere(ledger, { period: "1999/00" }), []);
});
