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
]);
