/** Ways in which regional papers print their figures: all texts and numbers are invented. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";
import type { Finding } from "./types";

const read = (text: string, quote: string): Finding => {
  const found = check(text).findings.find((one) => one.quote === quote);
  assert.ok(found, `${quote} is not found`);
  return found;
};
const told = (text: string, ...quotes: string[]): string[] =>
  quotes.map((quote) => {
    const { unit, period, verdict } = read(text, quote);
    return [unit, period, verdict].join(" | ");
  });

test("from September to September are twelve months", () => {
  const text =
    "Between September 2021 and September 2022 Elmshire Police recorded 2,190 sexual offences against children. That is about six a day.";
  // 2,190 / 365 = 6.0; in the 395 days of thirteen months it would be 5.5.
  assert.deepEqual(told(text, "about six a day"), ["per_day | year ending September 2022 | holds"]);
});

test("two years named together are one year, for all counts of the sentence", () => {
  const text =
    "Kent Police had 300 victims of child sexual offences between 2018 and 2019: 40 were under 8, another 110 were between 8 and 13, and 150 were from 14 to 17.";
  // 40 + 110 + 150 = 300
  assert.deepEqual(
    ["300", "40", "110", "150"].map((quote) => read(text, quote).period),
    ["2018/19", "2018/19", "2018/19", "2018/19"],
  );
  assert.equal(read(text, "300").verdict, "holds");
});

test("the year to a month is that which was over when the page came out", () => {
  const text = `Grooming cases up by half in Kent

Posted 26 October 2017

Kent Police dealt with 60 grooming offences against children in the 12 months to June. There were 40 in the 12 months before.`;
  assert.deepEqual(told(text, "60", "40"), [
    "offences | year ending June 2017 | not checkable",
    "offences | year ending June 2016 | not checkable",
  ]);
  // 60 / 40 = 1.5
  assert.equal(read(text, "half").verdict, "holds");
});

test("months without a year are the last that were over when the page came out", () => {
  const text = `News | November 2020

In Kent 120 online grooming offences were recorded in the three months April to June.`;
  assert.equal(read(text, "120").period, "April to June 2020");
});

test("how far back records go, and when abuse happened, is no year of a count", () => {
  const records =
    "In 2017/18 Kent Police recorded 1,050 sexual offences against children. That is 5 per cent up on the year before, and more than at any time since records began in 2004/05.";
  assert.equal(read(records, "5 per cent").period, "2016/17 to 2017/18");
  const happened =
    "In 2017 police in Kent heard from 90 victims who told of abuse between 1975 and 1995. Men made 30 of the reports.";
  assert.equal(read(happened, "30").period, "2017");
  assert.equal(check(happened).findings.length, 2);
});

test("the percentage in brackets behind a fraction is the same change", () => {
  const text =
    "Sexual offences against children recorded by Kent Police rose by nearly a quarter (23 per cent), from 1,000 to 1,230.";
  // 1,230 / 1,000 = 1.23
  assert.deepEqual(told(text, "nearly a quarter", "23 per cent"), [
    "percent_change |  | holds",
    "percent_change |  | holds",
  ]);
});

test("what others rose by stands beside a rise", () => {
  const text =
    "Grooming offences in Kent increased by 68 per cent, as against 64 per cent for England and Wales as a whole.";
  assert.equal(read(text, "64 per cent").unit, "percent_change");
  assert.equal(
    read("The charge rate falls from 6.8% down to 4.2% in Kent.", "6.8%").unit,
    "percent",
  );
});

test("a rate for each thousand of the population is one figure", () => {
  const text =
    "North Wales Police had 5 sex offences reported to it for every 1000 of the population. Forces in cities recorded from 3 to 5 sex crimes per 1000.";
  assert.deepEqual(
    check(text).findings.map(({ value, unit }) => `${value} ${unit}`),
    ["5 per_1000", "5 per_1000"],
  );
});

test("a text on abuse of long ago counts it where a sentence says no more", () => {
  const text = `Reports of historic child sex abuse fall

Wiltshire Police has 610 incidents of child sexual abuse on record since 2013.

The force recorded 150 non-recent sexual offences with victims under 18 in 2013/14, and the number climbed to 210 in 2014/15.

Since then there have been fewer: 170 in 2015/16 and then, a fall of more than 50 per cent in one year, 80 in 2016/17.`;
  // 150 + 210 + 170 + 80 = 610
  assert.deepEqual(
    ["610", "150", "210", "170", "80"].map((quote) => {
      const { measure, verdict } = read(text, quote);
      return `${measure} ${verdict}`;
    }),
    Array.from({ length: 5 }, () => "non_recent holds"),
  );
});

test("two forces named together are borne out by the counts of the two", () => {
  const text = `In one year the police areas of Cleveland and Northumbria had 540 sexual offences recorded against children from four to eight years old.

Offences reported in Northumbria numbered 370 in 2016/17.

Cleveland had 170 in 2016/17.`;
  // 370 + 170 = 540
  assert.deepEqual(
    ["540", "370", "170"].map((quote) => read(text, quote).verdict),
    ["holds", "holds", "holds"],
  );
});

test("a headline's change is between the years of the sentence that tells it again", () => {
  const text = `Sexual offences against children in Thames Valley up 50 per cent

In the past four years the number of sexual offences recorded against children in the Thames Valley has grown by almost 50 per cent.

In 2018/19 there were 2,690, where in 2014/15 there were 1,815.`;
  assert.equal(read(text, "50 per cent").period, "2014/15 to 2018/19");
});

test("a table is of the years that the line above it counts together", () => {
  const text = `Offences against children in Kent rose in 2020, when 900 were recorded.

Investigations of offences against children, yearly average since 2017

Medway
84
Thanet
59
Dover
55
Swale
54`;
  assert.deepEqual(
    ["84", "59", "54"].map((quote) => read(text, quote).period),
    ["2017 to 2020", "2017 to 2020", "2017 to 2020"],
  );
});

test("children told by their age are victims, or suspects", () => {
  const text =
    "The victims of sexual offences recorded by Lancashire Police in 2022/23 included 380 13-year-olds. As suspects of sexual offences the force treated 240 14-year-olds.";
  assert.deepEqual(
    [read(text, "380"), read(text, "240")].map(({ unit, measure }) => `${unit} ${measure}`),
    ["victims age_13", "suspects suspects_14"],
  );
});

test("others are compared with the place that has most, and it with no year before", () => {
  const text =
    "In 2022/23 Lancashire Police recorded 4,800 sexual offences. No area had more reports than Blackpool with 910, almost a fifth of them.";
  assert.equal(read(text, "910").period, "2022/23");
});

test("a stretch between two years named together is from the one year to the other", () => {
  const text = `Child cruelty offences in Northamptonshire rise by 182 in one year

From 30 crimes recorded in Northamptonshire between 2013 and 2014, the number has gone up to 479 between 2019 and 2020.`;
  assert.deepEqual(
    ["30", "479"].map((quote) => read(text, quote).period),
    ["2013/14", "2019/20"],
  );
});

test("more than before is a difference, whatever time is named behind it", () => {
  const text = `Police in Greater Manchester recorded almost 500 more sex offences against children last year.

There were 3,210 alleged child sex offences in 2015/16, compared with 2,730 in 2014/15.`;
  // 3,210 − 2,730 = 480
  const found = read(text, "almost 500");
  assert.deepEqual([found.measure, found.verdict], ["change", "holds"]);
  assert.equal(read(text, "3,210").area, "Greater Manchester Police");
});

test("a rise that begins after the year spoken of goes on to none before it", () => {
  const text =
    "Convictions for grooming in Northern Ireland were 28 in 2019. Crimes of grooming children were up by almost a third since 2021.";
  assert.equal(read(text, "almost a third").period, "since 2021");
});

test("where nowhere else has more, the text stays with the place that has them", () => {
  const text = `Child sex offences in Greater Manchester 'highest outside London'

Nowhere in the country except London has more child sex offences on record than Greater Manchester.

Between 2013 and 2014 there were 1,825 recorded offences against under-18s.`;
  assert.equal(read(text, "1,825").area, "Greater Manchester Police");
});

test("offences that a force recorded are its own", () => {
  const text =
    "Over 3,000 grooming offences were recorded in England and Wales. Of the 60 offences that Essex Police recorded, 23 had been committed by way of an app.";
  assert.equal(read(text, "60").area, "Essex Police");
});

test("the old regions of Scotland are places of their own", () => {
  const text =
    "For Scotland as a whole 6,331 sex crimes were recorded in 2008/09. Police in Tayside recorded 424 sex crimes and those in Lothian and Borders 1,110.";
  assert.deepEqual(
    ["6,331", "424", "1,110"].map((quote) => read(text, quote).area),
    ["Scotland", "Tayside", "Lothian and Borders"],
  );
});
