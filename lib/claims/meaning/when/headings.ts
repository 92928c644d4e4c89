import { MARK } from "../../reading/plain";
import type { Reading } from "../../reading/reading";
import { clausesOf } from "./clauses";
import type { Timeline } from "./timeline";
import { yearsBetween } from "./turns";

const AS_FOLLOWS = /\b(?:as follows|these are|here are|below|the figures are)\b.{0,20}$|:\s*$/i;

/** A line that heads a table or a section, or a sentence that opens a list: years without counts. */
export function readHeading(reading: Reading, timeline: Timeline): void {
  const { periods, sentence, marked } = reading;
  const isLine = sentence.firstOfParagraph && !/[.!?]["')]*\s*$/.test(sentence.text);
  if (!isLine && !AS_FOLLOWS.test(sentence.text)) return;
  const years = periods.flatMap((period) => (period.kind === "year" ? [period.label] : []));
  const { heading } = timeline;
  const { range } = clausesOf(reading, []);
  if (range?.[0].kind === "year" && range[1].kind === "year") {
    heading.columns = yearsBetween(range[0].label, range[1].label);
    timeline.bases.set(range[1].label, range[0].label);
    timeline.lastChange.from = range[0].label;
  } else if (years.length > 0) heading.columns = years;
  if (isLine && !marked.includes(MARK.number)) {
    heading.section = years.length === 1 ? years[0]! : "";
    if (years.length > 0) timeline.focus = years.at(-1)!;
  }
}

/** "Only the 2014/15 return was split by sex.": what follows is of that year. */
export function turnToYear({ periods, sentence }: Reading, timeline: Timeline): void {
  const dated = periods.filter(({ kind }) => kind === "year");
  const years = dated.flatMap((period) => (period.kind === "year" ? [period.label] : []));
  const isSentence = /[.!?:]["')]*\s*$/.test(sentence.text) && !sentence.text.includes('"');
  const [year = ""] = years;
  if (years.length !== 1 || !isSentence || !year.includes("/")) return;
  // "Other forces have had it worse since 2014/15.": what follows is measured from that year.
  if (/\bsince $/i.test(sentence.text.slice(0, dated[0]!.start))) {
    timeline.paragraph.bases.set(timeline.main, year);
    return;
  }
  timeline.focus = year;
  timeline.paragraph.isTheme = true;
}
