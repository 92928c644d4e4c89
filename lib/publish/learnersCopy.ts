/**
 * The executed notebook as it is handed on: without worked answers and the facilitator's note, each
 * exercise sealed. What only an exercise used goes with its answer.
 */
import type * as TypeScript from "@tslab/typescript-for-tslab";

import type { ShownExercise } from "../display/bundle";
import { BUNDLE_MIME } from "../display/bundle";
import type { Cell, CodeCell, Notebook, Output } from "../runner";
import { tagsOf } from "../runner";

/** Tags of cells that are for whoever leads the lesson. */
const FOR_LEADERS = new Set(["answer", "facilitator"]);

/** The notebook itself when it holds nothing that a learner should not see yet. */
export function learnersCopy(notebook: Notebook): Notebook {
  const kept = notebook.cells.filter((cell) => !tagsOf(cell).some((tag) => FOR_LEADERS.has(tag)));
  if (!kept.some(hasExercise)) {
    return kept.length === notebook.cells.length ? notebook : { ...notebook, cells: kept };
  }
  const cells = kept.map((cell) => (hasExercise(cell) ? withoutAnswers(cell) : cell));
  const changed = new Set(cells.filter((cell, index) => cell !== kept[index]));
  return { ...notebook, cells: withoutUnused(cells, changed) };
}

const hasExercise = (cell: Cell): cell is CodeCell =>
  cell.cell_type === "code" && exercisesOf(cell).length > 0;

function shownBy(output: Output): Partial<ShownExercise> | undefined {
  if (output.output_type !== "display_data") return undefined;
  return output.data[BUNDLE_MIME] as Partial<ShownExercise> | undefined;
}

const exercisesOf = (cell: CodeCell): string[] =>
  cell.outputs.flatMap((output) => {
    const shown = shownBy(output);
    return shown?.kind === "exercise" && typeof shown.sealed === "string" ? [shown.sealed] : [];
  });

function withoutAnswers(cell: CodeCell): CodeCell {
  const sealed = exercisesOf(cell);
  // What a check said of somebody's answer may tell it.
  const outputs = cell.outputs.filter(
    (output) => (shownBy(output) as { kind?: string } | undefined)?.kind !== "feedback",
  );
  return { ...cell, outputs, source: sealedSource(cell.source, sealed) };
}

let loaded: typeof TypeScript | undefined;

/** Loaded with the first lesson: most notebooks have no exercise. */
function typescript(): typeof TypeScript {
  // oxlint-disable-next-line typescript/no-require-imports -- takes a third of a second
  return (loaded ??= require("@tslab/typescript-for-tslab") as typeof TypeScript);
}

const parsed = (source: string): TypeScript.SourceFile => {
  const ts = typescript();
  return ts.createSourceFile("cell.ts", source, ts.ScriptTarget.Latest, true);
};

/** An exercise as it was written, or the answer given to a check. */
interface Place {
  start: number;
  end: number;
  of: "exercise" | "check";
}

/**
 * The cell with each `exercise({ … })` as its sealed line and each `check(…)` open again. Where code
 * sets exercises in a loop, the lines take the place of the whole cell.
 */
function sealedSource(source: string, sealed: string[]): string {
  const places = placesIn(parsed(source));
  if (places.filter((place) => place.of === "exercise").length !== sealed.length) {
    return sealed
      .map((line, index) => `const exercise${index + 1} = exercise("${line}");`)
      .join("\n");
  }
  let exercise = 0;
  let text = "";
  let from = 0;
  for (const { start, end, of } of places) {
    const line = of === "exercise" ? sealed[exercise++] : "";
    text += `${source.slice(from, start)}"${line ?? ""}"`;
    from = end;
  }
  return text + source.slice(from);
}

/** In the order of the text; nothing inside an exercise is looked at. */
function placesIn(file: TypeScript.SourceFile): Place[] {
  const ts = typescript();
  const places: Place[] = [];
  const look = (node: TypeScript.Node): void => {
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const { expression } = node;
      const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
      const called = ts.isIdentifier(name) ? name.text : "";
      if (first !== undefined && (called === "exercise" || called === "check")) {
        // A chained check comes after the exercise that it is of.
        if (ts.isPropertyAccessExpression(expression)) look(expression.expression);
        const last = node.arguments[node.arguments.length - 1] ?? first;
        const of = called;
        if (of === "exercise" || ts.isPropertyAccessExpression(expression)) {
          places.push({ start: first.getStart(file), end: last.getEnd(), of });
          return;
        }
      }
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return places;
}

/** Leaves out declarations of changed cells that nothing uses any more, and comments, which may tell. */
function withoutUnused(cells: Cell[], changed: ReadonlySet<Cell>): Cell[] {
  const code = new Map(
    cells.flatMap((cell) => (cell.cell_type === "code" ? [[cell, cell.source] as const] : [])),
  );
  for (let again = true; again;) {
    again = false;
    const used = countNames([...code.values()]);
    for (const cell of changed) {
      const source = code.get(cell as CodeCell) ?? "";
      const left = withoutDeclarations(source, (name) => (used.get(name) ?? 0) <= 1);
      if (left !== source) {
        code.set(cell as CodeCell, left);
        again = true;
      }
    }
  }
  return cells.map((cell) => {
    const source = code.get(cell as CodeCell);
    return source === undefined || !changed.has(cell)
      ? cell
      : { ...(cell as CodeCell), source: withoutComments(source) };
  });
}

const withoutComments = (source: string): string =>
  source
    .replace(/^[ \t]*\/\/.*\n?/gm, "")
    .replace(/([;,])[ \t]*\/\/.*$/gm, "$1")
    .trim();

/** How often each name stands in the code, strings and comments aside. */
function countNames(sources: string[]): Map<string, number> {
  const ts = typescript();
  const counts = new Map<string, number>();
  const count = (node: TypeScript.Node): void => {
    if (ts.isIdentifier(node)) counts.set(node.text, (counts.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, count);
  };
  for (const source of sources) count(parsed(source));
  return counts;
}

/** The exercises themselves stay: a learner checks answers with them. */
function withoutDeclarations(source: string, unused: (name: string) => boolean): string {
  const ts = typescript();
  const file = parsed(source);
  const drop = file.statements.filter((statement) => {
    if (!ts.isVariableStatement(statement)) return false;
    const { declarations } = statement.declarationList;
    return declarations.every(
      ({ name, initializer }) =>
        ts.isIdentifier(name) &&
        unused(name.text) &&
        !(initializer !== undefined && initializer.getText(file).startsWith('exercise("')),
    );
  });
  return drop.reduceRight(
    (text, statement) => text.slice(0, statement.getFullStart()) + text.slice(statement.getEnd()),
    source,
  );
}
