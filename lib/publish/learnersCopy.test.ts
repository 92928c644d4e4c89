import assert from "node:assert/strict";
import { describe, it } from "node:test";

import { BUNDLE_MIME, sealExercise } from "../display";
import type { Cell, CodeCell, Notebook } from "../runner";
import { learnersCopy } from "./learnersCopy";

const SEALED = sealExercise({
  kind: "number",
  question: "How many a day?",
  asks: "in offences a day, to one decimal place",
  hints: [],
  answer: "2.5 offences a day",
  right: "February had 29 days.",
  value: 2.5,
  unit: "offences a day",
  precision: 0.1,
  mistakes: [],
});

const shown = (bundle: object): CodeCell["outputs"][number] => ({
  output_type: "display_data",
  data: { [BUNDLE_MIME]: bundle },
  metadata: {},
});
const ASKED = shown({
  kind: "exercise",
  id: "1",
  question: "How many a day?",
  hints: [],
  sealed: SEALED,
});

const code = (source: string, outputs: CodeCell["outputs"] = [], ...tags: string[]): CodeCell => ({
  cell_type: "code",
  id: source.slice(0, 8),
  metadata: { tags },
  source,
  outputs,
  execution_count: 1,
});
const prose = (source: string, ...tags: string[]): Cell => ({
  cell_type: "markdown",
  id: source.slice(0, 8),
  metadata: { tags },
  source,
});
const notebook = (...cells: Cell[]): Notebook => ({
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells,
});
const sourcesOf = ({ cells }: Notebook): string[] => cells.map(({ source }) => source);

describe("the learner's copy of a notebook", () => {
  it("is the notebook itself when nothing in it is for leaders", () => {
    const plain = notebook(prose("# Title"), code("exerciseBike('x')"));
    assert.equal(learnersCopy(plain), plain);
  });

  it("has neither the facilitator's note nor the worked answers", () => {
    const copy = learnersCopy(
      notebook(prose("# Title"), prose("Ground rules", "facilitator"), code("42", [], "answer")),
    );
    assert.deepEqual(sourcesOf(copy), ["# Title"]);
  });

  it("has its exercises sealed, each where it stood, and no answer that was tried", () => {
    const copy = learnersCopy(
      notebook(
        code(
          [
            "// 915 offences in a leap year",
            "const offences = 915; // 2.5 a day",
            "const days = 366;",
            "const daily = exercise({",
            '  question: `${offences} in the year: how many a day? (a "}" is no end)`,',
            "  value: offences / days, // 2.5",
            "  mistakes: [{ value: offences / 365, says: 'February' }],",
            "});",
            "daily.check(2.5);",
          ].join("\n"),
          [ASKED, shown({ kind: "feedback", id: "1", verdict: "right", text: "2.5" })],
          "exercise",
        ),
        code("show(offences)"),
      ),
    );
    const [set, after] = copy.cells as [CodeCell, CodeCell];
    assert.equal(
      set.source,
      `const offences = 915;\nconst daily = exercise("${SEALED}");\ndaily.check("");`,
    );
    assert.deepEqual(set.outputs, [ASKED]);
    assert.equal(after.source, "show(offences)");
  });

  it("seals an exercise that is checked at once, and two in one cell", () => {
    const copy = learnersCopy(
      notebook(code("exercise({ value: 1 }).check(1);\nexercise({ value: 2 });", [ASKED, ASKED])),
    );
    assert.deepEqual(sourcesOf(copy), [`exercise("${SEALED}").check("");\nexercise("${SEALED}");`]);
  });

  it("puts the sealed lines in the place of code that sets exercises in a loop", () => {
    const copy = learnersCopy(
      notebook(code("for (const value of [41, 42]) exercise({ value });", [ASKED, ASKED])),
    );
    assert.deepEqual(sourcesOf(copy), [
      `const exercise1 = exercise("${SEALED}");\nconst exercise2 = exercise("${SEALED}");`,
    ]);
  });
});
