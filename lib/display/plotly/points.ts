/** The points of a trace, one a row, under the names that Plotly gives to its lists. */
import type { TableCell } from "../bundle";
import { isList } from "./lists";

export interface Points {
  names: string[];
  rows: TableCell[][];
}

type Trace = Record<string, unknown>;
type List = ArrayLike<unknown>;

/** The lists of a trace that hold its figures or name its points. */
const LISTS = (
  "labels text parents ids locations lon lat x y z u v w value values base open high low close theta r " +
  "real imag a b c lowerfence q1 median q3 upperfence mean sd"
).split(" ");

/** Traces whose figures stand elsewhere than in lists of their points. */
const OF_TYPE: ReadonlyMap<string, (trace: Trace) => Points> = new Map([
  ["sankey", flows],
  ["indicator", single],
  ["table", cells],
  ["waterfall", steps],
  ["parcoords", dimensions],
  ["parcats", dimensions],
  ["splom", dimensions],
]);

export function pointsOf(trace: Trace): Points {
  const special = OF_TYPE.get(String(trace["type"]));
  if (special !== undefined) return special(trace);
  const { z } = trace;
  if (isList(z) && isList(z[0])) return grid(trace, z as ArrayLike<List>);
  const given = LISTS.filter((name) => isList(trace[name]) && !isFlat(name, trace[name] as List));
  return inColumns(given.map((name) => [name, trace[name] as List]));
}

/** Whether no part of a treemap or the like lies within another: the column would be empty. */
const isFlat = (name: string, list: List): boolean =>
  name === "parents" && Array.from(list).every((parent) => (parent ?? "") === "");

const cellOf = (value: unknown): TableCell => {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return value === null || value === undefined ? null : String(value);
};

/** A text of a figure without the tags that dress it. */
export const wordsOf = (value: unknown): string =>
  typeof value === "string" ? value.replaceAll(/<[^>]*>/g, " ").trim() : "";

export const partOf = (value: unknown): Trace =>
  typeof value === "object" && value !== null ? (value as Trace) : {};

function inColumns(columns: readonly [string, List][]): Points {
  const length = Math.max(0, ...columns.map(([, list]) => list.length));
  const names: string[] = [];
  for (const [name] of columns) names.push(untaken(name, names));
  return {
    names,
    rows: Array.from({ length }, (_, row) => columns.map(([, list]) => cellOf(list[row]))),
  };
}

/** Two columns of one name would be one. */
function untaken(name: string, taken: readonly string[]): string {
  let free = name;
  for (let again = 2; taken.includes(free); again += 1) free = `${name} (${again})`;
  return free;
}

function grid(trace: Trace, z: ArrayLike<List>): Points {
  const [across, down] = [trace["x"], trace["y"]];
  const rows = Array.from(z, (line, row) =>
    Array.from(line, (value, column) => [
      cellOf(isList(down) ? down[row] : row),
      cellOf(isList(across) ? across[column] : column),
      cellOf(value),
    ]),
  );
  return { names: ["y", "x", "z"], rows: rows.flat() };
}

function flows(trace: Trace): Points {
  const link = partOf(trace["link"]);
  const [from, to, flow] = [link["source"], link["target"], link["value"]];
  if (!isList(from) || !isList(to) || !isList(flow)) return { names: [], rows: [] };
  const labels = partOf(trace["node"])["label"];
  const label = (at: unknown): TableCell => cellOf(isList(labels) ? labels[Number(at)] : at);
  return {
    names: ["from", "to", "value"],
    rows: Array.from(from, (each, at) => [label(each), label(to[at]), cellOf(flow[at])]),
  };
}

/** One number, and what it is measured against. */
function single(trace: Trace): Points {
  const { value, title, delta, gauge } = trace;
  const parts: [string, unknown][] = [
    ["title", wordsOf(partOf(title)["text"] ?? title) || undefined],
    ["value", value],
    ["reference", partOf(delta)["reference"]],
    ["threshold", partOf(partOf(gauge)["threshold"])["value"]],
  ];
  return inColumns(parts.flatMap(([name, part]) => (part === undefined ? [] : [[name, [part]]])));
}

/** A trace that is a table. A heading can be of several lines. */
function cells(trace: Trace): Points {
  const columns = partOf(trace["cells"])["values"];
  if (!isList(columns)) return { names: [], rows: [] };
  const heads = partOf(trace["header"])["values"];
  return inColumns(
    Array.from(columns, (column, at) => {
      const head = isList(heads) ? [heads[at]].flat() : [];
      const name = head.map((line) => wordsOf(String(line ?? ""))).join(" ");
      return [name || `column ${at + 1}`, isList(column) ? column : [column]];
    }),
  );
}

/**
 * The steps of a waterfall. What is given for a total is not read by Plotly, which draws the sum of the
 * steps before it: that sum stands in the row.
 */
function steps(trace: Trace): Points {
  const size = trace["orientation"] === "h" ? "x" : "y";
  const sizes = trace[size];
  if (!isList(sizes)) return inColumns([]);
  const measure = isList(trace["measure"]) ? trace["measure"] : [];
  let sum = 0;
  const kinds: string[] = [];
  const drawn = Array.from(sizes, (given, at) => {
    const amount = Number(given ?? 0) || 0;
    const kind = String(measure[at] ?? "relative");
    const isTotal = /^(?:t|total)$/.test(kind);
    const isAbsolute = /^(?:a|absolute)$/.test(kind);
    kinds.push(isTotal ? "total" : isAbsolute ? "absolute" : "relative");
    sum = isTotal ? sum : isAbsolute ? amount : sum + amount;
    return isTotal ? sum : given;
  });
  const named = ["text", "x", "y"].filter((name) => isList(trace[name]));
  return inColumns([
    ...named.map((name): [string, List] => [name, name === size ? drawn : (trace[name] as List)]),
    ...(measure.length > 0 ? [["measure", kinds] as [string, List]] : []),
  ]);
}

/** Columns of their own names, a row for each line that is drawn through them. */
function dimensions(trace: Trace): Points {
  const parts = isList(trace["dimensions"]) ? Array.from(trace["dimensions"], partOf) : [];
  const columns = parts.flatMap(({ label, values }, at): [string, List][] =>
    isList(values) ? [[wordsOf(label) || `dimension ${at + 1}`, values]] : [],
  );
  const { counts } = trace;
  return inColumns([...columns, ...(isList(counts) ? [["count", counts] as [string, List]] : [])]);
}
