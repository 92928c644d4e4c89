/** What is worked out of two counts or of one and its days, and how it is said; worked by hand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { daysOf, judgeChange, judgeRate, judgeRatio, judgeShare, type Printed } from "./arithmetic";
import type { Fact } from "./outcome";

const count = (value: number, more: Partial<Fact> = {}): Fact => ({
  printed: String(value),
  value,
  measure: "total",
  area: "Kent Police",
  period: "2016/17",
  source: "text",
  bound: "exact",
  unit: "offences",
  key: "offences",
  ...more,
});

const said = (printed: string, value: number, unit: string, bound = "exact"): Printed => {
  return { printed, value, unit, bound };
};

test("a change says both counts and what they give", () => {
  const [from, to] = [count(1200, { period: "2015/16" }), count(1500)];
  const right = judgeChange(said("25 per cent", 25, "percent_change"), from, to);
  assert.equal(right.verdict, "holds");
  assert.equal(right.recomputed, 25);
  assert.equal(right.because, "1,200 to 1,500 is +25.0 per cent.");
  const wrong = judgeChange(said("20 per cent", 20, "percent_change"), from, to);
  assert.equal(wrong.verdict, "does not hold");
  assert.deepEqual(
    wrong.restsOn.map(({ value }) => value),
    [1200, 1500],
  );
});

test("of girls it says that it is of girls", () => {
  const [from, to] = [200, 260].map((value) => count(value, { measure: "girls" }));
  const { because } = judgeChange(said("30%", 30, "percent_change"), from!, to!);
  assert.equal(because, "200 to 260 is +30.0 per cent (offences against girls).");
});

test("a difference in number goes the way that is said", () => {
  const [from, to] = [count(500), count(440)];
  assert.equal(judgeChange(said("60", 60, "offences"), from, to, -1).verdict, "holds");
  assert.equal(judgeChange(said("60", 60, "offences"), from, to, 1).verdict, "does not hold");
});

const reasonOf = (a: Partial<Fact>, b: Partial<Fact>): string =>
  judgeChange(said("10%", 10, "percent_change"), count(100, a), count(110, b)).because;

test("counts of different kinds of year, nouns or forces are no pair", () => {
  assert.equal(
    reasonOf({ period: "2016" }, {}),
    "2016 and 2016/17 are years of different kinds, so the two counts are not comparable.",
  );
  assert.equal(
    reasonOf({ noun: "victims" }, { noun: "offences" }),
    "One counts victims, the other offences, so the two are not comparable.",
  );
  assert.equal(
    reasonOf({ coverage: "34 forces" }, { coverage: "41 forces" }),
    "One is of 34 forces, the other of 41 forces, so the two are not comparable.",
  );
  assert.equal(reasonOf({}, {}), "100 to 110 is +10.0 per cent.");
});

test("a change from nothing has no percentage", () => {
  const { verdict } = judgeChange(said("10%", 10, "percent_change"), count(0), count(5));
  assert.equal(verdict, "not checkable");
});

test("a share is of a whole that is not smaller", () => {
  const share = judgeShare(
    said("one in ten", 10, "percent", "less_than"),
    count(1823),
    count(23_097),
  );
  assert.equal(share.verdict, "holds");
  assert.equal(share.because, "1,823 of 23,097 is 7.9 per cent.");
  assert.equal(
    judgeShare(said("10%", 10, "percent"), count(30), count(20)).verdict,
    "not checkable",
  );
});

test("a ratio is of the one to the other", () => {
  const { verdict, because } = judgeRatio(
    said("six times", 6, "ratio"),
    count(19_790),
    count(3218),
  );
  assert.equal(verdict, "holds");
  assert.equal(because, "19,790 to 3,218 is 6.1 to one.");
  assert.equal(
    judgeRatio(said("six times", 6, "ratio"), count(6), count(0)).verdict,
    "not checkable",
  );
});

test("a week is of the true days, or the year of 52 weeks, which is then said", () => {
  // 23,097 × 7 / 365 = 442.96; 23,097 / 52 = 444.17.
  const year = count(23_097);
  assert.equal(
    judgeRate(said("443 a week", 443, "per_week"), year, 365).because,
    "23,097 in 365 days is 443.0 a week.",
  );
  const by52 = judgeRate(said("444 a week", 444, "per_week"), year, 365);
  assert.equal(by52.verdict, "holds");
  assert.equal(
    by52.because,
    "23,097 in 365 days is 443.0 a week, and 444.2 if the year counts as 52 weeks.",
  );
  const wrong = judgeRate(said("450 a week", 450, "per_week"), year, 365);
  assert.deepEqual(
    [wrong.verdict, wrong.because],
    ["does not hold", "23,097 in 365 days is 443.0 a week."],
  );
});

const every = (printed: string, value: number, bound = "exact"): string =>
  judgeRate(said(printed, value, "minutes_per_event", bound), count(23_097), 365).verdict;

test("minutes are rounded, and more often means fewer", () => {
  // 365 × 1,440 / 23,097 = 22.756 minutes.
  assert.equal(every("every 23 minutes", 23), "holds");
  assert.equal(every("every 22 minutes", 22), "does not hold");
  assert.equal(every("every 20 minutes", 20), "does not hold");
  assert.equal(every("more than one every 23 minutes", 23, "more_than"), "holds");
  assert.equal(every("more than one every 22 minutes", 22, "more_than"), "does not hold");
  // 23,097 / 8,760 = 2.64 an hour.
  assert.equal(every("more than two an hour", 30, "more_than"), "holds");
});

test("the days of a year are true, years together have theirs, and of no label there are none", () => {
  assert.deepEqual(["2015/16", "2016/17", "2016", "", "2015/16 to 2016/17", "spring"].map(daysOf), [
    366,
    365,
    366,
    undefined,
    // 366 of 2015/16, which has a 29 February, and 365 of 2016/17.
    731,
    undefined,
  ]);
});
