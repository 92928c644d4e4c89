/**
 * What a cell shows, as data: the contract between `notebook`, which makes it in a cell, and
 * `publish`, which draws it on a page. A cell sends it under {@link BUNDLE_MIME} beside the
 * `text/html` that Jupyter draws, so that a page never has to trust markup from a cell.
 *
 * All strings are plain text, never markup.
 */
export const BUNDLE_MIME = "application/vnd.plain-figures.v1+json";

/** A published source: what it is called, who published it, where it stands. */
export interface SourceRef {
  /** The source's id in `sources.csv`. */
  id: string;
  /** Publisher and date, as a reader would cite it. */
  title: string;
  /** Absent for a source held as a file. Only http and https are drawn as links. */
  url?: string;
}

export interface TableColumn {
  key: string;
  label: string;
  /** Numbers are right-aligned, with thousands separators and `decimals` places. */
  kind: "text" | "number";
  /** Printed beneath the label, such as "offences" or "per cent". */
  unit?: string;
  decimals?: number;
  /** The column whose cells head their rows; the first one when none is marked. */
  rowHeader?: boolean;
}

/** A missing value is `null`; a text such as "[x]" says why. */
export type TableCell = string | number | null;

/** What a table's download says of each row beside its columns. */
export interface RowFact {
  label: string;
  cells: TableCell[];
}

export interface ShownTable {
  kind: "table";
  caption: string;
  columns: TableColumn[];
  rows: TableCell[][];
  notes: string[];
  sources: SourceRef[];
  ofEachRow?: RowFact[];
}

/** A Plotly figure that cannot lack headline, subtitle, description, source or table. */
export interface ShownChart {
  kind: "chart";
  /** The finding, ten words or fewer. */
  headline: string;
  /** Measure, place, period. */
  subtitle: string;
  /** What a reader who cannot see the chart should know. */
  description: string;
  sources: SourceRef[];
  notes: string[];
  /** What of its picture is not drawn, each in words that follow "left out". */
  leftOut?: string[];
  plot: {
    data: Record<string, unknown>[];
    layout: Record<string, unknown>;
    /** The states of an animation. */
    frames?: Record<string, unknown>[];
    /** The settings of `Plotly.newPlot`. */
    config?: Record<string, unknown>;
  };
  table: ShownTable;
}

/** A sentence whose numbers come from code. */
export interface ShownMessage {
  kind: "message";
  role: "key message" | "finding" | "caveat";
  text: string;
  sources: SourceRef[];
}

/** A question to answer before the next chart is seen. */
export interface ShownPrediction {
  kind: "prediction";
  question: string;
}

/** An exercise as set: the answer is never part of it. */
export interface ShownExercise {
  kind: "exercise";
  id: string;
  question: string;
  /** How to write the answer, such as "in minutes, to the nearest whole number". */
  asks?: string;
  /** What there is to choose from, where the answer is not a number. */
  choices?: string[];
  /** Given one at a time, on request. */
  hints: string[];
  /** All that marking needs, packed by `sealExercise`; without it an answer is not marked. */
  sealed?: string;
}

/** What `exercise({ … }).check(answer)` says. */
export interface ShownFeedback {
  kind: "feedback";
  id: string;
  verdict: "right" | "nearly" | "not yet";
  text: string;
}

/** The values a parameter of the notebook can take. Nothing is drawn for it. */
export interface ShownParameter {
  kind: "parameter";
  name: string;
  value: string | number | boolean;
  values: (string | number | boolean)[];
}

export type Shown =
  | ShownTable
  | ShownChart
  | ShownMessage
  | ShownPrediction
  | ShownExercise
  | ShownFeedback
  | ShownParameter;
