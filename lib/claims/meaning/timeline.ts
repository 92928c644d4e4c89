import { type Period, yearsBefore } from "../reading/periods";

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
  /** The year that changes up to a year are measured from. */
  bases: Map<string, string>;
  /** The last year spoken of other than the article's own: "back then". */
  other: string;
  /** The first year of the change spoken of last. */
  lastBase: string;
  /** The last year of that change. */
  lastEnd: string;
  /** The year at the head of a section. */
  section: string;
  /** The years of the counts of the sentence before, if it listed some. */
  sequence: string[];
  /** The years that the sentence before compared: "2014/15 to 2015/16", or none. */
  pair: string;
  /** The year of the last count of the sentence before, or none. */
  lastCount: string;
  /** The last year, other than the article's own, that the paragraph has named. */
  named: string;
  /** The year spoken of opened its sentence, so it is that of the sentences after. */
  isTheme: boolean;
  /** The years that sentences of the paragraph have spoken of. */
  spoken: Set<string>;
  /** The last year, other than the article's own, that the text has named: "that earlier year". */
  lastNamed: string;
  /** The last year that the sentences of the paragraph so far have named. */
  paragraphLatest: string;
  /** The years at the head of a table, one a column. */
  columns: string[];
}

/** The collection of figures across the whole of the UK begins here, so no change starts earlier. */
const UK_SERIES_BEGINS = "2014/15";

/**
 * Where an article names the year so many after the one spoken of, but none so many before it,
 * "in five years" looks ahead: that later year.
 */
export function spanEnd(focus: string, years: number, labels: ReadonlySet<string>): string {
  if (focus === "" || labels.has(yearsBefore(focus, years))) return "";
  const later = yearsBefore(focus, -years);
  return labels.has(later) ? later : "";
}

/** The year that a period means to someone who speaks of `from`. */
export function labelOf(period: Period, from: string, timeline: Timeline): string {
  switch (period.kind) {
    case "year":
      return period.label;
    case "back":
      return from === "" ? "" : yearsBefore(from, period.years);
    case "then":
      return timeline.other || timeline.lastNamed || timeline.focus || timeline.main;
    case "same":
      return timeline.focus || timeline.main;
    case "that": {
      const focus = timeline.focus || timeline.main;
      return focus === timeline.main ? timeline.named || focus : focus;
    }
    case "latest":
      return timeline.main;
    case "recent":
      return timeline.main === timeline.latest
        ? timeline.main
        : timeline.paragraphLatest || timeline.latest;
    case "span":
    case "period":
    case "since":
      return from;
  }
}

/**
 * The first year of a change "in five years". Five years of figures often span four, so the year
 * that the article itself names decides.
 */
export function spanStart(focus: string, years: number, labels: ReadonlySet<string>): string {
  if (focus === "") return "";
  const whole = yearsBefore(focus, years);
  const inclusive = yearsBefore(focus, years - 1);
  if (years < 2 || labels.has(whole)) return whole;
  const beforeSeries = whole < UK_SERIES_BEGINS && inclusive === UK_SERIES_BEGINS;
  return labels.has(inclusive) || beforeSeries ? inclusive : whole;
}
