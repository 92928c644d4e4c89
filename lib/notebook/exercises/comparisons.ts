import type { ExerciseSpec } from "./spec";

/** Ratios, shares and changes. Ashmere is invented. */
export const COMPARISONS: readonly ExerciseSpec[] = [
  {
    kind: "number",
    id: "ratio-1",
    question:
      "Of 288 offences in Ashmere, 240 were against girls, 40 against boys, and in 8 the sex was not " +
      "stated. How many girls is that for each boy?",
    value: 6,
    unit: "girls for each boy",
    tolerance: 0.01,
    hints: [
      "A ratio compares two parts with each other, not with the whole.",
      "Which number stands for boys alone? The eight are neither.",
    ],
    right:
      "240 ÷ 40 is 6 girls for each boy, among the 280 where it was stated. The 8 are a group of " +
      "their own.",
    slips: [
      {
        value: 40 / 240,
        tolerance: 0.004,
        verdict: "nearly",
        text: "That is boys for each girl. Which way round does the question ask?",
      },
      {
        value: 240 / 48,
        verdict: "nearly",
        text: "Did you count the eight that were not stated as boys?",
      },
      {
        value: 248 / 40,
        verdict: "nearly",
        text: "Did you count the eight that were not stated as girls?",
      },
      {
        value: 240 / 280,
        tolerance: 0.01,
        verdict: "not yet",
        text: "That is girls’ share of the whole. A ratio compares girls with boys.",
      },
    ],
  },
  {
    kind: "number",
    id: "share-1",
    question:
      "Of the same 288 (240 girls, 40 boys, 8 not stated): what percentage of those whose sex was " +
      "stated were girls?",
    value: (100 * 240) / 280,
    unit: "per cent",
    tolerance: 0.3,
    hints: [
      "A share is a part of a whole. Which whole does the question name?",
      "Leave out those where nothing was stated, then divide.",
    ],
    right:
      "240 of 280 is 85.7 per cent. Saying “of those whose sex was stated” is part of the answer.",
    slips: [
      {
        value: (100 * 240) / 288,
        tolerance: 0.4,
        verdict: "nearly",
        text: "That is the share of all. The question asks about those whose sex was stated.",
      },
      {
        value: 240 / 280,
        tolerance: 0.01,
        verdict: "nearly",
        text: "As a fraction that is right. What is it in per cent?",
      },
      {
        value: (100 * 40) / 280,
        tolerance: 0.3,
        verdict: "nearly",
        text: "That is the share of boys.",
      },
    ],
  },
  {
    kind: "number",
    id: "change-1",
    question:
      "Ashmere recorded 620 offences one year and 713 the next. By how many per cent did that go up?",
    value: 15,
    unit: "per cent",
    tolerance: 0.05,
    hints: [
      "How many more were there? Compare that with where it began.",
      "The year that comes first is the one to divide by.",
    ],
    right: "93 more than 620 is 15 per cent. It says that more were recorded, not why.",
    slips: [
      {
        value: (100 * 93) / 713,
        tolerance: 0.06,
        verdict: "nearly",
        text: "You divided by the second year. A change is measured from where it began.",
      },
      {
        value: 115,
        verdict: "nearly",
        text: "That is the second year as a percentage of the first. How much of it is the rise?",
      },
      {
        value: 0.15,
        tolerance: 0.001,
        verdict: "nearly",
        text: "As a fraction that is right. What is it in per cent?",
      },
      {
        value: 93,
        verdict: "not yet",
        text: "That is the rise in offences. How large is it beside the first year?",
      },
    ],
  },
  {
    kind: "choice",
    id: "match-1",
    question:
      "A total of 18,000 came from 41 police forces, the next year’s total of 20,000 from 43. An " +
      "article says “up 11 per cent”. What should be done first? (a) nothing, (b) compare only the " +
      "forces that answered in both years, (c) divide each total by its number of forces, (d) leave " +
      "out the largest force.",
    hints: [
      "Would the second total be larger even if nothing had changed?",
      "What do the two totals have in common?",
    ],
    choices: [
      {
        letter: "a",
        words: "nothing",
        verdict: "not yet",
        text: "The second total has two forces more in it. Would it be larger even if nothing had changed?",
      },
      {
        letter: "b",
        words: "compare only the forces that answered in both years",
        verdict: "right",
        text:
          "Like is then compared with like. The 11 per cent may be partly or wholly the two forces " +
          "that joined.",
      },
      {
        letter: "c",
        words: "divide each total by its number of forces",
        verdict: "nearly",
        text: "You saw the trouble. But forces differ greatly in size: which two joined matters.",
      },
      {
        letter: "d",
        words: "leave out the largest force",
        verdict: "not yet",
        text: "The two totals would still not cover the same places.",
      },
    ],
  },
];
