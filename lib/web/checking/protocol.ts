/** What the page and its worker say to each other, and what the page is given to work with. */
import type { ReturnRow } from "../../claims/compare";
import type { Correction } from "../../claims/meaning/corrections";
import type { Finding } from "../../claims/types";

export type { Correction };

/** A printed count of the ledger, with its source as a reader would cite it. */
export interface LedgerFigure {
  source: string;
  /** "BBC News, 25 January 2010" */
  title: string;
  url: string;
  printed: string;
  value: number | null;
  bound: string;
  unit: string;
  measure: string;
  area: string;
  period: string;
  status: string;
  /** The ledger's rule takes it, of several that count the same. */
  chosen: boolean;
}

/** Offences recorded under the eleven codes that name a child as the victim. */
export interface OfficialCount {
  area: string;
  period: string;
  count: number;
}

/** A word of the vocabulary with its meaning. */
export interface Word {
  word: string;
  meaning: string;
}

/** Everything that the page carries beside its code. */
export interface PageData {
  areas: string[];
  units: Word[];
  measures: Word[];
  ledger: LedgerFigure[];
  official: OfficialCount[];
  examples: { title: string; text: string; year?: string }[];
}

/** How a text is to be read. */
export interface Settings {
  /** What "last year" is: "2016/17"; empty where the text says so itself. */
  year: string;
  /** The place meant where none is named; empty for none. */
  area: string;
  /** Whether the ledger's counts are held against the text's. */
  ledger: boolean;
  corrections: Correction[];
  /** What a round found, which a release is held against. */
  round: ReturnRow[];
}

/** To the worker: first the ledger, once, then one question after another. */
export type ToWorker =
  { ledger: LedgerFigure[] } | { id: number; text: string; name: string; settings: Settings };

/** What was found in a text, and the same as rows for the ledger, which are CSV. */
export interface Found {
  findings: Finding[];
  rows: string;
}

/** From the worker: what it found, or why it could not. */
export type FromWorker = ({ id: number } & Found) | { id: number; failure: string };
