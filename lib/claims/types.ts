/** What a figure counts or compares. Percentages are 0 to 100; a fall is negative. */
export type ClaimUnit =
  | "offences"
  | "victims"
  | "convictions"
  | "suspects"
  | "forces"
  | "percent"
  | "percent_change"
  | "ratio"
  | "per_day"
  | "per_week"
  | "per_1000"
  | "minutes_per_event"
  | "other";

/** How the printed number stands to the true one: "nearly" is below and close. */
export type Bound = "exact" | "about" | "nearly" | "more_than" | "less_than";

export type Verdict = "holds" | "does not hold" | "not checkable";

/** A figure's meaning, wherever it was printed: a row of the ledger has these fields. */
export interface Statement {
  /** The figure's own words. */
  printed: string;
  value: number;
  unit: string;
  bound: string;
  /** What is counted: total, girls, age_10_and_under … */
  measure: string;
  /** "" when nothing says which. */
  area: string;
  /** "2019/20"; for a change "2014/15 to 2019/20"; "" when nothing says which. */
  period: string;
}

/** A printed count that a verdict rests on. */
export interface Basis {
  printed: string;
  value: number;
  measure: string;
  area: string;
  period: string;
  /** The article, or the ledger's source, that prints it. */
  source: string;
  /** Where it stands in the text; absent for a row of the ledger. */
  start?: number;
  end?: number;
}

/** What became of one statement when it was held against the counts. */
export interface Outcome {
  verdict: Verdict;
  /** The figure worked out from the counts, in the unit of the statement, unrounded. */
  recomputed?: number;
  restsOn: Basis[];
  /** Why, in words that a reader can follow. */
  because: string;
}

/** One figure of an article: `text.slice(start, end) === quote`. */
export interface Finding extends Outcome {
  quote: string;
  start: number;
  end: number;
  value: number;
  unit: ClaimUnit;
  area: string;
  period: string;
  measure: string;
  bound: Bound;
  /** A part of what its measure names, by words that have none of their own: "the rest". */
  part?: true;
  /** What is counted, in the text's own words, where it is not child sexual offences. */
  subject?: string;
  /** What the sentence claims beyond a sum that is right. */
  but?: string;
  /** Where the words can be read in several ways: each of them, and what comes of it. */
  readings?: ({ reading: string } & Outcome)[];
}

/** All figures of an article, in the order in which they stand. */
export interface Checked {
  file: string;
  findings: Finding[];
}
