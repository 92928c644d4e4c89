import type { ExerciseSpec } from "./spec";

/** Does the headline hold? The figures are those that articles printed for 2010/11. */
export const HEADLINES: readonly ExerciseSpec[] = [
  {
    kind: "choice",
    id: "headline-1",
    question:
      "An article says “every 20 minutes” of a year of 365 days in which police recorded 23,097 " +
      "offences. (a) It holds, (b) it does not hold, (c) it cannot be checked.",
    hints: [
      "You have worked out the minutes already.",
      "Shorter gaps mean more offences. Does the headline say more or fewer than the count?",
    ],
    choices: [
      {
        letter: "a",
        words: "it holds",
        verdict: "not yet",
        text: "Work out the minutes and put the two numbers side by side. Would you round one to the other?",
      },
      {
        letter: "b",
        words: "it does not hold",
        verdict: "right",
        text:
          "The count gives 22.8 minutes on average; every 20 minutes would be 26,280 in the year, " +
          "about an eighth more. The total, 23,097, needs no clock.",
      },
      {
        letter: "c",
        words: "it cannot be checked",
        verdict: "not yet",
        text: "A count and a length of time are given: that is all it needs.",
      },
    ],
  },
  {
    kind: "choice",
    id: "headline-2",
    question:
      "An article says “fewer than one in ten” of convictions. In the year in which police recorded " +
      "23,097 offences, 2,135 convictions were counted. As arithmetic: (a) it holds, (b) it does not hold, (c) it " +
      "cannot be checked. Then say to each other what it leaves out.",
    hints: ["What is one in ten of 23,097?", "Is 2,135 below or above that?"],
    choices: [
      {
        letter: "a",
        words: "it holds",
        verdict: "right",
        text:
          "2,135 of 23,097 is 9.2 per cent. But they are not the same cases: convictions of a year " +
          "need not be of that year’s offences, so no share of “cases” follows.",
      },
      {
        letter: "b",
        words: "it does not hold",
        verdict: "not yet",
        text: "Work out one in ten of 23,097 and compare.",
      },
      {
        letter: "c",
        words: "it cannot be checked",
        verdict: "nearly",
        text:
          "A good instinct: these need not be the same cases. But as arithmetic, two counts are given. " +
          "Compare them first.",
      },
    ],
  },
];
