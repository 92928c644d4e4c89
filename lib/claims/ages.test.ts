import { testExamples } from "./testing/figures";

const HOLDS = "holds" as const;
/** It is below its whole, which proves nothing more. */
const OPEN = "not checkable" as const;
const LEAD = "Kent Police recorded 1,000 offences in 2015/16.";

// How young the children were, in words that give no range. 250 of 1,000 is a quarter.
testExamples(
  (
    [
      ["In 250 of them, a quarter, the child had yet to turn 11.", "age_10_and_under"],
      [
        "In 250 of them, a quarter, the victims were primary pupils or smaller.",
        "age_10_and_under",
      ],
      ["In 250 of them, a quarter, the child was ten or younger.", "age_10_and_under"],
      ["In 250 of them, a quarter, the child was under 11.", "age_10_and_under"],
      ["In 250 of them, a quarter, the child was under ten.", "age_under_10"],
      ["In 250 of them, a quarter, the child was four or younger.", "age_4_and_under"],
      ["In 250 of them, a quarter, the victim was a baby under one.", "age_under_1"],
    ] as const
  ).map(([sentence, measure]) => ({
    idea: sentence,
    text: `${LEAD} ${sentence}`,
    figures: {
      "250": { measure, period: "2015/16", area: "Kent Police", verdict: OPEN },
      "a quarter": { measure, value: 25, verdict: HOLDS },
    },
  })),
);
