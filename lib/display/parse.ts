/**
 * Reads what a cell sent under the bundle's MIME type. A page draws from this data only after every
 * part of it has the shape that `bundle.ts` promises; all that is wrong is said at once.
 */
import type { Shown } from "./bundle";

/** What was wrong, each as `chart.table.rows: must be a list`. */
export type ParsedShown = { ok: true; shown: Shown } | { ok: false; faults: string[] };

type Check = (value: unknown, path: string, faults: string[]) => void;

const must = (test: (value: unknown) => boolean, what: string): Check => {
  return (value, path, faults) => {
    if (!test(value)) faults.push(`${path}: must be ${what}`);
  };
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = must((value) => typeof value === "string", "text");
const flag = must((value) => typeof value === "boolean", "true or false");
const record = must(isObject, "an object");
const scalar = must(
  (value) => ["string", "number", "boolean"].includes(typeof value),
  "text, a number, or true or false",
);
const places = must(
  (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 20,
  "a whole number from 0 to 20",
);
const cell = must(
  (value) => value === null || typeof value === "string" || typeof value === "number",
  "text, a number or null",
);
const oneOf = (...words: string[]): Check =>
  must((value) => words.includes(value as string), `one of ${words.join(", ")}`);

const optional =
  (check: Check): Check =>
  (value, path, faults) => {
    if (value !== undefined) check(value, path, faults);
  };

const list =
  (check: Check): Check =>
  (value, path, faults) => {
    if (!Array.isArray(value)) faults.push(`${path}: must be a list`);
    else for (const [index, item] of value.entries()) check(item, `${path}[${index}]`, faults);
  };

const shape =
  (fields: Record<string, Check>): Check =>
  (value, path, faults) => {
    if (!isObject(value)) faults.push(`${path}: must be an object`);
    else {
      for (const [name, check] of Object.entries(fields)) {
        check(value[name], `${path}.${name}`, faults);
      }
    }
  };

const sources = list(shape({ id: text, title: text, url: optional(text) }));

const column = shape({
  key: text,
  label: text,
  kind: oneOf("text", "number"),
  unit: optional(text),
  decimals: optional(places),
  rowHeader: optional(flag),
});

const table = shape({
  kind: oneOf("table"),
  caption: text,
  columns: list(column),
  rows: list(list(cell)),
  notes: list(text),
  sources,
  ofEachRow: optional(list(shape({ label: text, cells: list(cell) }))),
});

const KINDS: Record<Shown["kind"], Check> = {
  table,
  chart: shape({
    headline: text,
    subtitle: text,
    description: text,
    sources,
    notes: list(text),
    leftOut: optional(list(text)),
    plot: shape({
      data: list(record),
      layout: record,
      frames: optional(list(record)),
      config: optional(record),
    }),
    table,
  }),
  message: shape({ role: oneOf("key message", "finding", "caveat"), text, sources }),
  prediction: shape({ question: text }),
  exercise: shape({
    id: text,
    question: text,
    asks: optional(text),
    choices: optional(list(text)),
    hints: list(text),
    sealed: optional(text),
  }),
  feedback: shape({ id: text, verdict: oneOf("right", "nearly", "not yet"), text }),
  parameter: shape({ name: text, value: scalar, values: list(scalar) }),
};

/** Faults named before the list is cut short: a broken table can have one in every cell. */
const NAMED_FAULTS = 5;

/** The bundle, when every part of it has the promised shape. */
export function parseShown(value: unknown): ParsedShown {
  const kind = isObject(value) ? value.kind : undefined;
  const check = Object.hasOwn(KINDS, String(kind)) ? KINDS[kind as Shown["kind"]] : undefined;
  if (check === undefined) {
    return { ok: false, faults: [`kind: must be one of ${Object.keys(KINDS).join(", ")}`] };
  }
  const faults: string[] = [];
  check(value, String(kind), faults);
  if (faults.length === 0) return { ok: true, shown: value as Shown };
  const more = faults.length - NAMED_FAULTS;
  const named = faults.slice(0, NAMED_FAULTS);
  return { ok: false, faults: more > 0 ? [...named, `and ${more} more`] : named };
}
