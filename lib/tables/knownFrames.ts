import type { DataFrame } from "danfojs-node";
import { BREAKS } from "../facts/breaks";
import { GAPS } from "../facts/gaps";
import { WORDS } from "../facts/measures";
import { type Columns, frameOf } from "./frameOf";

/** A change in recording, as a row of a frame: lists stand between semicolons. */
interface BreakCells {
  date: string;
  what: string;
  nations: string;
  measures: string;
  codes: string;
  source: string;
  url: string;
}

/** A force that gave no figures for a year, as a row of a frame. */
interface GapCells {
  force: string;
  period: string;
  measures: string;
  areas: string;
  source: string;
}

const BREAK: Columns<BreakCells> = {
  date: "string",
  what: "string",
  nations: "string",
  measures: "string",
  codes: "string",
  source: "string",
  url: "string",
};
const GAP: Columns<GapCells> = {
  force: "string",
  period: "string",
  measures: "string",
  areas: "string",
  source: "string",
};

/** The changes in recording of `breaks.csv`, in the order of time. */
export function breaksFrame(): DataFrame {
  const rows = BREAKS.map(({ nations, measures, codes, ...row }) => {
    const only = { measures: measures.join("; "), codes: codes.join("; ") };
    return { ...row, nations: nations.join("; "), ...only };
  });
  return frameOf(rows, BREAK);
}

/** The missing forces of `gaps.csv`, with the totals that lack each. */
export function gapsFrame(): DataFrame {
  return frameOf(
    GAPS.map(({ areas, measures, ...row }) => {
      return { ...row, measures: measures.join("; "), areas: areas.join("; ") };
    }),
    GAP,
  );
}

/** A word of the vocabulary, as a row of a frame. */
interface WordCells {
  measure: string;
  meaning: string;
  part_of: string;
  kind: string;
}

const WORD: Columns<WordCells> = {
  measure: "string",
  meaning: "string",
  part_of: "string",
  kind: "string",
};

/** The units and measures of `measures.csv` with what each means. */
export function measuresFrame(): DataFrame {
  return frameOf(
    WORDS.map(({ measure, meaning, partOf, kind }) => ({
      measure,
      meaning,
      part_of: partOf,
      kind,
    })),
    WORD,
  );
}
