import type { ExerciseSpec } from "./spec";

/** From counts to rates. Ashmere and Brookdale are invented. */
export const RATES: readonly ExerciseSpec[] = [
  {
    kind: "choice",
    id: "count-1",
    question:
      "The police of Ashmere (an invented county) recorded 12 offences in a month. How many " +
      "children were harmed? (a) 12, (b) fewer than 12, (c) more than 12, (d) the figure cannot say.",
    hints: [
      "What does a police force write down: a child, or an offence?",
      "Could one child stand behind several offences? Could one record concern several children?",
    ],
    choices: [
      {
        letter: "a",
        words: "12",
        verdict: "not yet",
        text: "Offences and children are different things to count. One child can be harmed more than once.",
      },
      {
        letter: "b",
        words: "fewer than 12",
        verdict: "nearly",
        text: "That is possible, since one child can be harmed more than once. But does the figure say so?",
      },
      {
        letter: "c",
        words: "more than 12",
        verdict: "nearly",
        text: "That is possible, since most harm is never reported. But does the figure say so?",
      },
      {
        letter: "d",
        words: "the figure cannot say",
        verdict: "right",
        text:
          "It counts offences that the police recorded. One child can be harmed in several, and " +
          "much is never reported, so say “12 offences recorded by the police”.",
      },
    ],
  },
  {
    kind: "number",
    id: "rate-1",
    question:
      "Ashmere’s police recorded 915 offences in 2011/12, from 1 April 2011 to 31 March 2012. How " +
      "many is that a day, on average?",
    value: 2.5,
    unit: "offences a day",
    tolerance: 0.003,
    hints: [
      "A rate is a count divided by the time it took.",
      "How many days had that year? Look at the February in it.",
    ],
    right: "915 ÷ 366 is 2.5 a day on average. February 2012 had 29 days, and they count.",
    slips: [
      {
        value: 915 / 365,
        tolerance: 0.004,
        verdict: "nearly",
        text: "The right idea. Was that year 365 days long? Look at the February in it.",
      },
      {
        value: 366 / 915,
        verdict: "nearly",
        text: "That is the number of days for each offence: turn the division round.",
      },
      {
        value: 915 / 12,
        tolerance: 0.05,
        verdict: "nearly",
        text: "That is a month. The question asks for a day.",
      },
      {
        value: 915 / 52,
        tolerance: 0.1,
        verdict: "nearly",
        text: "That is a week. The question asks for a day.",
      },
    ],
  },
  {
    kind: "number",
    id: "minutes-1",
    question:
      "In 2010/11 police in England and Wales recorded 23,097 such offences. On average, how many " +
      "minutes lay between one and the next? (The year had 365 days.)",
    value: (365 * 24 * 60) / 23097,
    unit: "minutes",
    tolerance: 0.06,
    hints: [
      "Begin with the number of minutes in the year.",
      "Minutes in the year: days × hours × minutes. Then share them out among the offences.",
    ],
    right:
      "525,600 ÷ 23,097 is about 22.8 minutes, on average. It is a way to picture a year’s total; " +
      "offences do not come by the clock.",
    slips: [
      {
        value: 20,
        tolerance: 0.2,
        verdict: "not yet",
        text: "You may have read that somewhere. Work it out from the count.",
      },
      {
        value: (366 * 24 * 60) / 23097,
        tolerance: 0.01,
        verdict: "nearly",
        text: "Look again at the number of days in that year.",
      },
      {
        value: (365 * 24) / 23097,
        tolerance: 0.005,
        verdict: "nearly",
        text: "That is the time in hours. How many minutes is it?",
      },
      {
        value: 23097 / (365 * 24 * 60),
        tolerance: 0.0005,
        verdict: "nearly",
        text: "That is offences for each minute: turn the division round.",
      },
    ],
  },
  {
    kind: "number",
    id: "rate-2",
    question:
      "Ashmere recorded 480 offences and has 160,000 people under 18: 30 for each 10,000 of them. " +
      "Brookdale, also invented, recorded 300 and has 60,000. What is Brookdale’s rate for each 10,000?",
    value: 50,
    unit: "offences for each 10,000 people under 18",
    tolerance: 0.01,
    hints: [
      "Divide by the number of people first, then ask how many that is for 10,000 of them.",
      "How many groups of 10,000 live in Brookdale?",
    ],
    right:
      "300 ÷ 60,000 × 10,000 is 50. Ashmere has more offences, Brookdale the higher rate of recorded " +
      "ones: that may be more harm, or more of it found.",
    slips: [
      {
        value: 0.005,
        tolerance: 0.0001,
        verdict: "nearly",
        text: "That is the rate for one person. The question asks for 10,000.",
      },
      {
        value: 5,
        verdict: "nearly",
        text: "That is the rate for 1,000. The question asks for 10,000.",
      },
      {
        value: 500,
        verdict: "nearly",
        text: "That is the rate for 100,000. The question asks for 10,000.",
      },
      {
        value: 200,
        verdict: "not yet",
        text: "That is people for each offence: turn the division round.",
      },
      {
        value: 30,
        verdict: "not yet",
        text: "That is Ashmere’s rate. Use Brookdale’s two numbers.",
      },
    ],
  },
];
