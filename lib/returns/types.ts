/** What is read from the replies to a request: shared by every step of a round. */

/** How a number bounds the count: as in `figures.csv`. */
export type ReplyBound = "exact" | "about" | "nearly" | "more_than" | "less_than";

/** A figure as a reply gives it: proposed to a person, who accepts it or not. */
export interface Proposed {
  /** The force that replied: the folder in which the reply lies. */
  force: string;
  /** Of whom the figure is: the force, unless the reply says another. */
  area: string;
  /** "2023/24", "2023", "April to December 2024"; "" where the reply does not say. */
  period: string;
  unit: string;
  /** A word of the vocabulary, or two joined by "+": "girls+age_11_to_15". "" when not understood. */
  measure: string;
  /** Null where the reply gives a mark instead of a number. */
  value: number | null;
  /** What stands there instead of a number, as printed: "*", "s.40", "< 5", "Nil". */
  mark: string;
  bound: ReplyBound;
  /** The least and the most that the count can be; null where the reply sets no limit. */
  at_least: number | null;
  at_most: number | null;
  /** As in `figures.csv`: "", "partial", "unclear", "restated", "disagrees". */
  status: string;
  /** Where it stands: "reply.xlsx", "Sheet1", "F7"; or "letter.txt", "text", "line 14". */
  file: string;
  sheet: string;
  cell: string;
  /** The labels and words that say what the number is, outermost first. */
  words: string;
  /** What the reply says of it, and what a person should look at. */
  note: string;
}

/** Something about a reply that a person must know. An error keeps the figure from being added. */
export interface Remark {
  level: "error" | "warning" | "note";
  force: string;
  file: string;
  sheet: string;
  cell: string;
  what: string;
}

/** A cell or passage with a number that was not made a figure, and why. */
export interface Unread {
  force: string;
  file: string;
  sheet: string;
  cell: string;
  text: string;
  why: string;
}

/** How a force answered. */
export type Outcome =
  "answered" | "part" | "refused" | "personal data" | "not readable" | "no figures" | "no reply";

/** One file of a reply, read. */
export interface ReplyReading {
  force: string;
  file: string;
  /** "2025-06-03", or "" where no date is found. */
  date: string;
  /** The exemptions named, such as "section 12"; empty when none is. */
  exemptions: string[];
  /** Whether it says that it corrects an earlier reply. */
  corrects: boolean;
  rows: Proposed[];
  remarks: Remark[];
  unread: Unread[];
}
