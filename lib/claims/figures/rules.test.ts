import assert from "node:assert/strict";
import { test } from "node:test";
import { CUE_RULES, cues } from "../lexicon/cues";
import { gazetteer } from "../reading/gazetteer";
import { read } from "../reading/reading";
import { sentences } from "../reading/sentences";
import { testArticles } from "../testing/score";
import { FIGURE_RULES, find } from "./find";
import type { Mention } from "./rule";

function figuresOf(text: string, without = ""): Mention[] {
  return sentences(text).flatMap((sentence) => find(read(sentence, gazetteer(), true), without));
}

const said = ({ value, unit }: Mention): string => `${value} ${unit}`;

/** A count is another figure than a change in it: "(323 offences)". */
const meant = (one: Mention): string => `${said(one)} ${one.measure ?? ""}`;

for (const { name, examples, counterExamples } of FIGURE_RULES) {
  test(`rule "${name}": its examples and counter-examples`, () => {
    assert.ok(examples.length > 0, "a rule needs an example");
    for (const [text, figure] of examples) {
      const found = figuresOf(text);
      const own = found.filter(({ rule }) => rule === name).map(said);
      assert.ok(
        own.includes(figure),
        `${text}: ${found.map((one) => `${said(one)} by ${one.rule}`).join(", ")}`,
      );
    }
    for (const text of counterExamples ?? []) {
      const own = figuresOf(text).filter(({ rule }) => rule === name);
      assert.deepEqual(own.map(said), [], text);
    }
  });
}

test("no rule is without use: each is needed by a figure of the marked articles or of its own examples", () => {
  const all = testArticles().flatMap(({ text }) => figuresOf(text));
  const idle = FIGURE_RULES.filter(({ name, examples }) => {
    if (all.some(({ rule }) => rule === name)) return false;
    return examples.every(([text]) => {
      const [withIt, without] = [figuresOf(text), figuresOf(text, name)];
      return JSON.stringify(withIt.map(meant)) === JSON.stringify(without.map(meant));
    });
  });
  assert.deepEqual(
    idle.map(({ name }) => name),
    [],
  );
});

const cuesOf = (text: string, of: string): string[] =>
  sentences(text).flatMap((sentence) => {
    const { marked } = read(sentence, gazetteer(), true);
    return cues(marked, sentence.text)
      .filter((cue) => cue.facet === of)
      .map((cue) => cue.value);
  });

for (const { facet, value, examples, counterExamples } of CUE_RULES) {
  if (examples.length === 0) continue;
  test(`words for ${facet} "${value}"`, () => {
    for (const text of examples)
      assert.ok(cuesOf(text, facet).includes(value), `${text}: ${cuesOf(text, facet)}`);
    for (const text of counterExamples ?? []) assert.ok(!cuesOf(text, facet).includes(value), text);
  });
}
