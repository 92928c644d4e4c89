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
      "286": { measure: "change", period: "2014/15 to 2015/16", area: "Scotland" },
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
    idea: "'over the same two years': as long as the change before it",
    // Kent 1,000 to 1,500 is +50; Essex 1,000 to 1,200 is +20 per cent
    text: "Kent Police recorded 1,000 offences in 2013/14 and 1,500 in 2015/16, a rise of 50 per cent. Essex Police went from 1,000 to 1,200 over the same two years, up 20 per cent.",
    figures: {
      "50 per cent": { area: "Kent Police", period: "2013/14 to 2015/16", verdict: HOLDS },
      "20 per cent": { area: "Essex Police", period: "2013/14 to 2015/16", verdict: HOLDS },
    },
  },
  {
    idea: "'that in its turn was': up to the year of the count before",
    // 1,320/1,200 = +10; 1,200/1,000 = +20 per cent
    text: "Kent Police recorded 1,320 offences in 2015/16, ten per cent up on the 1,200 of 2014/15. That in its turn was 20 per cent up on 2013/14, when there were 1,000.",
    figures: {
      "ten per cent": { period: "2014/15 to 2015/16", verdict: HOLDS },
      "20 per cent": { period: "2013/14 to 2014/15", verdict: HOLDS },
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
    idea: "'one of 76.7 per cent': another rise",
    // 1,000 to 1,290 is +29; 600 to 1,060 is +76.67 per cent
    text: "Kent Police recorded 1,290 offences in 2015/16, up from 1,000 in 2014/15, a rise of 29 per cent. Essex Police, which went from 600 in 2014/15 to 1,060 in 2015/16, saw one of 76.7 per cent.",
    figures: {
      "29 per cent": { area: "Kent Police", value: 29, verdict: HOLDS },
      "76.7 per cent": {
        unit: "percent_change",
        area: "Essex Police",
        value: 76.7,
        verdict: HOLDS,
      },
    },
  },
  {
    idea: "'up another 25 per cent': from where the last change ended",
    // 1,000 to 1,200 is +20; 1,200 to 1,500 is +25 per cent
    text: "Kent Police recorded 1,000 offences in 2013/14. In 2014/15 it was 1,200 (up 20 per cent) and in 2015/16 it was 1,500 (up another 25 per cent).",
    figures: {
      "20 per cent": { period: "2013/14 to 2014/15", verdict: HOLDS },
      "25 per cent": { period: "2014/15 to 2015/16", verdict: HOLDS },
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
