import { type Meaning, testExamples, testUnfounded } from "./testing/figures";

const HOLDS = "holds" as const;
const FAILS = "does not hold" as const;
const OPEN = "not checkable" as const;

// Counts of more than a year, or of less, and rates of them.
testExamples([
  {
    // 7,300 in 1,461 days is 5.0 a day, in 365 it would be 20
    idea: "a rate of a count over four years has their days",
    text: "A total of 7,300 sexual offences against children were recorded in Sussex over a four-year period. This equates to five a day.",
    figures: { "five a day": { verdict: HOLDS } },
  },
  {
    // 21,900 in ten years, of which two or three are leap years: 6.0 a day
    idea: "over the past ten years",
    text: "Merseyside Police has recorded 21,900 sexual offences against children over the past ten years - an average of six a day.",
    figures: { "six a day": { verdict: HOLDS } },
  },
  {
    // 5,475 in 1,826 days is 3.0 a day
    idea: "over the last half-decade",
    text: 'Norfolk Constabulary has dealt with 5,475 child sexual offences over the last half-decade. "Three a day is a shameful number," the MP said.',
    figures: { "Three a day": { verdict: HOLDS } },
  },
  {
    // 7,300 in 1,461 days is 5.0 a day
    idea: "and no rate of one year holds",
    text: "A total of 7,300 sexual offences against children were recorded in Sussex over a four-year period. This equates to 20 a day.",
    figures: { "20 a day": { verdict: OPEN } },
  },
  {
    idea: "how long a decade has lasted is not told",
    text: "Since the start of the decade 12,400 child sexual offences were recorded in Norfolk, 24 a week.",
    figures: { "24 a week": { verdict: OPEN } },
  },
  {
    idea: "nor how long a text has counted that names no year of its own",
    text: "Since 2016/17 Kent Police has recorded 5,475 sexual offences against children. That is 105 every week.",
    figures: { "105 every week": { verdict: OPEN } },
  },
  {
    idea: "the two years before are no year",
    text: "In 2018/19 there were 2,380 child sexual offences in West Yorkshire. In the two years before there were 4,310, six a day.",
    figures: { "six a day": { verdict: OPEN } },
  },
  {
    idea: "months of which some days are missing are no whole months",
    text: "During the first lockdown, between 23 March and 10 May 2020, Kent Police recorded 196 sexual offences against children, four a day.",
    figures: { "four a day": { verdict: OPEN } },
  },
  {
    idea: "the worst week is no year",
    text: "Greater Manchester Police recorded 2,484 child sexual offences in 2018/19. In the worst week there were 71, ten a day.",
    figures: { "ten a day": { verdict: OPEN } },
  },
  {
    // 868 + 937 = 1,805
    idea: "what is said of two years is borne out by neither",
    text: "Nearly 1,000 child sex offences were recorded in Kent in two years. There were 868 in 2011 and 937 in 2012.",
    figures: { "Nearly 1,000": { verdict: OPEN } },
  },
  {
    // 744 + 861 + 980 + 1,046 = 3,631, of four years
    idea: "four years make no five",
    text: "Nearly 4,000 child sex offences were recorded by Cleveland Police in five years. There were 744 in 2014/15, 861 in 2015/16, 980 in 2016/17 and 1,046 in 2017/18.",
    figures: { "Nearly 4,000": { verdict: OPEN } },
  },
  {
    idea: "'five years ago, in 2013/14' tells which year it is now",
    // 702 to 1,310 is +86.6 per cent
    text: "Five years ago, in 2013/14, Staffordshire Police dealt with 702 sexual offences against children. Last year it dealt with 1,310, a jump of 87 per cent.",
    figures: {
      "702": { period: "2013/14" },
      "1,310": { period: "2018/19" },
      "87 per cent": { verdict: HOLDS },
    },
  },
  {
    idea: "a law that was only promised has no first year",
    text: "A law to protect children online was promised in April 2019. Cheshire Constabulary recorded 1,204 sexual offences against children in the last year.",
    figures: { "1,204": { period: "" } },
  },
]);

// A change or a share that the words set elsewhere than the nearest counts.
testExamples([
  {
    // 1,000 to 1,180 is +18.0 per cent
    idea: "the increase of the year before",
    text: "Surrey Police recorded 1,180 sexual offences against children in 2018/19, compared with 1,000 in 2017/18. That is an increase of 18 per cent and follows an increase of 25 per cent the year before.",
    figures: { "18 per cent": { verdict: HOLDS }, "25 per cent": { verdict: OPEN } },
  },
  {
    idea: "a rise among the forces that answered twice",
    text: "The forces of England recorded 52,310 sexual offences against children in 2018/19, and 48,000 the year before. Among the 35 forces that gave figures for both years the rise was 12 per cent.",
    figures: { "12 per cent": { verdict: OPEN } },
  },
  {
    idea: "since records began",
    text: "Child sex offences in Lincolnshire have nearly trebled since records began. The force recorded 888 in 2018/19, compared with 600 in 2013/14.",
    figures: { "nearly trebled": { verdict: OPEN } },
  },
  {
    // 460 to 903 is +96.3 per cent
    idea: "a headline of more than double, of a text that has almost double",
    text: "Child sex offences more than double in Durham\n\nDurham Constabulary recorded 903 sexual offences against children in 2018/19, almost double the 460 of 2013/14.",
    figures: { "more than double": { verdict: FAILS } },
  },
  {
    // 802 of 1,204 is 66.6 per cent, of crimes
    idea: "a share of offenders is none of offences",
    text: "Two thirds of the crimes, 802, took place at home. Nottinghamshire Police had recorded 1,204 child sexual offences in 2018/19. Some 67 per cent of the offenders were known to the child.",
    figures: { "67 per cent": { verdict: OPEN } },
  },
  {
    idea: "a number that was raised after a review contradicts nobody",
    text: "Merseyside Police at first reported 1,204 child sexual offences for 2018/19. After a review of its records the number was raised to 1,310.",
    figures: { "1,204": { verdict: OPEN }, "1,310": { verdict: OPEN } },
  },
  {
    // 37,778 + 4,042 = 41,820, without Northern Ireland
    idea: "Britain leaves Northern Ireland out",
    text: "Forces recorded 37,778 child sexual offences across England and Wales in 2015/16. In Scotland the number was 4,042 and in Northern Ireland 1,385. Britain as a whole had 41,820.",
    figures: { "41,820": { area: "Britain", verdict: HOLDS } },
  },
  {
    // 73,310 in 366 days is 200.3 a day
    idea: "of counts of some months, whose days are not known, no rate is made",
    text: "In 2019/20 forces across the UK recorded 73,310 sexual offences against children, or around 296 a day.\n\nSeparately, Childline carried out 2,400 counselling sessions about sexual abuse within the family between April and August, compared with 1,682 in the same months of 2019.",
    figures: { "296 a day": { verdict: "does not hold" } },
  },
]);

// 1,056 to 1,187 is +12.4 per cent, and none of these is told by it.
const NORFOLK =
  "Norfolk Constabulary recorded 1,187 sexual offences against children in 2018/19, against 1,056 in 2017/18.";
const open: Record<string, Meaning> = { "seven per cent": { verdict: OPEN } };
testExamples(
  [
    "The rise is more than twice the national one of seven per cent.",
    "By comparison, similar forces saw rises of seven per cent.",
    "In Norwich there was an increase of seven per cent.",
    "For the first quarter of 2019/20 an increase of seven per cent is reported.",
  ].map((words) => ({ idea: words, text: `${NORFOLK} ${words}`, figures: open })),
);
testUnfounded("what is only promised or paid", [
  [`${NORFOLK} Ministers had promised to cut such crimes by 12 per cent.`, "12 per cent"],
  [`${NORFOLK} The council is to spend 12 per cent more on support for victims.`, "12 per cent"],
  [`${NORFOLK} Staffing of its unit has grown by 12 per cent over the year.`, "12 per cent"],
]);
