import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";
import { testExamples } from "./testing/figures";

const YEARS = "2019/20 to 2023/24";
const TWO = "Kent Police recorded 103 child sexual offences in 2019/20 and 412 in 2023/24";

// 412/103 = 4, a rise of 300 per cent
testExamples([
  {
    idea: "each count of a sentence has the year of its own clause",
    text: "In 2019/20 Kent Police recorded 103 child sexual offences and in 2023/24 they recorded 412. Offences went up fourfold.",
    figures: {
      "103": { period: "2019/20" },
      "412": { period: "2023/24" },
      fourfold: { value: 300, unit: "percent_change", period: YEARS, verdict: "holds" },
    },
  },
  ...["a fourfold rise", "a 4-fold rise", "having quadrupled"].map((words) => ({
    idea: words,
    text: `${TWO}, ${words}.`,
    figures: {
      [words.split(" ")[1]!]: {
        value: 300,
        unit: "percent_change",
        period: YEARS,
        verdict: "holds",
      } as const,
    },
  })),
  ...["up by a factor of four", "multiplied by four", "multiplied four times", "a 4x increase"].map(
    (words) => ({
      idea: words,
      text: `${TWO}, ${words}.`,
      figures: {
        [/four|4x/.exec(words)![0]]: {
          value: 4,
          unit: "ratio",
          period: YEARS,
          verdict: "holds",
        } as const,
      },
    }),
  ),
  {
    idea: "a multiple that leads to its count",
    text: "In 2019/20 Kent Police recorded 103 offences, and by 2023/24 this had multiplied fourfold to 412.",
    figures: { fourfold: { period: YEARS, verdict: "holds" } },
  },
  {
    idea: "a sevenfold rise from other counts",
    text: `${TWO}, a sevenfold rise.`,
    figures: { sevenfold: { value: 600, period: YEARS, verdict: "does not hold" } },
  },
  {
    idea: "a text that names no year of its own: since when, and not until when",
    text: "Child sexual offences have doubled since 2015.",
    figures: { doubled: { period: "since 2015", verdict: "not checkable" } },
  },
]);

test("a multiple that does not hold is told as times and per cent, as printed and as counted", () => {
  const found = check(`${TWO}, a fivefold rise.`).findings.at(-1)!;
  assert.equal(found.verdict, "does not hold");
  assert.equal(
    found.because,
    '103 to 412 is +300.0 per cent, or 4.0 times as many; "fivefold" is 5 times as many (+400.0 per cent).',
  );
});

test("a year that the text does not name is never put into words", () => {
  const text =
    "Offences rose by a fifth, or six a day. There were 300 child sex offences, up from 250.";
  for (const { because, period, restsOn, readings } of check(text).findings) {
    const words = JSON.stringify([because, period, restsOn, readings]);
    assert.doesNotMatch(words, /\d{4}\/\d\d|~| \.|\(\)|, \)/);
  }
});
