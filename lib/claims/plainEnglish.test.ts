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

test("the annual number is no change of a year", () => {
  // 188 to 517 is 175 per cent.
  const text =
    "Cheshire Constabulary dealt with 188 offences of indecent images of children in 2014/15. By 2019/20 the annual number had reached 517, an increase of 175 per cent.";
  assert.deepEqual(periodsOf(text).at(-1), "2014/15 to 2019/20");
  assert.equal(verdictsOf(text).at(-1), "holds");
});
