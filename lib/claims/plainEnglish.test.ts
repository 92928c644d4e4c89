/** What plain English says of years, kinds and shares, in ways that no article of the other tests uses. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";

const periodsOf = (text: string): string[] => check(text).findings.map(({ period }) => period);
const measuresOf = (text: string): string[] => check(text).findings.map(({ measure }) => measure);
const verdictsOf = (text: string): string[] => check(text).findings.map(({ verdict }) => verdict);

const publishedIn = (month: string): string =>
  `Child sex offences in Kent\n\n12 ${month} 2020\n\nFrom April to June this year Kent Police recorded 300 child sex offences.`;

test("months that are still to come when a page comes out are of no year", () => {
  assert.deepEqual(periodsOf(publishedIn("October")), ["April to June 2020"]);
  assert.deepEqual(periodsOf(publishedIn("March")), [""]);
});

const belowMenus = (line: string): string =>
  `Home\n\nNews\n\nSport\n\nWeather\n\nContact us\n\nChild sex offences rise in Kent\n\n${line}\n\nKent Police recorded 640 child sex offences in the year to June.`;

test("the date of a page is found below its menus, where the line says that it is one", () => {
  assert.deepEqual(periodsOf(belowMenus("Published: 12 October 2020")), ["year ending June 2020"]);
  assert.deepEqual(periodsOf(belowMenus("Ann Lee was born on 12 October 1980")), [""]);
});

const underHeadline = (headline: string): string =>
  `${headline}\n\nKent Police recorded 640 sexual offences against children in 2019/20.`;

test("an inquiry in a headline does not make the counts below it those of long ago", () => {
  assert.deepEqual(measuresOf(underHeadline("Historical child abuse inquiry opens in Kent")), [
    "total",
  ]);
  assert.deepEqual(measuresOf(underHeadline("Historical child abuse reports rise in Kent")), [
    "non_recent",
  ]);
});

test("what was proceeded against and who comes from a place is of the same year", () => {
  const courts =
    "In 2019/20, 7,032 were proceeded against and 4,481 convicted of child sex offences in England and Wales.";
  assert.deepEqual(periodsOf(courts), ["2019/20", "2019/20"]);
  const suspects =
    "In 2019/20 there were 640 suspects. Of them 412 came from West Midlands Police and 133 from Staffordshire.";
  assert.deepEqual(periodsOf(suspects), ["2019/20", "2019/20", "2019/20"]);
});

test("a sentence that only compares leaves the text in its year", () => {
  const text =
    "In Kent there were 640 child sex offences in 2019/20. The equivalent figure for 2012/13 was 300. Some 200 were online.";
  assert.deepEqual(periodsOf(text), ["2019/20", "2012/13", "2019/20"]);
});

test("the same period last year, after a year to June, is the year to June before", () => {
  const text =
    "Kent Police recorded 300 child sex offences in the year to June 2020. In the same period last year it had 240.";
  assert.deepEqual(periodsOf(text), ["year ending June 2020", "year ending June 2019"]);
});

test("a part against under-18s of all sexual offences has a whole of every age", () => {
  const text = "Of the 54,982 sexual offences in Scotland, 23,097 were against children under 18.";
  assert.deepEqual(measuresOf(text), ["all_ages_all_sexual_offences", "total"]);
});

test("this year and a year that is named stand in one sentence", () => {
  const text =
    "Figures in Kent\n\nPublished: 3 December 2021\n\nKent Police recorded 3,076 child sex offences so far this year and 4,205 in 2020.";
  assert.deepEqual(periodsOf(text), ["2021", "2020"]);
});

const shareCharged = (share: string): string =>
  `There were 1,140 child sex offences and 74 led to a charge. That is ${share}.`;
const shareOfGirls = (share: string): string =>
  `Kent Police recorded 250 child sex offences. In 148 cases the victim was a girl. In other words, ${share} were girls.`;

test("a share in a sentence that sums up the one before is of its counts", () => {
  // 74 of 1,140 is 6.5 per cent, 148 of 250 is 59.2
  assert.equal(verdictsOf(shareCharged("fewer than one in 20"))[2], "does not hold");
  assert.equal(verdictsOf(shareCharged("fewer than one in 10"))[2], "holds");
  assert.equal(verdictsOf(shareOfGirls("three in five"))[2], "holds");
  assert.equal(verdictsOf(shareOfGirls("four in five"))[2], "does not hold");
});

const withRate = (rate: string): string =>
  `Kent Police recorded 1,095 child sex offences in 2019. A child was abused ${rate} in Kent.`;

test("a rate is of the only count that a text has for its force", () => {
  // 365 days of 24 hours over 1,095 is one every 8 hours.
  assert.equal(verdictsOf(withRate("every eight hours"))[1], "holds");
  assert.equal(verdictsOf(withRate("every three hours"))[1], "does not hold");
});
