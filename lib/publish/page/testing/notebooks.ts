/** Executed notebooks made from code: what the engine would hand to the page writer. */
import { BUNDLE_MIME, type NumberExercise, sealExercise, type Shown } from "../../../display";
import type { Cell, CodeCell, MarkdownCell, Notebook, Output } from "../../../runner";
import type { IndexEntry, PageContext } from "../types";
import { countsChart, countsTable, HUFFPOST, sexChart } from "./shownThings";

let nextId = 0;

export function prose(source: string, ...tags: string[]): MarkdownCell {
  nextId += 1;
  return { cell_type: "markdown", id: `prose-${nextId}`, metadata: { tags }, source };
}

export function code(source: string, outputs: Output[], ...tags: string[]): CodeCell {
  nextId += 1;
  return {
    cell_type: "code",
    id: `code-${nextId}`,
    metadata: { tags },
    source,
    outputs,
    execution_count: nextId,
  };
}

export const display = (data: Record<string, unknown>): Output => ({
  output_type: "display_data",
  data,
  metadata: {},
});

export const shown = (bundle: Shown): Output =>
  display({ [BUNDLE_MIME]: bundle, "text/html": "<b>markup of a cell</b>", "text/plain": "text" });

export const notebook = (...cells: Cell[]): Notebook => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {
    plain_figures: {
      audience: "trustees and frontline leads",
      summary: "Police forces in England and Wales recorded 23,097 offences in 2010/11.",
    },
  },
  cells,
});

export const context = (changes: Partial<PageContext> = {}): PageContext => ({
  name: "01-how-many-were-recorded",
  edition: "analysis",
  madeAt: "2026-11-21T20:18:09Z",
  ledgerHash: "3f9ac2".repeat(10) + "3f9a",
  codeVersion: "0.1.0",
  nodeVersion: "v20.20.2",
  parameters: {},
  failures: [],
  indexHref: "index.html",
  ...changes,
});

const message = (role: "key message" | "finding" | "caveat", text: string): Output =>
  shown({ kind: "message", role, text, sources: role === "caveat" ? [] : [HUFFPOST] });

/** 21,618 ÷ 365 is 59.227. */
const EXERCISE: NumberExercise = {
  kind: "number",
  question: "How many offences a day were recorded in 2008/09?",
  asks: "in offences a day, to the nearest whole number",
  hints: ["How many days does the year have?", "Divide the total by 365."],
  answer: "59 offences a day",
  right: "21,618 in 365 days.",
  value: 21618 / 365,
  unit: "offences a day",
  precision: 1,
  mistakes: [{ value: 365 / 21618, verdict: "nearly", says: "Turn the division round." }],
};

/** A notebook with one of everything, as its author would write it. */
export function wholeNotebook(): Notebook {
  return notebook(
    prose(
      "# How many offences against children did the police record?\n\nFor trustees and frontline leads. It covers **England and Wales**, 2007/08 to 2010/11, as newspapers and charities printed the figures.",
    ),
    prose(
      "**Content note.** Numbers about sexual offences against children; no accounts of harm.",
      "content-note",
    ),
    code(
      'const area = parameter("area", "England and Wales");',
      [shown({ kind: "parameter", name: "area", value: "England and Wales", values: [] })],
      "parameters",
    ),
    prose("## What was recorded each year\n\nThe forces were asked for each year's total."),
    prose("How many more do you expect in 2010/11 than in 2007/08?", "prediction"),
    code("show(counts, { caption });", [shown(countsTable)]),
    prose("The same figures as a picture:"),
    code("show(lineChart(counts, { … }));", [shown(countsChart)]),
    prose(
      "The line rises. What rises is what was *recorded*: more reporting and better recording raise it too.",
    ),
    code("keyMessage(`Police recorded ${say(total)}…`);", [
      message(
        "key message",
        "Police forces in England and Wales recorded 23,097 offences in 2010/11, about 63 a day.",
      ),
      message(
        "caveat",
        "More recorded is not the same as more committed: recording changed, and most abuse is never reported.",
      ),
    ]),
    prose("## Whom the figures count\n\nMost forces gave the recorded sex."),
    code(
      "predict(…)",
      [
        shown({
          kind: "prediction",
          question: "Of ten victims with a stated sex, how many were girls?",
        }),
      ],
      "lesson",
    ),
    code("show(barChart(sexes, { … }));", [
      shown(sexChart),
      message(
        "finding",
        "Of 23,008 victims whose sex was stated, 19,790 were girls (86 per cent).",
      ),
    ]),
    prose("## Try it\n\nWork out the number a day in 2008/09.", "exercise"),
    code(
      'exercise("per-day").ask();',
      [
        shown({
          kind: "exercise",
          id: "per-day",
          question: "How many offences a day were recorded in 2008/09?",
          hints: ["How many days does the year have?", "Divide the total by 365."],
          asks: EXERCISE.asks,
          sealed: sealExercise(EXERCISE),
        }),
      ],
      "exercise",
    ),
    code(
      "21618 / 365",
      [
        { output_type: "stream", name: "stdout", text: "59.22739726027397\n" },
        shown({ kind: "feedback", id: "per-day", verdict: "right", text: "59.2 a day." }),
      ],
      "answer",
    ),
    prose(
      "### Facilitator's note\n\nGround rules first. Invented places only. Anyone may step out.",
      "facilitator",
    ),
    prose(
      "## What these figures cannot show\n\n- Offences that nobody reported.\n- Whether one child was harmed many times.\n- Forces that did not answer.",
      "caveats",
    ),
    prose(
      "## Sources\n\nAll figures were printed by others; each is named with its page.",
      "sources",
    ),
    prose("## Who to turn to\n\nSee the box.", "support"),
  );
}

/** The same notebook after a cell of it failed. */
export function failedNotebook(): { made: Notebook; failures: PageContext["failures"] } {
  const failing = code("const total = counts.vlaue;", [
    { output_type: "stream", name: "stderr", text: "1:22 - Property 'vlaue' does not exist.\n" },
  ]);
  const made = wholeNotebook();
  made.cells.splice(5, 0, failing);
  return {
    made,
    failures: [
      {
        cell: 2,
        cellId: failing.id,
        line: 1,
        message: "Property 'vlaue' does not exist on type 'Counts'. Did you mean 'value'?",
      },
    ],
  };
}

export const entry = (changes: Partial<IndexEntry> = {}): IndexEntry => ({
  href: "01-how-many-were-recorded.html",
  name: "01-how-many-were-recorded",
  title: "How many offences against children did the police record?",
  summary: "Police forces in England and Wales recorded 23,097 offences in 2010/11.",
  audience: "Trustees and frontline leads",
  edition: "analysis",
  parameters: {},
  failed: false,
  ...changes,
});
