/** What plain English says of years and kinds, in ways that no article of the other tests uses. */
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

test("sexual offences in a text that names no child are of every age", () => {
  const text =
    "Sex crimes up in Fife\n\nPolice in Fife recorded 826 sexual crimes in 2017/18.\n\nIn 2016/17 there were 697. The rise was welcomed. Of the 826, some 300 were committed against children.";
  assert.deepEqual(measuresOf(text), [
    "all_ages_all_sexual_offences",
    "all_ages_all_sexual_offences",
    "all_ages_all_sexual_offences",
    "total",
  ]);
  const ofChildren =
    "Sex crimes up in Fife\n\nPolice in Fife recorded 826 sexual crimes in 2017/18, the NSPCC says.";
  assert.deepEqual(measuresOf(ofChildren), ["total"]);
});

test("children who went missing, sex offenders and crimes of all kinds are another subject", () => {
  for (const sentence of [
    "Children in care went missing on 650 occasions in Cardiff in 2016.",
    "There were 604 registered sex offenders in Kent in 2023.",
    "Crimes of all kinds recorded in Kent came to 98,301 in 2017/18.",
  ])
    assert.deepEqual(measuresOf(sentence), ["other_subject"], sentence);
  assert.deepEqual(
    measuresOf("Sexual crimes of all kinds recorded in Kent came to 8,301 in 2017/18."),
    ["all_ages_all_sexual_offences"],
  );
});

test("offences by other children, and of viewing child pornography, are kinds of their own", () => {
  for (const sentence of [
    "Reports that one child had sexually assaulted another rose to 468 in Kent in 2016.",
    "Kent Police had 468 reports of sexual assaults on children by other children in 2016.",
  ])
    assert.deepEqual(measuresOf(sentence), ["child_on_child"], sentence);
  assert.deepEqual(
    measuresOf("Police Scotland recorded 603 offences of viewing child pornography in 2014/15."),
    ["indecent_images"],
  );
});

test("what happened online is told by the headline, by the internet and by what goes on from it", () => {
  const headline =
    "Sex crimes committed online against children in Kent are up 50%\n\nFigures that the charity had from the county's police show the number of online child sex offences going from 490 in 2018/19 to 735 in 2019/20.";
  // (735 - 490) / 490 = 50 per cent
  assert.deepEqual(measuresOf(headline), ["online", "online", "online"]);
  assert.equal(verdictsOf(headline)[0], "holds");
  const goesOn =
    "The internet came into 374 of the offences in Kent in 2016/17. Twelve months earlier that was so in 225, which makes it a rise of 66 per cent.";
  assert.deepEqual(measuresOf(goesOn), ["online", "online", "online"]);
  assert.equal(verdictsOf(goesOn)[2], "holds");
});

test("a total that takes in some kinds is of all", () => {
  const text =
    "The total for Kent in 2019/20, which takes in rape, online grooming and sexual assault against children, was 5,311.";
  assert.deepEqual(measuresOf(text), ["total"]);
});

const valuesOf = (text: string): number[] => check(text).findings.map(({ value }) => value);

test("numbers of other things in words before a count do not take it away", () => {
  const text = "Two reasons explain the climb from 47,055 child sex offences to 55,507 in Kent.";
  assert.deepEqual(valuesOf(text), [47_055, 55_507]);
  const told = "Two reasons are given for the climb in Kent from 47,055 the previous year.";
  assert.deepEqual(valuesOf(told), [47_055]);
  assert.deepEqual(valuesOf("There were 35 specialist officers in Kent, up from 20."), []);
});

test("counts are read where no noun of crime follows them", () => {
  const dealt =
    "Grooming crimes have jumped in Kent. Police there dealt with 22 of them in 2013/14; by 2017/18 they were dealing with 61.";
  assert.deepEqual(valuesOf(dealt), [22, 61]);
  const part =
    "Only 31 of the 412 child sexual abuse investigations closed by Kent Police in 2018 resulted in a charge.";
  assert.deepEqual(valuesOf(part), [31, 412]);
  const year =
    "By 2019 recorded online sexual offences against children in Suffolk had quadrupled.";
  assert.deepEqual(valuesOf(year), [300]);
});

test("the annual number is no change of a year", () => {
  // 188 to 517 is 175 per cent.
  const text =
    "Cheshire Constabulary dealt with 188 offences of indecent images of children in 2014/15. By 2019/20 the annual number had reached 517, an increase of 175 per cent.";
  assert.deepEqual(periodsOf(text).at(-1), "2014/15 to 2019/20");
  assert.equal(verdictsOf(text).at(-1), "holds");
});
