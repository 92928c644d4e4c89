import { notebookText } from "../runner";
import { type Beginning, code, notebookOf, prose } from "./newCells";

/** A lesson to change: every number stands in the data of one cell, and the questions take it from there. */
export const firstLesson = (title: string): string => notebookText(notebookOf(lesson(title)));

const lesson = (title: string): Beginning => ({
  described: {
    audience: "Whom you teach",
    summary: "What they can do by the end, in one sentence.",
    editions: ["lesson"],
  },
  cells: [
    prose(
      `# ${title.charAt(0).toUpperCase()}${title.slice(1)}\n\n**For** whom it is. **It covers** what they will work on. It takes about half an hour.`,
    ),
    prose(
      "**Before you read.** This lesson is about counts of sexual offences against children that the police recorded. There are no accounts of what happened to anyone, and the places are invented. Anyone may step out at any time, without a reason. Who to turn to stands at the end.",
      "content-note",
    ),
    prose(
      "## How we talk\n\n- We talk about figures. Nobody is asked for a story of their own, or of someone they know.\n- Behind each number are people. One of them may be in the room.\n- Leaving the room is always all right. So is passing.",
    ),
    prose(
      "## For whoever leads the lesson\n\n**Aim.** What everyone can do by the end.\n\n**Before.** Tell your safeguarding lead when and with whom you hold the lesson, and the group a day ahead what it is about.\n\n**During.** Keep to invented places. If someone begins to tell of something that happened, stop the lesson for them kindly, do not promise to keep it secret, and follow your safeguarding policy the same day.\n\n**After.** Say again where help is.",
      "facilitator",
      "lesson",
    ),
    prose("## From a count to a rate\n\nHere are two invented counties."),
    code(
      `import { barChart, exercise, formatNumber, keyMessage, predict, show, support } from "plain-figures";

const invented = [{ id: "invented", title: "Invented for this lesson" }];
const counties = [
  { county: "Ashmere", offences: 480, under18: 160000 },
  { county: "Brookdale", offences: 300, under18: 60000 },
];
const rates = counties.map((one) => ({ ...one, per10000: (10000 * one.offences) / one.under18 }));
const [ashmere, brookdale] = rates;
show(counties, {
  caption: "Offences recorded in a year and people under 18, two invented counties",
  labels: { under18: "People under 18" }, sources: invented,
});`,
    ),
    prose("A **rate** shares a count out: so many for each 10,000 people."),
    code(
      `const second = exercise({
  question: \`Brookdale recorded \${brookdale.offences} offences and has \${formatNumber(brookdale.under18)} people under 18. How many is that for each 10,000 of them?\`,
  value: brookdale.per10000, unit: "offences for each 10,000 people under 18", precision: 1,
  hints: ["Divide by the number of people first.", "How many groups of 10,000 live there?"],
  mistakes: [
    { value: brookdale.per10000 / 10000, says: "That is the rate for one person." },
    { value: brookdale.under18 / brookdale.offences, says: "That is people for each offence: turn the division round." },
  ],
  right: \`\${brookdale.offences} ÷ \${formatNumber(brookdale.under18)} × 10,000 is \${formatNumber(brookdale.per10000)}.\`,
});
second.check("");`,
      "exercise",
    ),
    prose("Before the bars are drawn, a guess."),
    code(
      `predict("Which county has the longer bar when the bars show rates and not counts?");`,
      "prediction",
    ),
    prose("Then draw both counties by their rates."),
    code(
      `show(barChart(rates, {
  category: "county", value: "per10000", unit: "offences for each 10,000 people under 18",
  headline: "Fewer offences in Brookdale, but the higher rate",
  subtitle: "Offences recorded for each 10,000 people under 18, two invented counties, one year",
  description: \`Two bars: Ashmere \${ashmere.per10000}, Brookdale \${brookdale.per10000}.\`,
  labels: { per10000: "Offences for each 10,000", under18: "People under 18" }, sources: invented,
}));`,
      "hide-code",
    ),
    prose(
      "**What it shows:** Ashmere recorded more, Brookdale more for its size.\n\n**What it cannot show:** where children are safer.\n\n## What may you write?",
    ),
    code(
      `const sentence = exercise({
  question: "Which sentence do the figures bear out?",
  choices: [
    { words: "Children are less safe in Brookdale", says: "A higher rate of recorded offences can mean more harm, or that more of it was found." },
    { words: "Brookdale recorded more offences for each child", verdict: "right", says: "It says what was counted, and no more." },
    { words: "Brookdale recorded more offences", verdict: "nearly", says: "For its size. Which county has the larger count?" },
  ],
  hints: ["Look at the table again: what was counted?"],
});
sentence.check("");`,
      "exercise",
    ),
    prose("## In short"),
    code(`keyMessage("Ask of any figure: of what, in what time, for how many people?");`),
    prose(
      "## Where help is\n\nTake a minute before you go. You do not need to have been harmed yourself to talk to someone.",
      "support",
    ),
    code("support();", "support"),
    prose("## Sources\n\nAll places and numbers of this lesson are invented.", "sources"),
  ],
});
