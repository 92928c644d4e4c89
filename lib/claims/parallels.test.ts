/** What stands beside something alike: rows of years, clauses of places, totals of two, lengths of years. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";
import { testExamples, testUnfounded } from "./testing/figures";

const HOLDS = "holds" as const;
const OPEN = "not checkable" as const;

testExamples([
  {
    idea: "a bare row of another place is of the years of the row before",
    text: "Suffolk Constabulary recorded 488 offences against children in 2016/17 and 407 in 2015/16. Norfolk reported 612 and 540.",
    figures: {
      "612": { area: "Norfolk Constabulary", period: "2016/17" },
      "540": { area: "Norfolk Constabulary", period: "2015/16" },
    },
  },
  {
    idea: "rows of three years in turn",
    text: "In Cumbria 2009/10 saw 201 recorded offences against children; 2010/11, 198; 2011/12, 236. Durham had 310, 322 and 297.",
    figures: {
      "310": { period: "2009/10" },
      "322": { period: "2010/11" },
      "297": { period: "2011/12" },
    },
  },
  {
    idea: "a row that is longer than the one before is of no such years",
    text: "Suffolk Constabulary recorded 488 offences against children in 2016/17 and 407 in 2015/16. Norfolk reported 612, 540 and 530.",
    figures: { "540": { period: "2016/17" } },
  },
  {
    // 525 / 131 = 4.008
    idea: "quadrupled in four years is between the two years told",
    text: "Kent Police's indecent image offences quadrupled in four years: 131 were recorded in 2013/14 and 525 in 2017/18.",
    figures: { quadrupled: { period: "2013/14 to 2017/18", verdict: HOLDS } },
  },
  {
    // 1,588 / 1,020 = 1.557
    idea: "in three years, told before the first of them",
    text: "Sexual offences against children in Merseyside were up by more than half in three years. Police recorded 1,020 in 2013/14. By 2016/17 there were 1,588.",
    figures: { "more than half": { period: "2013/14 to 2016/17", verdict: HOLDS } },
  },
  {
    // 1,875 / 1,624 = 1.1546
    idea: "a base in brackets behind its year",
    text: "Kent Police recorded 1,875 child sex offences in 2018/19. This was 15.5% higher than 2017/18 (when 1,624 were recorded).",
    figures: { "15.5%": { verdict: HOLDS }, "1,624": { period: "2017/18" } },
  },
  {
    // 1,310 / 1,398 = 0.937
    idea: "when nationally there was a rise: a clause of another place",
    text: "Kent Police recorded 1,310 child sex offences in 2014/15, against 1,398 in 2013/14. It is a decrease of 6 per cent, when nationally there was an increase of a third.",
    figures: { "6 per cent": { area: "Kent Police", verdict: HOLDS } },
  },
  {
    idea: "the steepest rise in the country is that of the force",
    text: "Greater Manchester Police had the steepest rise in the country, going from 2,301 child sex crimes in 2014/15 to 3,452 in 2015/16.",
    figures: { "3,452": { area: "Greater Manchester Police" } },
  },
  {
    idea: "recorded in some towns by a force",
    text: "Last year 2,640 sex offences against children were recorded in Birmingham, Solihull and Coventry by West Midlands Police.",
    figures: { "2,640": { area: "West Midlands Police" } },
  },
  {
    // 364 / 267 = 1.363
    idea: "a spokesperson for the charity in Wales speaks of the force's figures",
    text: 'Dyfed-Powys Police recorded 267 child sex offences in 2013/14 and 364 in 2014/15. A spokesperson for the charity in Wales said: "An increase of 36 per cent is a worry."',
    figures: { "36 per cent": { area: "Dyfed-Powys Police", verdict: HOLDS } },
  },
  {
    // 655 + 702 = 1,357
    idea: "the pair's total is of both, and of neither",
    text: "Suffolk had 655 child sex crimes in 2019/20. Norfolk had 702 in the same year. Put side by side, the pair recorded 1,357.",
    figures: { "1,357": { area: "Suffolk and Norfolk", verdict: HOLDS } },
  },
  {
    // 48 + 48 = 96
    idea: "almost 100 of two forces, told before their two counts",
    text: "Almost 100 child sex offences were recorded by the Warwickshire and West Midlands forces in 2017/18. In that year Warwickshire Police recorded 48 and West Midlands Police recorded 48.",
    figures: { "Almost 100": { verdict: HOLDS } },
  },
  {
    // 48 + 48 = 96, and a rounded total is refuted by no sum.
    idea: "over 100 of two forces that make 96",
    text: "Over 100 child sex offences were recorded by the Warwickshire and West Midlands forces in 2017/18. In that year Warwickshire Police recorded 48 and West Midlands Police recorded 48.",
    figures: { "Over 100": { verdict: OPEN } },
  },
  {
    // 23,663 - 22,654 = 1,009
    idea: "or so many crimes, beside the percentage",
    text: "In England and Wales 23,663 offences against children were logged in 2013. The previous year's number was 22,654, so the rise is 4 per cent, or 1,009 crimes.",
    figures: { "1,009": { measure: "change", verdict: HOLDS } },
  },
  {
    // 788 in 365 days is 2.2 a day
    idea: "twice a day",
    text: "It happened twice a day in Surrey. The county's police recorded 788 child sexual offences between April 2020 and March 2021.",
    figures: { "twice a day": { value: 2, unit: "per_day", verdict: HOLDS } },
  },
  {
    // 834 / 677 = 1.232; 16 is not what is said
    idea: "the jump works out at so many per cent",
    text: "Kent Police recorded 834 child sexual offences in 2014/15. It had been 677 in 2013/14. The local increase works out at 23 per cent.",
    figures: { "23 per cent": { unit: "percent_change", verdict: HOLDS } },
  },
  {
    // 389 / 191 = 2.037
    idea: "having been recorded in an earlier year is the base, and in which a town lies no place of its own",
    text: "West Mercia, in which Wyre Forest lies, had 389 child sex offences in 2019/20 - a 104 per cent rise, 191 having been recorded in 2018/19.",
    figures: {
      "389": { area: "West Mercia Police" },
      "191": { period: "2018/19" },
      "104 per cent": { verdict: HOLDS },
    },
  },
  {
    idea: "the first year of a law that changed in April",
    text: "It has been a crime to send a child a sexual message since April 3, 2017, when the law changed. In that first year Kent Police recorded 240 grooming offences.",
    figures: { "240": { period: "2017/18" } },
  },
  {
    idea: "in the year that is named is no length of time",
    text: "Wales had 274 grooming offences in the year 2017/18, and 326 in the year 2021/22.",
    figures: { "274": { period: "2017/18" }, "326": { period: "2021/22" } },
  },
  {
    idea: "Yorkshire & Humberside is the region",
    text: "Police forces in Yorkshire & Humberside recorded 9,187 child sex offences in 2019/20.",
    figures: { "9,187": { area: "Yorkshire and the Humber" } },
  },
  {
    // 2,483 in 365 days is 6.8 a day, which rounds to 7.
    idea: "a headline's number for a day is not the year's count",
    text: "In the next 24 hours 7 children will be abused\n\nEvery day the police in Scotland are told of seven sexual offences against children. Officers logged 2,483 crimes in all last year.",
    figures: { seven: { unit: "per_day", verdict: HOLDS } },
  },
  {
    // 1,120 / 280 = 4
    idea: "outnumbered by seven to one, where there are four",
    text: "In Essex girls were victims of 1,120 recorded sexual offences in 2014/15, against 280 where the victim was a boy. Girls outnumbered boys by seven to one in the Essex Police figures.",
    figures: { "seven to one": { verdict: "does not hold" } },
  },
  {
    // Of under-tens there may be four to one: 1,010 / 224 = 4.5 is of all.
    idea: "outnumbered among some of them",
    text: "Humberside Police recorded 1,010 offences against girls and 224 against boys in 2019/20, and among under-tens girls outnumbered boys by four to one.",
    figures: { "four to one": { verdict: OPEN } },
  },
  {
    // Of victims there may be three times as many: 1,200 / 500 = 2.4 is of offences.
    idea: "victims three times the number, where offences were counted",
    text: "Kent Police recorded 500 child sexual offences in 2015/16 and 1,200 in 2016/17. Victims were three times the number in 2015/16.",
    figures: { "three times": { verdict: OPEN } },
  },
  {
    idea: "numbers with plus behind them",
    text: "Police in the UK recorded 10,000-plus online child sexual offences in 2019/20.",
    figures: { "10,000": { value: 10000, bound: "more_than" } },
  },
  {
    idea: "so many of the UK's police forces",
    text: "The charity collected data from 44 of the UK's police forces for 2018/19.",
    figures: { "44": { unit: "forces", measure: "forces_responding" } },
  },
]);

// An advert, the numbers of questions, the ages of grown people.
test("what no police force counts is no figure", () => {
  const { findings } = check(
    "[Advert: Save 20% on digital subscriptions]\n\nI refer to the answer to Questions 147056 and 147057. Women of 16 to 24 were asked, and most of those who had not reached 24 answered. Kent Police recorded 612 child sexual offences in 2016/17.",
  );
  assert.deepEqual(
    findings.map(({ quote }) => quote),
    ["612"],
  );
});

// 370 of 1,480 is 25.0 per cent; 1,000 to 1,100 is +10.0.
// 89 of 108 is 82.4 per cent: of these it is not.
testUnfounded("a fraction that the counts about it are far beyond", [
  [
    "North Yorkshire had 229 child victims in 2010/11, and 108 were from 14 to 16.\n\nThe figures are of all 43 forces in England and Wales. They show that more than one in three of all sex crimes have a child as the victim (with 19,790 girls the number was six times higher than that of boys, at 3,218). In 89 cases nobody had put down the gender.",
    "more than one in three",
  ],
]);

testUnfounded("a fraction with words of its own", [
  [
    "Kent Police recorded 1,480 child sexual offences in 2016/17, 370 of them online. A quarter of parents worry.",
    "A quarter",
  ],
  [
    "Kent Police recorded 1,480 child sexual offences in 2016/17, 370 of them online. A quarter of cases were dropped.",
    "A quarter",
  ],
  [
    "Kent Police recorded 1,100 child sexual offences in 2015/16 and 1,000 in 2014/15. Calls to the helpline rose by a tenth.",
    "a tenth",
  ],
]);
