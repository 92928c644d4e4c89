import { COMPARED } from "../lexicon/words";
import type { Mention } from "../figures/rule";
import { over } from "../reading/marks";
import { type Period, yearsBefore } from "../reading/periods";
import type { Reading } from "../reading/reading";
import type { Base } from "./bases";
import { UNNAMED_YEAR } from "../verdict/labels";
import { carried, type Facet, isChange, isCount, OPEN, said } from "./facets";
import type { Overview } from "./overview";
import {
  between,
  type Dated,
  isInSight,
  isLength,
  labelled,
  resolve,
  spanStart,
  type Time,
} from "./years";

export type { Time };

/** Between a figure and the year that it is of. */
const TO_ITS_YEAR = over(
  `^(?!.*(?:\\b(?:${COMPARED}|than|from|up|down|while|but|since|rise|increase|before)\\b|[;:.]))(?:[ (,-]+(?:[\\w'"%/-]+|{W}|{A}|{X}))*[ (,]*$`,
  "i",
);
/** "since 2015-16, when reports were put at 2,238" */
const WHEN = over("^,? (?:when|in which|which)\\b[^{N}.;]*$".replace("{N}", "\ue001"), "i");
/** A sentence that only compares: the text does not stay in its year. */
const EQUIVALENT =
  /^\W*(?:[\d.]+ )?The (?:equivalent|comparable|corresponding|previous|earlier|same) (?:number|figure|proportion|share|total|count)/;
const AND_IN = /\band (?:then )?(?:in|by|for|during) (?:the )?$/i;
const MAKES = /\b(?:making|makes|meaning|means|so|has|have) [^.;]{0,40}$/i;
const HAS = /\b(?:has|have) (?:\w+ ){0,2}$/i;
const NOW = /\b(?:now|today|nowadays|these days|currently)\b/i;
const FROM_TO = over("^(?: (?:and|to|until|through to)|,? to| -) $", "i");
const OPENS_PAIR = /\b(?:from|between)(?: the)? $/i;
const ANNUAL =
  /\b(?:year[- ]on[- ]year|annual(?:ly)?|in (?:just )?(?:a|one) year|in (?:the )?(?:last|past) (?:year|12 months)|in (?:the )?space of a year)\b/i;

/** The period of each figure of a sentence, in order. */
export function datesIn(
  reading: Reading,
  mentions: readonly Mention[],
  bases: readonly Base[],
  time: Time,
  text: Overview,
): Facet[] {
  const { marked, sentence } = reading;
  if (sentence.firstOfParagraph) time.focus = "";
  const all = resolve(reading, time, text).map((one) => ({
    ...one,
    isBase: one.isBase || isOfBase(one),
  }));
  /** The years that a figure can be of: one in brackets is of what stands in them or just before. */
  let dated = all;
  const lookFrom = (mention: Mention): void => {
    dated = all.filter((one) => isInSight(one.span, mention, marked));
  };
  /** The year that the paragraph spoke of before this sentence. */
  const now = time.focus || text.year;
  const found: Facet[] = mentions.map(() => OPEN);

  for (const [i, mention] of mentions.entries()) {
    lookFrom(mention);
    if (!isChange(mention) && !bases[i]!.isBase) found[i] = ownYear(i, mention);
  }
  for (const [i, mention] of mentions.entries()) {
    lookFrom(mention);
    if (!isChange(mention) && bases[i]!.isBase) found[i] = baseYear(i, mention);
  }
  for (const [i, mention] of mentions.entries()) {
    lookFrom(mention);
    if (isChange(mention)) found[i] = change(i, mention);
  }
  dated = all;
  remember();
  return found;

  /** "against 2,000 in 2020-21": the year is that of the base. */
  function isOfBase({ span }: Dated): boolean {
    const last = mentions.findLastIndex(({ end }) => end <= span.start);
    return (
      last >= 0 &&
      bases[last]!.isBase &&
      TO_ITS_YEAR.test(marked.slice(mentions[last]!.end, span.start))
    );
  }

  function after({ end }: Mention, i: number, want: (one: Dated) => boolean): Dated | undefined {
    const limit = nextCount(i);
    const at = dated.find(({ span }) => span.start >= end && span.start < limit);
    if (!at || !want(at)) return undefined;
    // "103 offences, and in 2023/24 they recorded 412": the year of the next.
    const goesOn = AND_IN.test(marked.slice(end, at.span.start)) && limit < marked.length;
    if (goesOn) return undefined;
    return TO_ITS_YEAR.test(marked.slice(end, at.span.start)) ? at : undefined;
  }

  function nextCount(i: number): number {
    return (
      mentions.slice(i + 1).find((one) => isCount(one) || one.unit === "percent")?.start ??
      marked.length
    );
  }

  function ownYear(i: number, mention: Mention): Facet {
    const inside = dated.find(({ span }) => span.start >= mention.start && span.end <= mention.end);
    if (inside) return labelled(inside);
    if (
      NOW.test(marked.slice(mentions[i - 1]?.end ?? 0, mention.start)) &&
      !dated.some(({ span }) => span.kind === "year" && span.start < mention.start)
    )
      return carried(text.year);
    // "319 in two years" is of no one year.
    const length = dated.find(
      ({ span }) => span.kind === "span" && span.start >= mention.end && span.years > 1,
    );
    if (
      isCount(mention) &&
      length &&
      /^(?: [\w'-]+){0,3} ?$/.test(marked.slice(mention.end, length.span.start))
    )
      return OPEN;
    const next = after(mention, i, ({ isBase, span }) => !isBase && !isLength(span));
    if (next) return labelled(next);
    const when = dated.findLast(({ span }) => span.end <= mention.start && !isLength(span));
    if (when?.span.kind === "part") return OPEN;
    if (when?.isBase && WHEN.test(marked.slice(when.span.end, mention.start)))
      return said(when.label);
    const before = dated.findLast(
      ({ span, isBase }) => span.end <= mention.start && !isBase && !isLength(span),
    );
    if (before && reachedByBase(before, mention))
      return text.year > before.label ? carried(text.year) : OPEN;
    if (before) return labelled(before);
    const last = found[i - 1];
    if (last?.how === "said" && !isChange(mentions[i - 1]!) && !bases[i - 1]!.isBase) return last;
    // "from 450 in 2012/13 to 900 …" has the year of its base behind it.
    const only = dated.filter(({ isBase, span }) => !isBase && !isLength(span));
    if (only.length === 1 && mentions.length <= 2 && only[0]!.span.start >= mention.end)
      return said(only[0]!.label);
    const base = dated.find(({ isBase, span }) => isBase && span.kind === "year");
    if (base && (now === "" || now <= base.label)) {
      return carried(text.year > base.label ? text.year : yearsBefore(base.label, -1));
    }
    return carried(now);
  }

  /** Another count stands between that was compared with that year: "… to 900 in 2013/14 and then trebled to 2,700". */
  function reachedByBase({ span }: Dated, mention: Mention): boolean {
    return /\b(?:then|later|since|now|and has)\b/i.test(marked.slice(span.end, mention.start));
  }

  function baseYear(i: number, mention: Mention): Facet {
    const next = after(mention, i, ({ span }) => !isLength(span));
    const main = bases[i]!.of === undefined ? carried(now) : found[bases[i]!.of!]!;
    if (next && (next.label !== main.value || main.how !== "said" || next.span.kind !== "back")) {
      return said(next.label);
    }
    const before = dated.findLast(({ span, isBase }) => isBase && span.end <= mention.start);
    if (before && !isLength(before.span)) return said(before.label);
    const length = dated.find(({ span }) => isLength(span));
    if (length && main.value !== "") return carried(startOf(main.value, length.span));
    const other = dated.find(({ isBase, span }) => isBase && !isLength(span));
    if (other) return carried(other.label);
    return main.value === "" ? OPEN : carried(usualBase(main.value));
  }

  /** The base that the text last measured this year from, else the year before. */
  function usualBase(later: string): string {
    const [from, end] = time.change.split(" to ");
    return from && end === later ? from : yearsBefore(later, 1);
  }

  function startOf(to: string, span: Period): string {
    if (span.kind === "span") return spanStart(to, span.years, text.labels);
    return span.kind === "period" && time.change
      ? time.change.split(" to ")[0]!
      : yearsBefore(to, 1);
  }

  function change(i: number, mention: Mention): Facet {
    const pair = yearsApart(mention);
    if (pair) return said(pair);
    const inChain = chained(i);
    if (inChain) return inChain;
    const { start, end: past } = mention;
    const [left, right] = [mentions[i - 1]?.end ?? 0, mentions[i + 1]?.start ?? marked.length];
    const near = (one: Dated): boolean => one.span.start >= left && one.span.start < right + 60;
    const linked = linkedBase(i);
    const main = linked === undefined ? undefined : bases[linked]!.of;
    const later =
      linked === undefined ? latestOf(i) : main === undefined ? carried(now) : found[main]!;
    const ownLength = dated.find(
      ({ span }) => isLength(span) && span.start >= past && span.start < right,
    );
    if (ownLength && ownLength.span.kind === "span" && later.value !== "")
      return between(said(startOf(later.value, ownLength.span)), later);
    const base =
      dated.find((one) => one.isBase && one.span.start >= past && near(one)) ??
      dated.findLast((one) => one.isBase && one.span.end <= start && near(one));
    const sinceThen = base && /\bsince (?:the )?$/i.test(marked.slice(0, base.span.start));
    if (
      base &&
      sinceThen &&
      !dated.some((one) => !one.isBase && !isLength(one.span) && one.label > base.label)
    )
      return between(said(base.label), text.year > base.label ? carried(text.year) : later);
    if (base?.span.kind === "since") return between(said(base.label), carried(text.year));
    if (base && base.label !== "") {
      const own = dated.find((one) => !one.isBase && !isLength(one.span) && one.label > base.label);
      const end = own
        ? labelled(own)
        : later.value > base.label
          ? later
          : carried(text.year > base.label ? text.year : "");
      return between(
        said(base.label),
        end.value === "" && base.span.kind === "back"
          ? carried(yearsBefore(base.label, -base.span.years))
          : end,
      );
    }
    // "In 2014/15 there were 402, making an increase of 16 per cent": from then to the year spoken of.
    const told = dated.findLast((one) => one.span.kind !== "span" && one.span.end <= start);
    const goneOn =
      told &&
      told.label !== "" &&
      told.label < now &&
      told.label.includes("/") === now.includes("/");
    if (
      goneOn &&
      dated.every(({ label }) => label <= told.label) &&
      MAKES.test(marked.slice(left, start))
    )
      return between(labelled(told), carried(now));
    const length =
      dated.find((one) => isLength(one.span) && near(one)) ??
      dated.find((one) => isLength(one.span));
    if (length?.span.kind === "period" && time.change) return said(time.change);
    if (length && later.value !== "")
      return between(said(startOf(later.value, length.span)), later);
    if (linked !== undefined) return between(found[linked]!, later);
    // "In 2013/14 it was 838, so reports have more than doubled."
    if (
      HAS.test(marked.slice(Math.max(0, start - 24), start)) &&
      later.value !== "" &&
      later.value < text.year
    )
      return between(later, carried(text.year));
    const annual = ANNUAL.test(sentence.text);
    const spoken = annual ? undefined : justTold(i);
    if (spoken) return spoken;
    if (later.value === "") return OPEN;
    const from = annual ? yearsBefore(later.value, 1) : usualBase(later.value);
    if (annual || time.change === `${from} to ${later.value}`)
      return between(annual ? said(from) : carried(from), later);
    return { value: `${from} to ${later.value}`, how: "open" };
  }

  /** "… to 900 in 2013/14 and then trebled to 2,700": from the year of the count before. */
  function chained(i: number): Facet | undefined {
    const { start, end } = mentions[i]!;
    const [last, next] = [mentions[i - 1], mentions[i + 1]];
    if (!last || !next || !isCount(last) || !isCount(next) || bases[i - 1]!.isBase)
      return undefined;
    const goesOn = /\b(?:then|before|again)\b/i.test(marked.slice(last.end, start));
    if (!goesOn || !/^(?: \w+){0,2} to (?:\w+ ){0,3}$/.test(marked.slice(end, next.start)))
      return undefined;
    const later = found[i + 1]!.value || text.year;
    return between(found[i - 1]!, carried(later > found[i - 1]!.value ? later : UNNAMED_YEAR));
  }

  /** "103 in 2019/20 and 412 in 2023/24, a fourfold rise": between the years of the two counts before it. */
  function justTold(i: number): Facet | undefined {
    const leads = /^ to $/.test(marked.slice(mentions[i]!.end, mentions[i + 1]?.start));
    const [one, other] = (leads ? [i - 1, i + 1] : [i - 2, i - 1]).map((at) =>
      mentions[at] && isCount(mentions[at]!) ? found[at]! : OPEN,
    ) as [Facet, Facet];
    if (one.how !== "said" || other.how !== "said" || one.value >= other.value) return undefined;
    return one.value.includes("/") === other.value.includes("/") ? between(one, other) : undefined;
  }

  /** "From 2014/15 to 2018/19", "between 2014/15 and 2018/19". */
  function yearsApart({ start }: Mention): string | undefined {
    for (const [i, one] of dated.entries()) {
      const next = dated[i + 1];
      if (!next || one.span.kind !== "year" || next.label <= one.label) continue;
      const words = marked.slice(one.span.end, next.span.start);
      const opens = OPENS_PAIR.test(marked.slice(0, one.span.start));
      if (opens && FROM_TO.test(words) && Math.abs(one.span.start - start) < 160)
        return `${one.label} to ${next.label}`;
    }
    return undefined;
  }

  /** The base nearest to a change in its sentence. */
  function linkedBase(i: number): number | undefined {
    const at = mentions
      .map((_, j) => j)
      .filter((j) => bases[j]!.isBase)
      .sort((a, b) => Math.abs(a - i - 0.1) - Math.abs(b - i - 0.1));
    return at[0];
  }

  function latestOf(i: number): Facet {
    const { start, end } = mentions[i]!;
    const own = dated.filter(({ isBase, span }) => !isBase && !isLength(span));
    const before = own.findLast(({ span }) => span.end <= start);
    const next = own.find(({ span }) => span.start >= end);
    const one = before ?? next;
    if (one) return labelled(one);
    const count = mentions.findIndex(
      (other, j) => isCount(other) && !bases[j]!.isBase && found[j]!.value !== "",
    );
    return count >= 0 ? found[count]! : carried(now);
  }

  function remember(): void {
    const counts = mentions.flatMap((one, i) =>
      isCount(one) && !bases[i]!.isBase ? [found[i]!] : [],
    );
    const changes = mentions.flatMap((one, i) => (isChange(one) ? [found[i]!.value] : []));
    const own = dated.find(({ isBase, span }) => !isBase && !isLength(span));
    const years = counts
      .map(({ value }) => value)
      .filter((year) => year !== "")
      .toSorted();
    const focus = years.at(-1) || own?.label || changes[0]?.split(" to ")[1];
    const isAside =
      EQUIVALENT.test(sentence.text) && time.focus !== "" && !!focus && focus < time.focus;
    if (focus && !isAside) time.focus = focus;
    const spoken =
      years.length > 1 && years[0] !== years.at(-1) ? `${years[0]} to ${years.at(-1)}` : "";
    time.change = changes.at(-1) || spoken || time.change;
    for (const { label } of dated) if (label !== "" && label !== text.year) time.other = label;
    if (focus && focus !== text.year) time.other = focus;
    time.named = dated.findLast(({ label }) => label !== "")?.label ?? time.named;
  }
}
