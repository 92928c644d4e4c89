/** Words and a table for a Plotly figure that came without them. */
import type { ShownChart, ShownTable } from "../bundle";
import { escapeHtml } from "../html";
import { cleanFigure, type PlotlyFigure } from "./figure";
import { leftOutOf } from "./leftOut";
import { plainLists } from "./lists";
import { pointsOf, type Points, wordsOf } from "./points";

/** A table has at most so many rows of a figure's points. */
const MOST_ROWS = 2000;

interface Named extends Points {
  trace: string;
  frame: string;
}

function named(trace: Record<string, unknown>, at: number, frame: string): Named {
  const name = typeof trace["name"] === "string" ? wordsOf(trace["name"]) : "";
  return { trace: name || `trace ${at + 1}`, frame, ...pointsOf(trace) };
}

/** The traces as they are at first and in each state of an animation, which says only what is new. */
function statesOf({ data, frames = [] }: PlotlyFigure): Named[] {
  const moved = frames.flatMap(({ name, data: changes, traces }, number) => {
    const frame = typeof name === "string" || typeof name === "number" ? name : number + 1;
    return (Array.isArray(changes) ? changes : []).map((change: object, place) => {
      const at = Array.isArray(traces) ? Number(traces[place]) : place;
      return named({ ...data[at], ...change }, at, String(frame));
    });
  });
  return [...data.map((trace, at) => named(trace, at, "")), ...moved];
}

/**
 * Every figure's numbers in one table: a row for each point, before it the name of its trace and of
 * the frame of an animation that it belongs to, where there are several.
 */
export function figureTable(figure: Omit<PlotlyFigure, "config">, caption: string): ShownTable {
  const parts = statesOf(plainLists(figure));
  const names = [...new Set(parts.flatMap((part) => part.names))];
  const several = figure.data.length > 1;
  const moves = parts.some(({ frame }) => frame !== "");
  const all = parts.flatMap((part) =>
    part.rows.map((cells) => [
      ...(moves ? [part.frame || "at first"] : []),
      ...(several ? [part.trace] : []),
      ...names.map((name) => cells[part.names.indexOf(name)] ?? null),
    ]),
  );
  const rows = all.slice(0, MOST_ROWS);
  const heads = [...(moves ? ["frame"] : []), ...(several ? ["trace"] : []), ...names];
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

const textIn = (value: unknown): string =>
  wordsOf(typeof value === "string" ? value : (value as { text?: unknown } | undefined)?.text);

/** A figure as a notebook sends it under Plotly's MIME type: its title is all the words it has. */
export function chartOfFigure(figure: Partial<PlotlyFigure>): ShownChart {
  const title = figure.layout?.["title"] as { subtitle?: unknown } | string | undefined;
  const headline = textIn(title) || "A figure without a title";
  const plot = cleanFigure(figure);
  const kinds = [...new Set(plot.data.map(({ type }) => String(type)))].join(", ");
  const leftOut = leftOutOf(figure);
  // The headline stands above the picture.
  delete plot.layout["title"];
  return {
    kind: "chart",
    headline,
    subtitle: typeof title === "object" ? textIn(title.subtitle) : "",
    description: `A Plotly figure (${kinds || "empty"}) that the notebook sent without a description.`,
    sources: [],
    notes: [],
    ...(leftOut.length > 0 && { leftOut }),
    plot,
    table: figureTable(plot, headline),
  };
}

/** Where a picture cannot be drawn: why, and whether its figures are there. */
export function notDrawnHtml(why: string, { rows }: Pick<ShownTable, "rows">): string {
  const instead =
    rows.length > 0
      ? "The figures are in the table."
      : "Its figures could not be read off it either: show them as a table of their own.";
  return `<p class="pf-note left-out">The picture is left out here. ${escapeHtml(why)} ${instead}</p>`;
}
