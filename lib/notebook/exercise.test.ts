import assert from "node:assert/strict";
import { test } from "node:test";
import { BUNDLE_MIME } from "../display";
import { assess } from "./assess";
import { exercise } from "./exercise";
import { EXERCISES } from "./exercises";
import { captured } from "./testing/capture";

/** Worked by hand, or with a pocket calculator, from the questions alone. */
const WORKED: Record<string, number | string> = {
  "count-1": "d",
  "rate-1": 2.5,
  "minutes-1": 22.76,
  "rate-2": 50,
  "ratio-1": 6,
  "share-1": 85.7,
  "change-1": 15,
  "match-1": "b",
  "headline-1": "b",
  "headline-2": "a",
};

const verdict = (id: string, answer: number | string) =>
  assess(
    EXERCISES.find((each) => each.id === id)!,
    answer,
  ).verdict;

test("every exercise has a worked answer here, and it is right", () => {
  assert.deepEqual(EXERCISES.map(({ id }) => id).toString(), Object.keys(WORKED).toString());
  for (const [id, answer] of Object.entries(WORKED)) assert.equal(verdict(id, answer), "right", id);
});

test("an answer may be rounded, with its unit or with a thousands comma", () => {
  assert.equal(verdict("minutes-1", "22.8 minutes"), "right");
  assert.equal(verdict("minutes-1", 22.7562), "right");
  assert.equal(verdict("share-1", "86%"), "right");
  assert.equal(verdict("match-1", "(b)"), "right");
  assert.equal(verdict("match-1", "B."), "right");
});

test("known wrong turns are told from a wrong number", () => {
  assert.equal(verdict("rate-1", 915 / 365), "nearly");
  assert.equal(verdict("rate-1", 2.51), "nearly");
  assert.equal(verdict("ratio-1", 40 / 240), "nearly");
  assert.equal(verdict("ratio-1", 5), "nearly");
  assert.equal(verdict("change-1", 13), "nearly");
  assert.equal(verdict("minutes-1", 20), "not yet");
  assert.equal(verdict("rate-2", 7), "not yet");
  assert.equal(verdict("rate-2", 49), "nearly");
});

test("what is no answer is told what one looks like", () => {
  assert.match(
    assess(
      EXERCISES.find(({ id }) => id === "rate-1")!,
      "many",
    ).text,
    /is a number/,
  );
  assert.match(
    assess(
      EXERCISES.find(({ id }) => id === "match-1")!,
      "e",
    ).text,
    /a, b, c, d/,
  );
});

test("neither a hint nor a reply to a wrong answer gives the answer away", () => {
  for (const spec of EXERCISES) {
    const replies =
      spec.kind === "number" ? spec.slips : spec.choices.filter((c) => c.verdict !== "right");
    const told = [...spec.hints, ...replies.map(({ text }) => text)].join(" ");
    if (spec.kind === "number") {
      const shown = [String(spec.value), spec.value.toFixed(1), spec.value.toFixed(2)];
      for (const answer of shown) {
        assert.ok(
          !told.split(/[\s,;]+/).some((word) => word.replace(/\.$/, "") === answer),
          `${spec.id}: ${answer}`,
        );
      }
    } else {
      const right = spec.choices.find((choice) => choice.verdict === "right")!;
      assert.ok(!told.includes(right.text), spec.id);
    }
  }
});

test("asking shows the question and the hints, and never the answer", (t) => {
  const sent = captured(t);
  exercise("rate-1").ask();
  const { question, hints } = EXERCISES.find(({ id }) => id === "rate-1")!;
  assert.deepEqual(sent[0]?.[BUNDLE_MIME], {
    kind: "exercise",
    id: "rate-1",
    question,
    hints: [...hints],
  });
  assert.ok(!JSON.stringify(sent).includes("2.5 a day"));
});

test("hints come one at a time", (t) => {
  const sent = captured(t);
  const { hint } = exercise("change-1");
  hint();
  hint();
  const texts = sent.map((bundle) => String(bundle["text/plain"]));
  assert.match(texts[0]!, /^Hint 1 of 2/);
  assert.match(texts[1]!, /^Hint 2 of 2/);
});

test("a check says how near an answer is", (t) => {
  const sent = captured(t);
  exercise("rate-1").check(2.5);
  assert.match(String(sent[0]?.["text/plain"]), /^Right: /);
});

test("an exercise that does not exist is refused with the nearest", () => {
  assert.throws(() => exercise("rate-l"), /no exercise "rate-l"; did you mean rate-1/);
});
