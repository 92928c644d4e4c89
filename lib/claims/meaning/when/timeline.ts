import type { YearsCompared } from "./yearsCompared";

/** The years that the text has spoken of so far. */
export interface Timeline {
  /** The year that the article is about: the first that it names for a figure of its own. */
  readonly main: string;
  /** The last year that it names: "the latest total". */
  readonly latest: string;
  /** Every year that the article names. */
  readonly labels: ReadonlySet<string>;
  /** The year spoken of last. */
  focus: string;
  /** The last year spoken of other than the article's own: "back then". */
  other: string;
  /** The last year, other than the article's own, that the text has named: "that earlier year". */
  named: string;
  /** The year that changes up to a year are measured from. */
  readonly bases: Map<string, string>;
  /** The change told last. */
  readonly lastChange: YearsCompared;
  heading: HeadingYears;
  paragraph: ParagraphYears;
  previous: PreviousYears;
}

/** What the lines above the sentence say. */
export interface HeadingYears {
  /** The year at the head of a section. */
  section: string;
  /** The years at the head of a table, one a column. */
  columns: string[];
}

/** What the paragraph has said so far. */
export interface ParagraphYears {
  /** The year spoken of opened its sentence, so it is that of the sentences after. */
  isTheme: boolean;
  /** The years that its sentences have spoken of. */
  spoken: Set<string>;
  /** The last year, other than the article's own, that it has named. */
  named: string;
  /** The latest of the years that it has named. */
  latest: string;
  /** The year that its last change was measured from. */
  base: string;
  /** The year that changes up to a year are measured from, where it has said so itself. */
  readonly bases: Map<string, string>;
  /** One of the first of the text. */
  readonly isOpening: boolean;
}

/** What the last sentence with figures said. */
export interface PreviousYears {
  /** The two years that it compared, if it did. */
  compared?: YearsCompared;
  /** The year of its last count, or none. */
  lastCount: string;
  /** The years of its counts, if it listed some. */
  listed: string[];
}

/** What these compare with holds for the whole text. */
const OPENING_PARAGRAPHS = 3;

export const newParagraph = (number = 0): ParagraphYears => ({
  isOpening: number < OPENING_PARAGRAPHS,
  bases: new Map(),
  isTheme: false,
  spoken: new Set(),
  named: "",
  latest: "",
  base: "",
});

/** At the start of a text, whose years are known from a first look. */
export function newTimeline(text: Pick<Timeline, "main" | "latest" | "labels">): Timeline {
  return {
    ...text,
    focus: "",
    other: "",
    named: "",
    bases: new Map(),
    lastChange: { from: "", to: "" },
    heading: { section: "", columns: [] },
    paragraph: newParagraph(),
    previous: { lastCount: "", listed: [] },
  };
}
