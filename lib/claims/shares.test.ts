import { testExamples } from "./testing/figures";

const HOLDS = "holds" as const;
const OPEN = "not checkable" as const;

// Shares of an area's own count, and one area's share of a wider one.
testExamples([
  {
    idea: "a force's share of its region, which stands a sentence before",
    // 2,463/5,515 = 44.7 per cent
    text: "Forces in the South West recorded 5,515 offences in 2018/19. Devon and Cornwall Police, with 2,463, accounted for 45 per cent of them.",
    figures: {
      "45 per cent": {
        area: "Devon and Cornwall Police",
        measure: "share_of_south_west",
        verdict: HOLDS,
      },
    },
  },
  {
    idea: "nations that make the UK",
    // 74,168 + 2,036 = 76,204
    text: "Police in Great Britain recorded 74,168 offences in 2018/19 and the PSNI 2,036, which makes 76,204 for the whole UK.",
    figures: {
      "2,036": { area: "Police Service of Northern Ireland", period: "2018/19" },
      "76,204": { area: "UK", period: "2018/19", verdict: HOLDS },
    },
  },
  {
    idea: "a share whose part is not printed is open",
    text: "Kent Police recorded 1,000 offences in 2015/16, 200 of them online. A fifth were against boys.",
    figures: { "A fifth": { measure: "boys", verdict: OPEN } },
  },
]);
