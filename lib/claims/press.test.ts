/** Ways in which papers and broadcasters print their figures; every text and number is invented, the sums by hand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";
import { type Example, testExamples } from "./testing/figures";

const PLACES: Example[] = [
  {
    idea: "counts told to one force, to another and to a third are each of their own",
    text: "Last year the region's forces recorded 300 grooming offences. Of these 150 were reported to Kent Police, 90 to Surrey and 60 to Sussex.",
    figures: {
      "150": { area: "Kent Police", verdict: "holds" },
      "90": { area: "Surrey Police", verdict: "holds" },
      // 150 + 90 + 60 = 300
      "60": { area: "Sussex Police", verdict: "holds" },
    },
  },
  {
    idea: "the West Midlands of a text on the region's forces is the region, and a force left out is not spoken of",
    text: "Grooming offences in the West Midlands\n\nIn 2021/22 the region's forces recorded 300 grooming offences. The figures leave out West Mercia, which sent none. Girls were the victims in 240 of them.",
    figures: {
      "300": { area: "West Midlands" },
      "240": { area: "West Midlands", measure: "girls" },
    },
  },
  {
    idea: "a force's own number is its, whatever it makes the force among others",
    text: "Welsh forces recorded 3,000 sexual offences against children in 2016/17. Gwent's 314 recorded cases made it the lowest of any force in Wales.",
    figures: { "314": { area: "Gwent Police" } },
  },
  {
    idea: "a page on a town goes back to it after the nation",
    text: "Sexual offences in Warrington rise\n\nThe force recorded 700 sexual offences in Warrington last year. In England and Wales the number was at a record high of 195,000.\n\nOver the year there were 17,000 offences of all kinds in the town. Thefts, of which there were 3,500, fell by nine per cent.",
    figures: {
      "700": { area: "Warrington" },
      "195,000": { area: "England and Wales" },
      "17,000": { area: "Warrington" },
      "3,500": { area: "Warrington" },
    },
  },
  {
    idea: "a force that gave no data is not the one that is spoken of",
    text: "Police forces across the UK recorded 7,200 online grooming offences in 2024/25. Every force was asked, and only Lincolnshire gave no data.\n\nIn 2,100 of the offences officers could name the app.",
    figures: { "7,200": { area: "UK" }, "2,100": { area: "UK" } },
  },
  {
    idea: "a law of another nation is no place of the counts",
    text: "Police forces recorded 3,171 grooming offences in the first year, more than was forecast going by what came of a similar law in Scotland. A fifth were against children under 10.",
    figures: { "3,171": { area: "" }, "A fifth": { area: "" } },
  },
  {
    idea: "who gives the numbers out is no place of theirs",
    text: "Sexual crimes in Aberdeenshire climb\n\nSexual crimes in Aberdeenshire rose to 549 in 2019-20, according to National Records of Scotland. There had been 258 in 2010-11.",
    figures: { "549": { area: "Aberdeenshire" }, "258": { area: "Aberdeenshire" } },
  },
  {
    idea: "what belongs to an area is not what its count is of",
    text: "In the West Mercia force area, to which Worcestershire and Shropshire belong, reports of child sexual offences rose to 2,037 from 1,949.",
    figures: { "2,037": { area: "West Mercia Police" }, "1,949": { area: "West Mercia Police" } },
  },
  {
    idea: "South East England is that region",
    text: "Police in South East England have recorded 3,936 grooming offences since the offence was created in 2017. In 2023/24 there were 680.",
    figures: {
      "3,936": { area: "South East England", period: "2017/18 to 2023/24" },
      "680": { area: "South East England", period: "2023/24" },
    },
  },
];

const YEARS: Example[] = [
  {
    idea: "the year that a multiple is measured from is not the text's own",
    text: "Police received 3,400 reports of child sexual offences last year, triple the number for 2000/01.\n\nThe figures are in the annual statistics for 2017/18. There were 98,000 crimes of all kinds.",
    figures: { "3,400": { period: "2017/18" }, "98,000": { period: "2017/18" } },
  },
  {
    idea: "the year that a text goes back to is not its own, and an unnamed year is not put into words",
    text: "Child sexual offences in Kent have risen by half since 2008.\n\nThe newest number is 600. Go back to the same point in 2008 and there were 400.",
    figures: {
      // 600 / 400 = 1.5
      half: { period: "since 2008", verdict: "holds" },
      "600": { period: "" },
      "400": { period: "2008" },
    },
  },
  {
    idea: "this year, of a page of a text that counts calendar years",
    text: "Kent Police charged few\n\nPublished 22nd Nov 2021\n\nIn 2018 only a tenth of reports led to a charge.\n\nThere have been 3,000 reports of child sexual offences this year and 4,200 in 2020.",
    figures: { "3,000": { period: "2021" }, "4,200": { period: "2020" } },
  },
  {
    idea: "last year, where this year's is set against it, is the year before",
    text: "In the year ending March 2023 a charge followed in 3.6 per cent of child sexual offences recorded in Kent.\n\nThat is better than last year, when the rate was 2.9 per cent, but below the 9.6 per cent and seven per cent of 2015/16 and 2014/15.",
    figures: { "3.6 per cent": { period: "2022/23" }, "2.9 per cent": { period: "2021/22" } },
  },
  {
    idea: "two shares of one year",
    text: "A charge followed in 3.6 per cent of child sexual offences in 2022/23. It was a long way from the 9.6 per cent and seven per cent of 2015/16.",
    figures: { "9.6 per cent": { period: "2015/16" }, "seven per cent": { period: "2015/16" } },
  },
  {
    idea: "from then to now",
    text: "In 2022/23 Kent Police charged few suspects of child sexual offences. The share has crept up from 5.6 per cent in the year to March 2022 to 5.7 per cent now.",
    figures: { "5.6 per cent": { period: "2021/22" }, "5.7 per cent": { period: "2022/23" } },
  },
  {
    idea: "a year that opens a sentence has its count, whatever that makes of last year's",
    text: "Warwickshire Police recorded 779 child sexual offences in 2016/17. During 2015/16 there had been 538 reports to the force, which makes last year's total a jump of 45 per cent.",
    // 779 / 538 = 1.448
    figures: { "538": { period: "2015/16" }, "45 per cent": { verdict: "holds" } },
  },
  {
    idea: "years and their total behind a colon",
    text: "North Wales Police recorded more child sexual offences each year. The total is 704, and every year had more than the one before: 205 in 2020, then 230, then 269 in 2022.",
    // 205 + 230 + 269 = 704
    figures: { "704": { verdict: "holds" }, "230": { verdict: "holds" } },
  },
  {
    idea: "by a later year there were more: the text is of that",
    text: "In Hampshire 1,734 child sexual offences were recorded in 2014/15. By 2018/19 there were 2,748.\n\nOf those whose age was given, 341 were babies.",
    figures: { "341": { period: "2018/19" } },
  },
  {
    idea: "the year after the one that was just told",
    text: "Dorset had 332 child sexual offences in 2014/15. They rose to 422 the year after, only to fall again, to 354, in 2016/17.",
    figures: { "422": { period: "2015/16" }, "354": { period: "2016/17" } },
  },
  {
    idea: "a year for which there was a count is the base's",
    text: "Police in Wales recorded 2,069 child sexual offences in 2014/15. That is up 43 per cent on 2013/14, a year for which the forces had 1,446.",
    // 2,069 / 1,446 = 1.431
    figures: { "43 per cent": { verdict: "holds" }, "1,446": { period: "2013/14" } },
  },
  {
    idea: "the year of a report is no count",
    text: "The annual report for 2021-22 is here. During 2021/22 Kent Police recorded 2,400 child sexual offences.",
    figures: { "2,400": { period: "2021/22" } },
  },
  {
    idea: "cases from a year are of that year",
    text: "Police forces across the UK recorded 30,900 image offences in 2021/22. They include nearly 10,000 cases from 2021-22 in which an app was used.",
    figures: { "10,000": { period: "2021/22" } },
  },
  {
    idea: "more than a decade ago",
    text: "Police in England recorded 75 per cent more cases of child cruelty than they did a decade ago. In 2014/15 there were 8,506 and in 2005/06 it was 4,855.",
    // 8,506 / 4,855 = 1.752; the ten years from the first to the last are nine apart
    figures: { "75 per cent": { period: "2005/06 to 2014/15", verdict: "holds" } },
  },
  {
    idea: "the number dealt with years ago is what a rise is measured from",
    text: "Image crimes are up by two thirds on the number police dealt with only five years ago. In 2021-22 forces across the UK recorded 30,925 image crimes. The figure had been 18,574 five years before.",
    // 30,925 / 18,574 = 1.665
    figures: { "two thirds": { period: "2016/17 to 2021/22", verdict: "holds" } },
  },
  {
    idea: "the count of a when is of its year, in a row of years or not",
    text: "Between 2013/14, when there were 53 child sexual offences, and 2019/20 Kent Police recorded 2,048.",
    figures: { "53": { period: "2013/14" }, "2,048": { period: "2013/14 to 2019/20" } },
  },
];

const MORE_YEARS: Example[] = [
  {
    idea: "the most in five years is no change over them",
    text: "Police Scotland recorded 12,000 sexual crimes in 2017-18. Reported rapes of girls rose by 44.9 per cent, from 176 to 255, the most in five years.",
    figures: {
      // 255 / 176 = 1.449
      "44.9 per cent": { period: "2016/17 to 2017/18", verdict: "holds" },
      "176": { period: "2016/17" },
    },
  },
  {
    idea: "then is the year that the last sentence has measured from",
    text: "In 2016/17 online child sexual offences in England and Wales were up by 44 per cent on 2015/16. Then, 39 forces recorded 3,903.",
    figures: { "3,903": { period: "2015/16" } },
  },
  {
    idea: "the months of a part are not the year of a text on the past year",
    text: "Police in Wales heard of 2,300 child sexual offences over the past year. A fifth of them came in December 2021 and January 2022.\n\nOffences against boys were up by 45 per cent.",
    figures: { "2,300": { period: "" }, "45 per cent": { period: "" } },
  },
];

const STATEMENTS: Example[] = [
  {
    idea: "what is said of a count after a comma is said of its kind",
    text: "In 2016/17 Kent Police recorded 1,800 sexual offences against children, a rise of 20 per cent on the 1,500 of the year before. Some 210 offences were flagged as online, the charity says, which is 75 per cent more than the 120 of the previous year.",
    figures: {
      // 210 / 120 = 1.75; 1,800 / 1,500 = 1.2
      "75 per cent": { measure: "online", verdict: "holds" },
      "20 per cent": { measure: "total", verdict: "holds" },
    },
  },
  {
    idea: "a rise in number told in the next paragraph gives the count of the year before",
    text: "Online child sexual offences in Scotland went up by 21 per cent in 2023/24.\n\nThere were 2,055 online child sexual offences in 2023/24, which is 364 more than in the previous year.",
    figures: {
      // 2,055 - 364 = 1,691; 2,055 / 1,691 = 1.2153, which rounds to 22
      "21 per cent": { verdict: "does not hold" },
    },
  },
  {
    idea: "words of alarm set nothing apart",
    text: "A startling, unprecedented increase of 66 per cent stands out in sexual offences against children in Lincolnshire from 2012/13 to 2013/14.\n\nIn 2012/13 there were 250 sexual offences against children. In 2013/14 there were 420.",
    // 420 / 250 = 1.68
    figures: { "66 per cent": { verdict: "does not hold" } },
  },
  {
    idea: "one with a girl as the victim, one with a boy",
    text: "Kent Police recorded 409 child sexual offences in 2013/14. Those with a girl as the victim (326) were four times as many as those with a boy (83).",
    figures: {
      "326": { measure: "girls", verdict: "holds" },
      // 326 / 83 = 3.9, and 326 + 83 = 409
      four: { measure: "girls_to_boys", verdict: "holds" },
      "83": { measure: "boys", verdict: "holds" },
    },
  },
  {
    idea: "a fraction in words and the percentage that it stands for",
    text: "The victim was a girl in four in five cases last year, or 82 per cent, where the sex was known.",
    figures: { "four in five": { verdict: "holds" } },
  },
  {
    idea: "three ages in one sentence with all of them",
    text: "Kent Police figures for 2021/22 show that 255 of the 681 sexual offences against children were against a child under six, 253 against a child of six to 10, and 173 against a child aged 11 to 15.",
    // 255 + 253 + 173 = 681
    figures: {
      "255": { verdict: "holds" },
      "253": { verdict: "holds" },
      "173": { verdict: "holds" },
    },
  },
  {
    idea: "so many a year on average are so many a day of one year",
    text: "From 2018 to 2021 Kent Police recorded 2,118 sexual offences against children every year on average - or six a day.",
    // 2,118 / 365 = 5.8
    figures: { "six a day": { verdict: "holds" } },
  },
  {
    idea: "more than a round percentage, told exactly further on",
    text: "Offences in Kent up over 50%\n\nChild sexual offences in Kent were 53% higher in 2020/21 than in 2019/20.",
    figures: { "over 50%": { verdict: "holds" } },
  },
  {
    idea: "what is said after an aside is said of the count before it",
    text: "Last year 5,653 sex crimes against children, the youngest of them three, had an online element in England and Wales.",
    figures: { "5,653": { measure: "online" } },
  },
  {
    idea: "cases passed to prosecutors are not all that were recorded",
    text: "Police in England and Wales referred 9,400 child sexual abuse cases to the Crown Prosecution Service in 2012-13. That is a fall of 28% from the peak of 13,000 in 2010-11. The number of cases recorded was 18,900 in 2012-13.",
    figures: {
      // 9,400 / 13,000 = 0.723
      "28%": { period: "2010/11 to 2012/13", verdict: "holds" },
      "9,400": { measure: "referred_to_prosecutors" },
      "18,900": { measure: "total" },
    },
  },
  {
    idea: "charges that followed in so many",
    text: "Kent Police recorded 540 offences of child sexual exploitation in 2019/20. Charges followed in just 16.",
    figures: { "16": { measure: "charged" } },
  },
  {
    idea: "abuse of the past is what such a text counts",
    text: "Reports of past child sex abuse are falling in Wiltshire\n\nWiltshire Police recorded 176 such offences in 2013/14, 248 in 2014/15, 232 in 2015/16 and 100 in 2016/17, 756 in four years.",
    // 176 + 248 + 232 + 100 = 756
    figures: {
      "176": { measure: "non_recent", verdict: "holds" },
      "756": { verdict: "holds" },
    },
  },
  {
    idea: "a stage goes on in the next year of a row",
    text: "In England and Wales there were 13,000 prosecutions for child sexual offences in 2010-11, the highest on record, and 9,400 in 2012-13. The number recorded rose to 18,900 in 2012-13.",
    figures: {
      "13,000": { measure: "prosecutions", period: "2010/11" },
      "9,400": { measure: "prosecutions", period: "2012/13" },
    },
  },
];

const NUMBERS: Example[] = [
  {
    idea: "the number for boys, behind a comma",
    text: "In Northamptonshire in 2013/14 child sexual offences against girls numbered 365, more than six times the number for boys, 56.",
    // 365 / 56 = 6.52
    figures: { "56": { measure: "boys" }, six: { verdict: "holds" } },
  },
  {
    idea: "two counts of a six-fold growth, which have no noun",
    text: "In England and Wales 25,300 image offences were recorded in 2019/20 and 13,000 in 2015/16. For grooming the growth was six-fold, to 5,800 from 960.",
    // 5,800 / 960 = 6.04
    figures: { "six-fold": { verdict: "holds" }, "5,800": { period: "2019/20" }, "960": {} },
  },
  {
    idea: "offences against a child are no victims",
    text: "Police in Kent recorded 17,699 online child sex offences in 2020/21.",
    figures: { "17,699": { unit: "offences" } },
  },
  {
    idea: "a rate whose people come first",
    text: "For every 1,000 people there were 84.7 crimes of all kinds in Kent in 2021.",
    figures: { "84.7": { unit: "per_1000", value: 84.7 } },
  },
];

testExamples([...PLACES, ...YEARS, ...MORE_YEARS, ...STATEMENTS, ...NUMBERS]);

test("the year of a report is no count of reports", () => {
  const text =
    "Our annual report for 2021-22 is here. In 2021/22 Kent Police recorded 2,400 child sexual offences.";
  assert.deepEqual(
    check(text).findings.map(({ value }) => value),
    [2400],
  );
});

test("the age that is most common is no count", () => {
  for (const text of [
    "Kent Police recorded 2,000 child sexual offences. The commonest age of the victims was 14.",
    "Kent Police recorded 2,000 child sexual offences. The age found most often among victims was 14.",
    "Kent Police recorded 2,000 child sexual offences. More of the victims were 13 than any other age.",
  ])
    assert.deepEqual(
      check(text).findings.map(({ value }) => value),
      [2000],
    );
});
