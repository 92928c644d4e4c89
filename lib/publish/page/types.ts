import type { Place } from "./outline";
import type { Sketch } from "./sketch";

/** What the publishing engine tells the page writer, beside the executed notebook itself. */
import type { Failure } from "../../runner";

export const EDITIONS = ["analysis", "briefing", "lesson", "slides"] as const;

/** One notebook, four readers. */
export type Edition = (typeof EDITIONS)[number];

export interface PageContext {
  /** The page's file name without `.html`, such as `01-what-was-counted`. */
  name: string;
  edition: Edition;
  /** When the notebook was run, in ISO 8601, such as `2026-11-21T20:18:09Z`. */
  madeAt: string;
  /** SHA-256 of the ledger (`data/`), in hexadecimal; empty when the project has none. */
  ledgerHash: string;
  /** Version and, where known, hash of the code that made the page. */
  codeVersion: string;
  /** Such as `v20.20.2`. */
  nodeVersion: string;
  /** The values the notebook was run with, where it takes any. */
  parameters: Record<string, string | number | boolean>;
  /** In the order of the cells; empty when all went well. */
  failures: Failure[];
  /** The address of the index, relative to the page; absent when there is none. */
  indexHref?: string;
  /** The address of the page on how the figures were made; absent when there is none. */
  aboutHref?: string;
  /** Where the notebook lies, for the pictures and files that its prose names. */
  place?: Place;
  /** A script of the preview server's own, to be allowed by its hash in the page's policy. */
  reloadScript?: string;
}

/** A page, and what its maker should know of it. */
export interface DrawnPage {
  html: string;
  /** What a reader will not see, each in a few words with its place: "cell 3: a script in an output". */
  leftOut: string[];
  /** Files beside the notebook that the page was made from. */
  reads: string[];
}

/** One page as `index.html` lists it. */
export interface IndexEntry {
  /** The page's address relative to the index, percent-encoded. */
  href: string;
  /** The page's file name without `.html`. */
  name: string;
  /** The notebook's first heading. */
  title: string;
  /** The headline finding or the notebook's summary; empty when it has neither. */
  summary: string;
  /** For whom, from the notebook's metadata; empty when it does not say. */
  audience: string;
  /** The heading of the index that it stands under, from the notebook's metadata. */
  group?: string;
  /** The shape of its first chart. */
  sketch?: Sketch;
  edition: Edition;
  parameters: Record<string, string | number | boolean>;
  /** Whether a cell of it failed. */
  failed: boolean;
  /** The way to its notebook from the project's folder; earlier versions kept none. */
  notebook?: string;
}

/** What the index says of the whole run. */
export type IndexContext = Pick<
  PageContext,
  "madeAt" | "ledgerHash" | "codeVersion" | "nodeVersion" | "aboutHref" | "reloadScript"
>;

/** A page that no notebook makes, such as one that works by itself; the index lists it. */
export interface ExtraPage {
  /** The page's file name without `.html`. */
  name: string;
  title: string;
  /** What a reader can do there, in a sentence. */
  summary: string;
  /** Whether it stands before the notebooks' pages on the index, or after them. */
  place: "first" | "last";
  /** The whole page, made from the code and the ledger alone. */
  html: (context: IndexContext) => Promise<string>;
}
