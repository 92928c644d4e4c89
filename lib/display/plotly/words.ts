/** Words and a table for a Plotly figure that came without them. */
import type { ShownChart, ShownTable, TableCell } from "../bundle";
import { escapeHtml } from "../html";
import { cleanFigure, type PlotlyFigure } from "./figure";

/** A table has at most so many rows of a figure's points. */
const MOST_ROWS = 2000;

/** The lists of a trace that hold its figures, by the names that Plotly gives them. */
const LISTS =
  "labels parents ids locations lon lat x y z values open high low close theta r a b c".split(" ");

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);

const cellOf = (value: unknown): TableCell => {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return value === null || value === undefined ? null : String(value);
};

const partOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

interface Rows {
  names: string[];
  rows: TableCell[][];
}

/** The points of a trace, one a row. */
function rowsOf(trace: Record<string, unknown>): Rows {
  const { z } = trace;
  const link = partOf(trace["link"]);
  const [from, to, flow] = [link["source"], link["target"], link["value"]];
  if (isList(from) && isList(to) && isList(flow)) {
    const labels = partOf(trace["node"])["label"];
    const label = (at: unknown): TableCell => cellOf(isList(labels) ? labels[Number(at)] : at);
    return {
      names: ["from", "to", "value"],
      rows: Array.from(from, (each, at) => [label(each), label(to[at]), cellOf(flow[at])]),
    };
  }
  if (isList(z) && isList(z[0])) {
    const [across, down] = [trace["x"], trace["y"]];
    const rows = Array.from(z as ArrayLike<ArrayLike<unknown>>, (line, row) =>
      Array.from(line, (value, column) => [
        cellOf(isList(down) ? down[row] : row),
        cellOf(isList(across) ? across[column] : column),
        cellOf(value),
      ]),
    );
    return { names: ["y", "x", "z"], rows: rows.flat() };
  }
  const given = LISTS.filter((name) => isList(trace[name]));
  const lists = given.map((name) => trace[name] as ArrayLike<unknown>);
  const length = Math.max(0, ...lists.map((list) => list.length));
  return {
    names: given,
    rows: Array.from({ length }, (_, row) => lists.map((list) => cellOf(list[row]))),
  };
}

/** Every figure's numbers in one table: a row for each point, the trace's name before it. */
export function figureTable({ data }: PlotlyFigure, caption: string): ShownTable {
  const parts = data.map((trace, at) => {
    const name = typeof trace["name"] === "string" ? trace["name"] : `trace ${at + 1}`;
    return { name, ...rowsOf(trace) };
  });
  const names = [...new Set(parts.flatMap((part) => part.names))];
  const named = parts.length > 1;
  const all = parts.flatMap((part) =>
    part.rows.map((cells) => [
      ...(named ? [part.name] : []),
      ...names.map((name) => cells[part.names.indexOf(name)] ?? null),
    ]),
  );
  const rows = all.slice(0, MOST_ROWS);
  const heads = [...(named ? ["trace"] : []), ...names];
  return {
    kind: "table",
    caption,
    columns: heads.map((key, at) => {
      const cells = rows.map((row) => row[at]);
      const isNumber =
        cells.some((cell) => typeof cell === "number") &&
        cells.every((cell) => typeof cell !== "string");
      return { key, label: key, kind: isNumber ? "number" : "text" };
    }),
    rows,
    notes: all.length > rows.length ? [`The first ${MOST_ROWS} of ${all.length} points.`] : [],
    sources: [],
  };
}

const textIn = (value: unknown): string => {
  const text =
    typeof value === "string" ? value : ((value as { text?: unknown } | undefined)?.text ?? "");
  return typeof text === "string" ? text.replaceAll(/<[^>]*>/g, " ").trim() : "";
};

/** A figure as a notebook sends it under Plotly's MIME type: its title is all the words it has. */
export function chartOfFigure(figure: Partial<PlotlyFigure>): ShownChart {
  const headline = textIn(figure.layout?.["title"]) || "A figure without a title";
  const plot = cleanFigure(figure);
  const kinds = [...new Set(plot.data.map(({ type }) => String(type)))].join(", ");
  // The headline stands above the picture.
  delete plot.layout["title"];
  return {
    kind: "chart",
    headline,
    subtitle: "",
    description: `A Plotly figure (${kinds || "empty"}) that the notebook sent without a description.`,
    sources: [],
    notes: [],
    plot,
    table: figureTable(plot, headline),
  };
}

/** Where a picture cannot be drawn: why, and that its figures are there. */
export const notDrawnHtml = (why: string): string =>
  `<p class="pf-note left-out">The picture is left out here. ${escapeHtml(why)} The figures are in the table.</p>`;
