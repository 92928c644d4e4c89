import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { BUNDLE_MIME, type ShownExercise, sealExercise, unsealExercise } from "../../display";
import { captured } from "../testing/capture";
import { exercise } from "./exercise";
import { mark } from "./mark";
import { type ChoiceQuestion, markedExercise, type NumberQuestion } from "./question";

/** 365 × 24 × 60 ÷ 23,097 is 22.7562…, by pocket calculator. */
const MINUTES: NumberQuestion = {
  question: "How many minutes lay between one and the next?",
  value: (365 * 24 * 60) / 23097,
  unit: "minutes",
  precision: 1,
  hints: ["Begin with the number of minutes in the year.", "Then share them out."],
  mistakes: [
    { value: 20, says: "You may have read that somewhere.", verdict: "not yet" },
    { value: (365 * 24) / 23097, says: "That is the time in hours." },
    { value: 23097 / (365 * 24 * 60), says: "Turn the division round." },
  ],
  right: "It is a way to picture a year’s total.",
};

/** 915 ÷ 366 is 2.5; 915 ÷ 365 is 2.5068. */
const A_DAY: NumberQuestion = {
  question: "How many is that a day?",
  value: 915 / 366,
  unit: "offences a day",
  precision: 0.1,
  hints: ["A rate is a count divided by the time it took."],
  mistakes: [{ value: 915 / 365, says: "Look at the February in it." }],
};

/** 240 of 280 is 85.714 per cent, 240 of 288 is 83.333. */
const SHARE: NumberQuestion = {
  question: "What percentage were girls?",
  value: (100 * 240) / 280,
  unit: "per cent",
  precision: 0.1,
  mistakes: [
    { value: (100 * 240) / 288, says: "That is the share of all." },
    { value: 240 / 280, says: "As a fraction that is right." },
  ],
};

const CHOICE: ChoiceQuestion = {
  question: "What should be done first?",
  choices: [
    { words: "nothing", says: "There are two forces more." },
    { words: "compare the same forces", says: "Like with like.", verdict: "right" },
    { words: "divide by the forces", says: "You saw the trouble.", verdict: "nearly" },
  ],
};

const marked = (question: NumberQuestion | ChoiceQuestion, answer: number | string) =>
  mark(markedExercise(question), answer);
const verdict = (question: NumberQuestion | ChoiceQuestion, answer: number | string): string =>
  marked(question, answer).verdict;

test("an answer is right when it is as near as rounding to the stated precision takes it", () => {
  for (const answer of ["23", "22.8", "22.76", "22.7562", "23 minutes", "about 23"]) {
    assert.equal(verdict(MINUTES, answer), "right", answer);
  }
  // 22.756 rounds to 23, 22.8 and 22.76, and neither to 23.2 nor to 22.5.
  for (const answer of ["22", "23.5", "23.2", "22.5"])
    assert.equal(verdict(MINUTES, answer), "nearly", answer);
  for (const answer of ["20", "19", "60"])
    assert.equal(verdict(MINUTES, answer), "not yet", answer);
  const finer = { ...MINUTES, precision: 0.1 };
  assert.equal(verdict(finer, "22.8"), "right");
  assert.deepEqual(marked(finer, "23"), {
    verdict: "nearly",
    text: "That is right as far as it goes. Answer in minutes, to one decimal place.",
  });
});

test("an answer with more decimals than were asked for must be right to all of them", () => {
  const risen = { ...SHARE, value: 15, precision: 1, mistakes: [] };
  for (const answer of ["15", "15.0"]) assert.equal(verdict(risen, answer), "right", answer);
  for (const answer of ["15.4", "14.6", "15.5"]) {
    assert.equal(verdict(risen, answer), "nearly", answer);
  }
  // 22.7562 is 22.8 to one decimal place.
  for (const answer of ["22.3", "23.2", "22.7", "23.0"]) {
    assert.equal(verdict(MINUTES, answer), "nearly", answer);
  }
  const coarse = { ...MINUTES, precision: 5 };
  for (const answer of ["25", "23", "22.8"]) assert.equal(verdict(coarse, answer), "right", answer);
  assert.notEqual(verdict(coarse, "24"), "right");
});

test("a mistake is told from the right answer, also where rounding brings the two together", () => {
  assert.equal(verdict(A_DAY, "2.5"), "right");
  assert.deepEqual(marked(A_DAY, "2.51"), {
    verdict: "nearly",
    text: "Look at the February in it.",
  });
  assert.equal(marked(MINUTES, "0.38").text, "That is the time in hours.");
  assert.equal(marked(MINUTES, "0.044").text, "Turn the division round.");
  assert.equal(marked(SHARE, "83").text, "That is the share of all.");
  assert.equal(marked(SHARE, "83.3").text, "That is the share of all.");
  assert.equal(marked(SHARE, "0.86").text, "As a fraction that is right.");
  assert.equal(verdict(SHARE, "85.7%"), "right");
  assert.equal(verdict(SHARE, "1"), "not yet");
});

const count = (value: number, unit = "offences"): NumberQuestion => ({
  question: "How many?",
  value,
  unit,
  precision: 1,
});

test("a number is read as people write it", () => {
  assert.equal(verdict(count(23097), "23,097"), "right");
  assert.equal(verdict(count(23097), "23 097 offences"), "right");
  assert.equal(verdict(count(-3), "−3"), "right");
  assert.equal(verdict(count(6, "girls for each boy"), "6 to 1"), "right");
  assert.equal(verdict(count(6, "girls for each boy"), "6:1"), "right");
  assert.equal(verdict(count(50, "for each 10,000"), "50 for each 10,000"), "right");
  assert.match(marked(count(6), "240/40").text, /Work it out/);
  assert.equal(
    marked(count(50, "for each 10,000"), "5 per 1000").text,
    "Give it as for each 10,000: yours is for each 1000.",
  );
  assert.match(marked(count(22), "22 minutes 46 seconds").text, /Write one number/);
  assert.match(marked(count(6), "some").text, /^The answer is a number: offences\.$/);
  assert.match(marked(count(6), "86 out of 100").text, /Write one number/);
});

test("a number is read in words and with fractions as well", () => {
  const ratio = count(6, "girls for each boy");
  for (const answer of [
    "six",
    "six to one",
    "6 girls to 1 boy",
    "6 girls : 1 boy",
    "six for each one",
  ])
    assert.equal(verdict(ratio, answer), "right", answer);
  for (const answer of ["one every 23 minutes", "1 every 23 minutes", "1 in 23"])
    assert.equal(verdict(MINUTES, answer), "right", answer);
  assert.equal(verdict(SHARE, "85.7 out of 100"), "right");
  const half = { ...count(2.5, "offences a day"), precision: 0.1 };
  assert.equal(verdict(half, "2½"), "right");
  assert.equal(verdict(half, "2¼"), "not yet");
  assert.equal(verdict(count(15), "fifteen"), "right");
  assert.equal(verdict(count(15), "15.4"), "nearly");
});

test("a choice is made by its letter or its words", () => {
  for (const answer of ["b", "B.", "(b)", " compare the same forces "]) {
    assert.equal(verdict(CHOICE, answer), "right", answer);
  }
  assert.equal(verdict(CHOICE, "c"), "nearly");
  assert.equal(verdict(CHOICE, "a"), "not yet");
  assert.match(marked(CHOICE, "e").text, /letters a, b, c\./);
});

test("setting an exercise shows its question and how to answer, and not the answer", (t) => {
  const sent = captured(t);
  const set = exercise(MINUTES);
  const shown = sent[0]?.[BUNDLE_MIME] as ShownExercise;
  assert.equal(shown.question, MINUTES.question);
  assert.equal(shown.asks, "in minutes, to the nearest whole number");
  assert.deepEqual(shown.hints, MINUTES.hints);
  assert.equal(sent.length, 1);
  assert.doesNotMatch(JSON.stringify(sent), /22\.7|23 minutes|picture a year/);
  // A kernel prints the last value of a cell.
  assert.equal(inspect(set), "");
});

test("an exercise that was sealed is the same exercise, and hides its answer from a glance", (t) => {
  const sent = captured(t);
  exercise(MINUTES);
  const { sealed } = sent[0]![BUNDLE_MIME] as ShownExercise;
  assert.deepEqual(unsealExercise(sealed!), markedExercise(MINUTES));
  assert.doesNotMatch(sealed!, /[^\w:-]/);
  exercise(sealed!).check("23");
  assert.deepEqual(sent[1]?.[BUNDLE_MIME], sent[0]?.[BUNDLE_MIME]);
  assert.match(String(sent[2]?.["text/plain"]), /^Right: It is a way to picture/);
  for (const line of ["", "rate-1", sealed!.slice(0, -9), "exercise:1:AAAA"]) {
    assert.throws(() => exercise(line), /This is no exercise/);
  }
  const swollen = sealExercise({ ...markedExercise(MINUTES), question: "x".repeat(300_000) });
  assert.equal(unsealExercise(swollen), undefined);
});

test("hints come one at a time, and an empty answer is none", (t) => {
  const sent = captured(t);
  const { hint, check } = exercise(MINUTES);
  hint();
  hint();
  hint();
  check("");
  const texts = sent.slice(1).map((bundle) => String(bundle["text/plain"]));
  assert.deepEqual(
    texts.map((text) => text.slice(0, 11)),
    ["Hint 1 of 2", "Hint 2 of 2", "Hint 1 of 2"],
  );
});

test("an exercise that cannot be marked is refused with all that is wrong", () => {
  const wrong: NumberQuestion = {
    question: "How many?",
    value: Number.NaN,
    unit: "",
    precision: 0,
    hints: [""],
    mistakes: [{ value: 3, says: "It is undefined times as many." }],
  };
  assert.throws(() => markedExercise(wrong), {
    name: "RangeError",
    message:
      'The exercise "How many?" cannot be set: hints[0] must be a sentence; value must be a number, ' +
      "not NaN; unit must say what the number counts; precision must be a number above 0, such as " +
      "0.1 or 1, not 0; mistakes[0].says must be a sentence.",
  });
  const faults = (changes: object) => () => markedExercise({ ...MINUTES, ...changes });
  assert.throws(faults({ precision: 50 }), /too coarse for 22\.7/);
  assert.throws(
    faults({ mistakes: [{ value: MINUTES.value, says: "No." }] }),
    /is the right answer/,
  );
  assert.throws(
    () => markedExercise({ ...CHOICE, choices: CHOICE.choices.slice(0, 1) }),
    /choices must be two to 26; one choice must have the verdict "right", not 0/,
  );
});

const answer = (value: number, precision: number): string =>
  markedExercise({ question: "?", value, unit: "a day", precision }).answer;

test("the answer to write down is rounded to the precision, and said with its unit", () => {
  assert.equal(answer(63.27945, 0.1), "63.3 a day");
  assert.equal(answer(23097, 100), "23,100 a day");
  assert.equal(answer(0.00015, 0.0001), "0.0002 a day");
  assert.equal(answer(2.5, 1), "3 a day");
  assert.equal(
    markedExercise({ ...A_DAY, precision: 0.5 }).asks,
    "in offences a day, to the nearest 0.5",
  );
});
