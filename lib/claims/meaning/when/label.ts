import { type Period, yearsBefore } from "../../reading/periods";
import type { Timeline } from "./timeline";

/** The collection of figures across the whole of the UK begins here, so no change starts earlier. */
const UK_SERIES_BEGINS = "2014/15";

/** The year that a period means to someone who speaks of `from`. */
export function labelOf(period: Period, from: string, timeline: Timeline): string {
  const { main, latest, paragraph } = timeline;
  const focus = timeline.focus || main;
  switch (period.kind) {
    case "year":
      return period.label;
    case "back":
      return from === "" ? "" : back(from, period.years, timeline);
    case "then":
      return timeline.other || timeline.named || focus;
    case "same":
      return focus;
    case "that":
      return focus === main ? paragraph.named || focus : focus;
    case "latest":
      return main;
    case "recent":
      return main === latest ? main : paragraph.latest || latest;
    case "span":
    case "period":
    case "since":
      return from;
  }
}

/** "Four years earlier": than the year spoken of, or than the text's, whichever it names. */
function back(from: string, years: number, { main, labels }: Timeline): string {
  const year = yearsBefore(from, years);
  const ofText = yearsBefore(main, years);
  return years > 1 && !labels.has(year) && labels.has(ofText) ? ofText : year;
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

/**
 * Where an article names the year so many after the one spoken of, but none so many before it,
 * "in five years" looks ahead: that later year.
 */
export function spanEnd(focus: string, years: number, labels: ReadonlySet<string>): string {
  if (focus === "" || labels.has(yearsBefore(focus, years))) return "";
  const later = yearsBefore(focus, -years);
  return labels.has(later) ? later : "";
}
