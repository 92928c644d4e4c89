import { testExamples, testUnfounded } from "./testing/figures";

const HOLDS = "holds" as const;

// Where the words leave open which counts a statement is about, the counts beside it may tell.
testExamples([
  {
    idea: "a rise is told by the two counts beside it",
    // 1,176 to 1,737 is +47.7 per cent; 3,304 to 3,624 is +9.7
    text: "West Midlands Police recorded 3,304 offences in 2017/18 and 3,624 in 2018/19. Staffordshire Police recorded 1,176 in 2017/18 and 1,737 in 2018/19. The sharpest climb was 47.7 per cent.",
    figures: {
      "47.7 per cent": {
        area: "Staffordshire Police",
        period: "2017/18 to 2018/19",
        verdict: HOLDS,
      },
    },
  },
  {
    idea: "a share is told by the part beside it",
    // 326/1,246 = 26.16 per cent
    text: "Northamptonshire Police recorded 1,246 offences in 2018/19. In 326 of them the child was ten or under. It comes out at 26.2 per cent.",
    figures: {
      "26.2 per cent": { unit: "percent", measure: "age_10_and_under", verdict: HOLDS },
    },
  },
  {
    idea: "a rate in a headline is that of any of the first counts",
    // 2,037/365 = 5.58; 3,624/365 = 9.93
    text: "Ten child sex offences a day\n\nWest Mercia Police recorded 2,037 offences in 2018/19. West Midlands Police recorded 3,624 in 2018/19.",
    figures: {
      "Ten child sex offences a day": {
        area: "West Midlands Police",
        period: "2018/19",
        verdict: HOLDS,
      },
    },
  },
]);

// A rise of 47.7 per cent from 1,176 to 1,737: none but Staffordshire's from 2017/18.
const STAFFORDSHIRE =
  "Staffordshire Police recorded 1,176 offences in 2017/18 and 1,737 in 2018/19.";
testUnfounded(
  "not against the statement's own words",
  [
    "In 2015/16 the climb was 47.7 per cent.",
    "Between 2014/15 and 2015/16 the climb was 47.7 per cent.",
    "In West Mercia the climb was 47.7 per cent.",
    "Across the West Midlands region the climb was 47.7 per cent.",
    "Online the climb was 47.7 per cent.",
    "Offences against boys climbed by 47.7 per cent.",
    "Offences against children of ten or under climbed by 47.7 per cent.",
    "Convictions climbed by 47.7 per cent.",
    "The number fell by 47.7 per cent.",
    "The number rose by 48.7 per cent.",
    "The number rose by nearly 47.7 per cent.",
    "The number rose by less than 47.7 per cent.",
  ].map((sentence) => [`${STAFFORDSHIRE} ${sentence}`, sentence.match(/\d\d\.7 per cent/)![0]]),
);
