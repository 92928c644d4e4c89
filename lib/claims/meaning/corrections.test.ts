import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "../check";
import type { Correction } from "./corrections";

const TEXT =
  "Kent Police recorded 1,000 offences in 2014/15 and 1,200 in 2015/16, a rise of 25 per cent.";

/** The findings of a text whose figure in the words given is corrected. */
function read(text: string, words: string, correction: Omit<Correction, "start" | "end"> = {}) {
  const start = text.indexOf(words);
  const end = start + words.length;
  return check(text, { corrections: [{ start, end, ...correction }] }).findings;
}
const verdictOf = (findings: ReturnType<typeof read>, quote: string) =>
  findings.find((finding) => finding.quote.includes(quote))?.verdict;

test("what a reader says of a figure counts as the text's own words, and verdicts follow", () => {
  assert.equal(verdictOf(read(TEXT, "1,200"), "25"), "does not hold");
  // 1,250 is 25 per cent above 1,000, by hand.
  assert.equal(verdictOf(read(TEXT, "1,200", { value: 1250 }), "25"), "holds");
  const elsewhere = read(TEXT, "1,200", { area: "Essex Police" });
  assert.equal(elsewhere.find(({ quote }) => quote === "1,200")?.area, "Essex Police");
  assert.notEqual(verdictOf(elsewhere, "25"), "does not hold");
});

test("a figure that she says counts something else contradicts nothing", () => {
  const findings = read(TEXT, "1,200", { subject: "burglaries" });
  assert.equal(findings.find(({ quote }) => quote === "1,200")?.subject, "burglaries");
  assert.notEqual(verdictOf(findings, "25"), "does not hold");
});

test("what she says is no figure is none, and a place without one changes nothing", () => {
  const findings = read(TEXT, "1,200", { isFigure: false });
  assert.ok(findings.every(({ quote }) => quote !== "1,200"));
  assert.deepEqual(read(TEXT, "Kent", { value: 3 }), check(TEXT).findings);
});

test("a measure is that of the vocabulary", () => {
  const [, second] = read(TEXT, "1,200", { measure: "girls" });
  assert.equal(second?.measure, "girls");
});
