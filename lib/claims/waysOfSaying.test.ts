/** One fact in every usual wording: the year, the change, the rate and the share are the same in all of them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";

const YEARS = [
  "2023/24",
  "2023-24",
  "2023-2024",
  "the financial year 2023/24",
  "the 2023/24 financial year",
  "the financial year 2023 to 2024",
  "the year to March 2024",
  "the year to the end of March 2024",
  "the year ending March 2024",
  "the year ended 31 March 2024",
  "the year ending March 31, 2024",
  "the 12 months to March 2024",
  "the twelve months up to 31 March 2024",
  "the 12 months ending in March 2024",
  "the year from April 2023 to March 2024",
  "the 12 months between April 2023 and March 2024",
];
const BEFORE = ["In", "During", "Over", "Across", "For", "Throughout", "Within"];

/** A sentence for each year and the word before it. */
const YEAR_SENTENCES: ((when: string) => string)[] = [
  (when) => `${when} Kent Police recorded 640 sexual offences against children.`,
  (when) => `Kent Police recorded 640 sexual offences against children ${lower(when)}.`,
  (when) => `There were 640 child sex offences in Kent ${lower(when)}, figures show.`,
  (when) =>
    `New figures show that ${lower(when)} officers in Kent dealt with 640 child sex offences.`,
  (when) => `${when}, 640 child sex offences were recorded by Kent Police, 120 of them online.`,
];
const lower = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

for (const year of YEARS)
  test(`a count of ${year} is of 2023/24, whatever stands before it`, () => {
    for (const word of BEFORE)
      for (const sentence of YEAR_SENTENCES) {
        const text = sentence(`${word} ${year}`);
        const found = check(text).findings.filter(({ unit }) => unit === "offences");
        assert.ok(found.length > 0, text);
        for (const { period, area } of found)
          assert.deepEqual([period, area], ["2023/24", "Kent Police"], text);
      }
  });

test("over a year is in it, and up by so much over a year is on it", () => {
  const [during] = check("Over 2019 Kent Police recorded 640 child sex offences.").findings;
  assert.equal(during!.period, "2019");
  const [count, rise] = check(
    "Kent Police recorded 640 child sex offences in 2019/20, up by a quarter over 2018/19.",
  ).findings;
  assert.deepEqual([count!.period, rise!.period], ["2019/20", "2018/19 to 2019/20"]);
});

test("some years to a year are all of them, and a change in some years is between two", () => {
  const text = "Kent Police recorded 3,200 child sex offences in the five years to 2019/20.";
  assert.equal(check(text).findings[0]!.period, "2015/16 to 2019/20");
  const change =
    "Kent Police recorded 900 child sex offences in 2019/20. In the two years to 2019/20 they rose by half, from 600 in 2017/18.";
  // 900 / 600 = 1.5
  const half = check(change).findings.find(({ quote }) => /half/.test(quote))!;
  assert.deepEqual([half.period, half.verdict], ["2017/18 to 2019/20", "holds"]);
});

/** 800 to 1,000 is a rise of 25 per cent. */
const CHANGES: ((rise: string) => string)[] = [
  (rise) =>
    `Kent Police recorded 1,000 child sex offences in 2022/23, up from 800 in 2021/22, a rise of ${rise}.`,
  (rise) =>
    `Kent Police recorded 1,000 child sex offences in 2022/23, up ${rise} on the 800 of the year before.`,
  (rise) =>
    `Kent Police recorded 1,000 child sex offences in 2022/23, compared with 800 in 2021/22 - up by ${rise}.`,
  (rise) =>
    `Kent Police recorded 1,000 child sex offences in 2022/23. That was up ${rise} from 2021/22, when 800 were recorded.`,
  (rise) => `Child sex offences in Kent rose by ${rise} from 800 in 2021/22 to 1,000 in 2022/23.`,
  (rise) =>
    `Child sex offences in Kent rose from 800 to 1,000 between 2021/22 and 2022/23, an increase of ${rise}.`,
  (rise) =>
    `In 2021/22 there were 800 sexual offences against children in Kent. The following year this rose by ${rise} to 1,000.`,
  (rise) =>
    `Kent Police recorded 1,000 child sex offences in 2022/23, against 800 a year earlier, which is a rise of ${rise}.`,
];

test("a change holds in every wording, and a wrong one does not hold in any", () => {
  for (const wording of CHANGES)
    for (const [rise, verdict] of [
      ["25 per cent", "holds"],
      ["35 per cent", "does not hold"],
    ] as const) {
      const text = wording(rise);
      const found = check(text).findings.find(({ unit }) => unit === "percent_change")!;
      assert.deepEqual([found.verdict, found.period], [verdict, "2021/22 to 2022/23"], text);
    }
});

/** 3,650 in a year of 365 days are 10 a day and 70 a week. */
test("a rate holds in every wording, and a wrong one does not hold in any", () => {
  const count = "Kent Police recorded 3,650 sexual offences against children in 2022/23";
  for (const [right, wrong] of [
    ["10 a day", "20 a day"],
    ["an average of 70 per week", "an average of 100 per week"],
    ["one every 144 minutes", "one every 20 minutes"],
    ["one every two hours and 24 minutes", "one every two hours and 50 minutes"],
  ] as const)
    for (const [rate, verdict] of [
      [right, "holds"],
      [wrong, "does not hold"],
    ] as const)
      for (const text of [
        `${count}, ${rate}.`,
        `${count}. That is ${rate}.`,
        `${count}, which works out at ${rate}.`,
        `${count} - the equivalent of ${rate}.`,
        `${count}. This equates to ${rate}.`,
      ]) {
        const found = check(text).findings.find(({ unit }) => /_day|_week|minutes/.test(unit));
        assert.equal(found?.verdict, verdict, text);
      }
});

/** 500 of 2,000 are a quarter; 900 are 45 per cent. */
test("a share holds in every wording, and a wrong one does not hold in any", () => {
  const whole = "Kent Police recorded 2,000 sexual offences against children in 2022/23";
  for (const share of ["25 per cent", "a quarter", "one in four"])
    for (const [part, verdict] of [
      ["500", "holds"],
      ["900", "does not hold"],
    ] as const)
      for (const text of [
        `${whole}. Of these ${part}, or ${share}, were online.`,
        `${whole}, of which ${part} (${share}) were online.`,
        `${whole}. In ${part} cases, ${share} of the total, the internet was used.`,
        `${whole}. The number of online offences was ${part}, ${share} of the total.`,
        `${whole}. Some ${share} of them (${part}) were online.`,
      ]) {
        const found = check(text).findings.find(({ unit }) => unit === "percent");
        assert.equal(found?.verdict, verdict, text);
      }
});

/** 700 + 500 + 600 = 1,800 */
test("a total of three forces is that of the three that are named behind it", () => {
  const forces = "Kent 700, Surrey 500 and Sussex 600";
  for (const [total, verdict] of [
    ["1,800", "holds"],
    ["1,900", "does not hold"],
  ] as const)
    for (const text of [
      `The three forces recorded ${total} child sex offences in 2022/23: ${forces}.`,
      `Across the three forces there were ${total} child sex offences in 2022/23. There were 700 in Kent, 500 in Surrey and 600 in Sussex.`,
    ]) {
      const found = check(text).findings.find(({ quote }) => quote === total)!;
      assert.equal(found.verdict, verdict, text);
    }
});

test("the total of a nation is of all, whatever the sentence before counts", () => {
  const text =
    "Kent Police recorded 1,121 sexual offences against children in 2020/21. There were 224 offences against children aged ten and under.\n\nThe total for the UK was 45,331.";
  const total = check(text).findings.at(-1)!;
  assert.deepEqual([total.area, total.measure], ["UK", "total"]);
});

const periodsOf = (text: string): string[] => check(text).findings.map(({ period }) => period);

test("a month beside its count is the count's, and not that in which figures came out", () => {
  const text =
    "Kent Police recorded 640 child sex offences in November 2020, compared with 500 in November 2019.";
  assert.deepEqual(periodsOf(text), ["November 2020", "November 2019"]);
  // 640 / 30 = 21.3
  const rate = "Kent Police recorded 640 child sex offences in November 2020, 21 a day.";
  assert.equal(check(rate).findings[1]!.verdict, "holds");
  const told = "Figures published in March 2020 show 640 child sex offences in Kent.";
  assert.deepEqual(periodsOf(told), [""]);
});
