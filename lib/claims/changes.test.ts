import { testExamples } from "./testing/figures";

const HOLDS = "holds" as const;
const FAILS = "does not hold" as const;
const OPEN = "not checkable" as const;

// Between which years a change is meant, and changes that are said a second time.
testExamples([
  {
    idea: "'286 up on 2014/15, or seven per cent': one change said twice",
    // 4,368 - 286 = 4,082; 286/4,082 = 7.0 per cent
    text: "Police Scotland recorded 4,368 offences in 2015/16, 286 up on 2014/15, or seven per cent.",
    figures: {
      "286": { measure: "change", period: "2014/15 to 2015/16", area: "Police Scotland" },
      "seven per cent": {
        unit: "percent_change",
        value: 7,
        period: "2014/15 to 2015/16",
        verdict: HOLDS,
      },
    },
  },
  {
    idea: "'since then': from the year just spoken of to the text's own",
    // 1,500/1,200 = +25 per cent
    text: "Kent Police recorded 1,500 offences in 2018/19. In 2015/16 the number was 1,200. Since then it has risen by 25 per cent.",
    figures: {
      "25 per cent": { value: 25, period: "2015/16 to 2018/19", verdict: HOLDS },
    },
  },
  {
    idea: "'12 and 15 per cent': the first of the two is a percentage as well",
    // Kent 1,000 to 1,120 is +12; Essex 1,000 to 1,150 is +15 per cent
    text: "Kent Police recorded 1,120 offences in 2015/16 and 1,000 in 2014/15. Essex Police recorded 1,150 in 2015/16 and 1,000 in 2014/15. Kent and Essex saw rises of 12 and 15 per cent.",
    figures: {
      "12": { value: 1120 },
      "15 per cent": { value: 15, unit: "percent_change" },
    },
  },
  {
    idea: "a fall is negative, and a rise of the same size does not hold",
    // 1,000 to 800 is -20 per cent
    text: "Kent Police recorded 800 offences in 2015/16, 20 per cent fewer than the 1,000 of 2014/15.",
    figures: {
      "20 per cent": { value: -20, unit: "percent_change", verdict: HOLDS },
    },
  },
  {
    idea: "a change over years that have no counts is open",
    text: "Kent Police recorded 1,000 offences in 2014/15 and 1,200 in 2015/16. Between 2010/11 and 2012/13 the number rose by 20 per cent.",
    figures: { "20 per cent": { period: "2010/11 to 2012/13", verdict: OPEN } },
  },
  {
    idea: "a wrong percentage between two counts of one sentence does not hold",
    // 1,000 to 1,200 is +20 per cent
    text: "Kent Police recorded 1,200 offences in 2015/16, a rise of 25 per cent on the 1,000 of 2014/15.",
    figures: { "25 per cent": { verdict: FAILS, period: "2014/15 to 2015/16" } },
  },
  {
    idea: "a run of years counts one thing, and its rises are told after it",
    // 2,060/2,000 = +3.0; 2,060/1,800 = +14.4 per cent
    text: "Offences against children under the age of 13 numbered 1,800 in 2016/17, 2,000 in 2017/18 and 2,060 in 2018/19. The increase in the most recent year was 3.0%; over the two years it was 14.4%.",
    figures: {
      "2,060": { measure: "age_under_13", period: "2018/19" },
      "3.0%": { unit: "percent_change", period: "2017/18 to 2018/19", verdict: "holds" },
      "14.4%": { unit: "percent_change", period: "2016/17 to 2018/19", verdict: "holds" },
    },
  },
  {
    idea: "a change in brackets with its sign, and one behind a difference",
    // 840/800 = +5.0; 840 - 800 = 40
    text: "Gwent recorded 840 offences in 2022/23 (+40, 5.0%) against 800 in 2021/22. That is 40 more than the 800 recorded in 2021/22, or five per cent.",
    figures: {
      "5.0%": { unit: "percent_change", value: 5, verdict: "holds" },
      "five per cent": { unit: "percent_change", value: 5, verdict: "holds" },
    },
  },
  {
    idea: "a table of one column, a label and a number to a line",
    // 500 + 300 + 120 + 80 = 1,000
    text: "Rape offences recorded in 2019/20 are shown in the table.\n\nOffence\nRecorded\nRape of a female child under 16\n500\nRape of a female child under 13\n300\nRape of a male child under 13\n120\nRape of a male child under 16\n80\nTotal\n1,000",
    figures: {
      "500": { measure: "rape_girls_under_16", verdict: "holds" },
      "1,000": { measure: "rape", verdict: "holds" },
    },
  },
]);
