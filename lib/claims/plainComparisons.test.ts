/** What plain English says of comparisons, sums and parts, in ways that no article of the other tests uses. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";

const periodsOf = (text: string): string[] => check(text).findings.map(({ period }) => period);
const measuresOf = (text: string): string[] => check(text).findings.map(({ measure }) => measure);
const verdictsOf = (text: string): string[] => check(text).findings.map(({ verdict }) => verdict);

test("a change that is higher than another's is not of the other's counts", () => {
  // 537 to 612 is 14 per cent; 1,142 to 1,231 is 7.8
  const text =
    "There were 612 sexual offences against children in Leicester in 2018, compared with 537 in 2017. The 14 per cent rise is higher than the one for the whole force, which went from 1,142 to 1,231, or 7 per cent.";
  const found = check(text).findings.filter(({ unit }) => unit === "percent_change");
  assert.deepEqual(
    found.map(({ verdict }) => verdict),
    ["holds", "does not hold"],
  );
});

test("girls for each boy are told as a ratio in words, in figures and with a colon", () => {
  // 240 to 60 is four to one.
  const counts = "Kent Police recorded 60 offences against boys and 240 against girls in 2019/20";
  for (const [words, verdict] of [
    [". The ratio is four to one.", "holds"],
    [". The ratio is five to one.", "does not hold"],
    [", a ratio of 4:1.", "holds"],
    [", a ratio of 5:1.", "does not hold"],
  ]) {
    const found = check(counts + words).findings.find(({ unit }) => unit === "ratio");
    assert.deepEqual([found?.measure, found?.verdict], ["girls_to_boys", verdict], words);
  }
});

test("two places are compared by their counts of one year", () => {
  // 300 is twice 150, 50 per cent above 200, 40 per cent below 500, 180 more than 120.
  for (const [words, other, holds, unit] of [
    ["twice as many as Surrey, with 150.", "Surrey Police", true, "ratio"],
    ["twice the number in Surrey (150).", "Surrey Police", true, "ratio"],
    ["three times as many as in Surrey, which had 150.", "Surrey Police", false, "ratio"],
    ["50 per cent more than Essex, which had 200.", "Essex Police", true, "percent_change"],
    [
      "40 per cent fewer than in neighbouring Essex, where there were 500.",
      "Essex Police",
      true,
      "percent_change",
    ],
    ["half as many as in Essex (600).", "Essex Police", true, "percent_change"],
    ["half as many as in Essex (500).", "Essex Police", false, "percent_change"],
  ] as const) {
    const text = `Kent Police recorded 300 child sex offences in 2019/20, ${words}`;
    const { findings } = check(text);
    const compared = findings.find((one) => one.unit === unit);
    const verdict = holds ? "holds" : "does not hold";
    assert.deepEqual(
      [compared?.area, compared?.period, compared?.verdict],
      ["Kent Police", "2019/20", verdict],
      text,
    );
    const count = findings.at(-1);
    assert.deepEqual([count?.area, count?.period], [other, "2019/20"], text);
  }
  const more =
    "Kent recorded 300 child sex offences in 2019/20, 180 more than Surrey, which had 120.";
  assert.equal(verdictsOf(more)[1], "holds");
  assert.equal(verdictsOf(more.replace("180", "150"))[1], "does not hold");
});

test("a number of times that follows a place's own years is a change over time", () => {
  const text =
    "Kent Police recorded 300 child sex offences in 2019/20, three times the number in Kent in 2014/15, 100.";
  assert.equal(check(text).findings[1]!.period, "2014/15 to 2019/20");
});

test("what is said of both of two forces holds only of each", () => {
  // 250 to 300 and 300 to 360 are 20 per cent, 300 to 400 is 33.
  for (const opening of ["Kent and Essex both saw rises", "Both Kent and Essex saw rises"]) {
    const text = (last: number): string =>
      `${opening} of 20 per cent. Kent went from 250 to 300 and Essex from 300 to ${last}.`;
    assert.equal(verdictsOf(text(360))[0], "holds");
    assert.notEqual(verdictsOf(text(400))[0], "holds");
  }
  const least = "Both forces recorded more than 500 offences: Kent 640 and Essex 450.";
  assert.notEqual(verdictsOf(least)[0], "holds");
});

test("victims may be more than offences, and refute no count of them", () => {
  const text =
    "Sexual offences against children in Kent climbed to 1,358 in 2014/15. Of the victims 1,107 were female and 274 male.";
  assert.ok(!verdictsOf(text).includes("does not hold"), text);
});

const withRest = (rest: string): string =>
  `Assaults in parks made up 204 of the 1,210 child sex offences in Kent in 2016; the remaining ${rest} took place in homes, schools or online.`;

test("what parts leave of their whole is worked out, and may be wrong", () => {
  // 1,210 - 204 = 1,006; 410 + 365 + 687 = 1,462
  assert.deepEqual(verdictsOf(withRest("1,006")), ["holds", "holds", "holds"]);
  assert.deepEqual(verdictsOf(withRest("1,106")), [
    "not checkable",
    "not checkable",
    "does not hold",
  ]);
  const districts =
    "In 2013 West Yorkshire Police recorded 1,462 sexual offences against children, of which 410 were in Bradford, 365 in Leeds and the remainder, 687, in Kirklees.";
  assert.deepEqual(verdictsOf(districts), ["holds", "holds", "holds", "holds"]);
});

const ofBracketed = (total: string): string =>
  `Between them Devon and Cornwall Police (1,204), Dorset Police (511) and Wiltshire Police (430) recorded ${total} sexual offences against children in 2018/19.`;

const ofCounties = (total: string): string =>
  `Essex had 148 child sex offences in 2014, Kent 161 and Suffolk 52. The three counties' total of ${total} is the highest so far.`;

test("a total of forces that stand before it in brackets, or of as many counties, is their sum", () => {
  // 1,204 + 511 + 430 = 2,145; 148 + 161 + 52 = 361
  assert.equal(verdictsOf(ofBracketed("2,145"))[3], "holds");
  assert.equal(verdictsOf(ofBracketed("2,245"))[3], "does not hold");
  assert.equal(verdictsOf(ofCounties("361"))[3], "holds");
  assert.equal(verdictsOf(ofCounties("371"))[3], "does not hold");
});

test("some years on, a text has gone on to then, and its headline is of both years", () => {
  // 402 to 611 is 52 per cent
  for (const later of ["Four years later", "Four years on", "Four years afterwards"]) {
    const text = `Reports nearly double\n\nKent Police counted 402 child sex offences in 2013/14. ${later} the number was 611.`;
    assert.deepEqual(periodsOf(text), ["2013/14 to 2017/18", "2013/14", "2017/18"], text);
    assert.equal(verdictsOf(text)[0], "does not hold", text);
  }
});

test("half as many again as the count of two years earlier is a change from it", () => {
  // 1,047 to 1,571 is 50 per cent
  const text =
    "In 2015, 1,571 child sexual offences were recorded by Kent Police, half as many again as the 1,047 of two years earlier.";
  assert.deepEqual(periodsOf(text), ["2015", "2013 to 2015", "2013"]);
  assert.equal(verdictsOf(text)[1], "holds");
});

const roundedHeadline = (headline: string): string =>
  `${headline} offences in a year\n\nLeicestershire Police put 712 sexual offences against children on file during 2014. Of those, 133 were rapes.`;

test("a headline's rounding must be that of the only count below it", () => {
  assert.equal(verdictsOf(roundedHeadline("More than 700"))[0], "holds");
  assert.equal(verdictsOf(roundedHeadline("Nearly 700"))[0], "does not hold");
  assert.equal(verdictsOf(roundedHeadline("Fewer than 700"))[0], "does not hold");
});

const girlsSpelt = (share: string): string =>
  `${share} of every ten children known to have been abused in Gwent in 2016/17 were girls: 251 out of 314.`;

const solvedRate = (rate: number): string =>
  `Of the child sexual offences in Norfolk few were solved. In 2014/15, out of 774, 139 were, a detection rate of ${rate} per cent.`;

test("a share is of the part and whole that spell it out behind it or before it", () => {
  // 251 of 314 is 79.9 per cent, 139 of 774 is 18.0
  assert.equal(verdictsOf(girlsSpelt("Eight"))[0], "holds");
  assert.equal(verdictsOf(girlsSpelt("Six"))[0], "does not hold");
  assert.equal(verdictsOf(solvedRate(18)).at(-1), "holds");
  assert.equal(verdictsOf(solvedRate(24)).at(-1), "does not hold");
});

test("a count 'of them' behind a change counts what has changed", () => {
  // 539 to 623 is 15.6 per cent
  const text =
    "Online sexual offences against children in London went up by 40 per cent, the charity said: the Metropolitan Police recorded 623 of them in 2018/19, having recorded 539 in 2017/18.";
  assert.deepEqual(measuresOf(text), ["online", "online", "online"]);
  assert.equal(verdictsOf(text)[0], "does not hold");
});

test("a total of the sentence before is that of all its counts", () => {
  // 846 + 190 + 31 = 1,067
  const text = `In Gwent, girls were the victims of 846 sexual offences and boys of 190; for another 31 the sex of the child was not written down. That makes %s offences in all.`;
  assert.equal(verdictsOf(text.replace("%s", "1,067"))[3], "holds");
  assert.equal(verdictsOf(text.replace("%s", "1,097"))[3], "does not hold");
});

test("a column of percentages is of shares, though each number stands alone", () => {
  // 71 of 812 is 8.7 per cent, 66 of 940 is 7.0
  const text =
    "Crime and outcomes, Dyfed-Powys Police\n\nYear | Recorded | Charged | Charged (%)\n2020/21 | 812 | 71 | 8.7\n2021/22 | 940 | 66 | 8.1";
  const [first, second] = check(text).findings.filter(({ unit }) => unit === "percent");
  assert.deepEqual([first!.value, first!.verdict], [8.7, "holds"]);
  assert.notEqual(second!.verdict, "holds");
});

test("a rate of what its sentence goes on from is not refuted by a part beside the whole", () => {
  // 2,058 in 365 days is 5.6 a day.
  const text =
    "Girls were the victims in all but 386 of the 2,058 child sex offences that reached Lancashire Constabulary in 2017/18; in other words, in 1,672 of them. That is equal to more than five reports every day.";
  assert.ok(!verdictsOf(text).includes("does not hold"), text);
});

test("'they' that put a number are figures, and not the children of the sentence before", () => {
  // 1,141 + 374 = 1,515, one short of 1,516.
  const { findings } = check(
    "Children aged 11 and under are the victims in more than a quarter of the sex offences reported to Kent Police.\n\nThe NSPCC has numbers of the force. They put child sex offences reported to it in 2014-15 at 1,516. Girls were the victims in 1,141 of the offences and boys in 374.",
  );
  assert.deepEqual(
    findings.slice(1).map(({ quote, measure, verdict }) => [quote, measure, verdict]),
    [
      ["1,516", "total", "not checkable"],
      ["1,141", "girls", "holds"],
      ["374", "boys", "holds"],
    ],
  );
});
