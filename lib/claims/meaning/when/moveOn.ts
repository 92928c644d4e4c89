import { isChange, isCount } from "../claim";
import { toldSince } from "./changes";
import type { Dated } from "./dates";
import { isNow } from "./now";
import type { SentenceYears } from "./sentenceYears";
import type { PreviousYears } from "./timeline";
import { yearsCompared } from "./yearsCompared";

/** What the sentences after one take from it. `isAside`: it tells what others have printed. */
export function moveOn(sentence: SentenceYears, dated: readonly Dated[], isAside: boolean): void {
  const { clauses, timeline, said, focus } = sentence;
  const { main, paragraph } = timeline;
  if (focus !== main && focus !== "") timeline.other = focus;
  timeline.focus = nextFocus(sentence, isAside);
  if (said) paragraph.isTheme = !clauses.own.includes(said) || paragraph.spoken.has(focus);
  paragraph.spoken.add(focus);
  noteYearsNamed(sentence);
  noteChanges(sentence, dated);
  timeline.previous = previousYears(sentence, dated);
}

/** The year of the sentence, unless it only looked back. */
function nextFocus(sentence: SentenceYears, isAside: boolean): string {
  const { mentions, timeline, said, before, focus } = sentence;
  // "… but has since eased to 1,264": back in the year of the text.
  if (mentions.some((_, i) => i > 0 && isNow(i, sentence))) return timeline.main;
  const looksBack =
    isAside ||
    (said?.kind === "back" && said.years > 0) ||
    mentions.some((mention, i) => isChange(mention) && toldSince(i, sentence) !== "");
  return looksBack ? before : focus;
}

function noteYearsNamed({ periods, clauses, timeline }: SentenceYears): void {
  const { main, paragraph } = timeline;
  const ofBases = new Set(clauses.own.filter((_, i) => clauses.isBase[i]));
  const years = periods.filter((period) => period.kind === "year" && period.label !== main);
  const last = years.findLast((period) => !ofBases.has(period)) ?? years.at(-1);
  if (last?.kind === "year") {
    paragraph.named = last.label;
    timeline.named = last.label;
  }
  for (const period of periods) {
    if (period.kind === "year" && period.label > paragraph.latest) paragraph.latest = period.label;
  }
}

function noteChanges({ mentions, timeline }: SentenceYears, dated: readonly Dated[]): void {
  for (const [i, { period, assumed }] of dated.entries()) {
    const years = isChange(mentions[i]!) ? yearsCompared(period) : undefined;
    if (!years || years.from === "" || years.to === "") continue;
    // What the opening compares with holds for the text, what a later paragraph does for itself.
    const { bases } = timeline.paragraph.isOpening ? timeline : timeline.paragraph;
    if (!bases.has(years.to) && !assumed) bases.set(years.to, years.from);
    Object.assign(timeline.lastChange, years);
    timeline.paragraph.base = years.from;
  }
}

function previousYears(
  { mentions, clauses }: SentenceYears,
  dated: readonly Dated[],
): PreviousYears {
  const counted = dated.filter((_, i) => isCount(mentions[i]!)).map(({ period }) => period);
  const found = { lastCount: counted.at(-1) ?? "", listed: counted.length > 2 ? counted : [] };
  const [first = "", second = ""] = counted;
  if (counted.length === 2 && first !== second) {
    const [from, to] = first < second ? [first, second] : [second, first];
    return { ...found, compared: { from, to } };
  }
  const alone = counted.length === 0 && dated.length === 1 && clauses.range;
  const compared = alone ? yearsCompared(dated[0]!.period) : undefined;
  return compared ? { ...found, compared } : found;
}
