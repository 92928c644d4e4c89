/** Lines of which commas part the cells, as a spreadsheet saves them. */
import { type Line, lineOf } from "./tableParts";
import { isNoNumber, isNumber, isWords } from "./valueCells";

/** A heading and two rows. */
const LEAST_LINES = 3;
const LONGEST_LINE = 400;

/** The lines, each with its cells where it is one of several that commas part alike. */
export function withFields(lines: readonly Line[]): Line[] {
  const result = [...lines];
  let run: Line[][] = [];
  for (const [i, line] of [...lines, undefined].entries()) {
    const cells = line && fieldsOf(line);
    if (cells && cells.length === run[0]?.length) {
      run.push(cells);
      continue;
    }
    if (run.length >= LEAST_LINES && isTable(run))
      for (const [at, fields] of run.entries()) {
        const from = i - run.length + at;
        result[from] = { ...lines[from]!, fields };
      }
    run = cells && cells.length > 1 ? [cells] : [];
  }
  return result;
}

const isRow = ([label, ...cells]: readonly Line[]): boolean =>
  label !== undefined && label.text !== "" && cells.some(({ text }) => isNumber(text));

/** A heading without numbers, and under it rows that hold little but numbers. */
function isTable(run: readonly (readonly Line[])[]): boolean {
  const rows = run.filter(isRow);
  const areRows = rows.every(([, ...cells]) =>
    cells.every(({ text }) => text === "" || isNumber(text) || isNoNumber(text) || isWords(text)),
  );
  return rows.length >= 2 && areRows && !isRow(run[0]!);
}

/** `Kent,"1,142",13%`: the cells of a line, unless a space stands beside a comma, as in a sentence. */
function fieldsOf({ text, start }: Line): Line[] | undefined {
  if (text.length > LONGEST_LINE || !text.includes(",") || /[.!?:;]$/.test(text)) return undefined;
  const fields: Line[] = [];
  for (let at = 0; at <= text.length;) {
    const isQuoted = text[at] === '"';
    const from = isQuoted ? at + 1 : at;
    const closing = text.indexOf(isQuoted ? '"' : ",", from);
    const end = closing < 0 ? text.length : closing;
    const words = text.slice(from, end);
    if ((isQuoted && closing < 0) || words !== words.trim()) return undefined;
    fields.push(lineOf(words, start + from));
    const next = isQuoted ? end + 1 : end;
    if (next < text.length && text[next] !== ",") return undefined;
    at = next + 1;
  }
  return fields;
}
