import { nearestNames, orNear } from "./names";
import { patternTest } from "./pattern";
import { remembered } from "./remembered";
import type { Category, Field } from "./schema";
import { suggestWords, wordRow, type WordRow } from "./vocabulary";

/** A cell as its column reads it; `expected` says what is wrong with it. */
export interface ReadCell {
  value: string | number | null;
  expected?: string;
}

/** Reads a cell by the field's type, constraints and vocabulary. */
export function readCell(text: string, field: Field): ReadCell {
  const { constraints = {}, categories } = field;
  if (field.type !== "string") return readNumber(text, field);
  const fault = (expected: string): ReadCell => ({ value: text, expected });
  if (text === "") {
    return constraints.required === true
      ? fault(`a ${field.name}; it cannot be empty`)
      : { value: text };
  }
  if (text !== text.trim()) return fault("no space at the beginning or end");
  // A spreadsheet would run such a cell as a formula.
  if (/^[=+\-@]/.test(text)) return fault("a text that does not begin with =, +, - or @");
  if (/\p{Cc}/u.test(text)) return fault("a text of one line without control characters");
  if (field.vocabulary !== undefined) {
    if (!isWord(text, field)) return fault(aWord(text, field.vocabulary, categories ?? []));
  } else if (categories !== undefined && !wordsOf(field).has(text)) {
    return fault(oneOf(text, categories));
  }
  if (patternOf(field)?.(text) === false) {
    return fault(field.patternDescription ?? `a text that fits ${constraints.pattern}`);
  }
  return { value: text };
}

// A field has thousands of cells: what they are compared with is made once.
const wordsOf = remembered(
  ({ categories = [] }: Field): ReadonlySet<string | number> =>
    new Set(categories.map(({ value }) => value)),
);
const patternOf = remembered(({ name, constraints }: Field) =>
  constraints?.pattern === undefined ? undefined : patternTest(constraints.pattern, name),
);

/** Of the table of words, or an age band or share that is made as its words are. */
function isWord(text: string, field: Field): boolean {
  if (wordsOf(field).has(text)) return true;
  return field.vocabulary === "measure" && wordRow("measure", text, []) !== undefined;
}

function aWord(text: string, kind: WordRow["kind"], categories: Category[]): string {
  const known = new Set(categories.map(({ value }) => value));
  const likely = suggestWords(kind, text).filter((word) => {
    return known.has(word) || wordRow(kind, word, []) !== undefined;
  });
  const near = likely.length > 0 ? likely : nearestNames(text, known);
  return `a ${kind} of measures.csv${orNear(near)}`;
}

function oneOf(text: string, categories: Category[]): string {
  const words = categories.map(({ value }) => value);
  const near = nearestNames(text, words);
  return near.length > 0
    ? `one of its words in datapackage.json${orNear(near)}`
    : `one of ${words.join(", ")}`;
}

const NUMBER = /^-?\d+(\.\d+)?$/;

const noNumber = (expected: string): ReadCell => ({ value: null, expected });

function readNumber(text: string, field: Field): ReadCell {
  const { constraints = {}, missingValues = [{ value: "", label: "" }], type } = field;
  if (missingValues.some(({ value }) => value === text)) {
    return constraints.required === true
      ? noNumber("a number; it cannot be empty")
      : { value: null };
  }
  const whole = type === "integer";
  const wanted = whole ? "a whole number" : "a number";
  if (!NUMBER.test(text)) {
    const bare = text.replace(/[\s\u00a0,]/g, "");
    if (NUMBER.test(bare)) return noNumber(`${wanted} without commas or spaces: ${bare}`);
    const marks = missingValues.flatMap(({ value }) => (value === "" ? [] : [value]));
    return noNumber(
      marks.length > 0 ? `${wanted}, or one of ${marks.join(" ")}, or empty` : wanted,
    );
  }
  const value = Number(text);
  if (whole && !Number.isSafeInteger(value)) return noNumber("a whole number");
  if (constraints.minimum !== undefined && value < constraints.minimum) {
    return noNumber(`${wanted} of ${constraints.minimum} or more`);
  }
  return { value };
}
