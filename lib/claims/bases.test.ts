import { testExamples } from "./testing/figures";

const HOLDS = "holds" as const;
const BASE = "not checkable" as const;

// Counts that others are compared with, and the ways of saying which of two is the earlier.
testExamples([
  {
    idea: "'where there had been': the base of the year before",
    // 1,100 - 1,000 = 100, +10 per cent
    text: "Kent Police recorded 1,100 offences in 2015/16, where there had been 1,000 in 2014/15. It is a rise of ten per cent.",
    figures: {
      "1,000": { period: "2014/15", measure: "total", verdict: BASE },
      "ten per cent": { value: 10, period: "2014/15 to 2015/16", verdict: HOLDS },
    },
  },
  {
    idea: "'up from … to …': the base comes first",
    // 1,825/864 = +111.2 per cent
    text: "In Kent the number more than doubled, from 864 in 2012/13 to 1,825 in 2013/14.",
    figures: {
      "more than doubled": {
        value: 100,
        unit: "percent_change",
        bound: "more_than",
        area: "Kent Police",
        period: "2012/13 to 2013/14",
        verdict: HOLDS,
      },
      "864": { period: "2012/13" },
      "1,825": { period: "2013/14" },
    },
  },
  {
    idea: "'nearly twice the 114': the base of the multiple",
    // 213/114 = 1.87
    text: "Kent Police recorded 213 offences in 2015/16, nearly twice the 114 of 2014/15.",
    figures: {
      "nearly twice": { value: 2, bound: "nearly", period: "2014/15 to 2015/16", verdict: HOLDS },
      "114": { period: "2014/15", verdict: BASE },
    },
  },
  {
    idea: "'616 more than the 774': a difference and its base",
    // 1,390 - 774 = 616
    text: "Kent Police recorded 1,390 offences in 2015/16, 616 more than the 774 of 2014/15.",
    figures: {
      "616": { measure: "change", value: 616, period: "2014/15 to 2015/16", verdict: HOLDS },
      "774": { measure: "total", period: "2014/15" },
    },
  },
]);
