import type { Mention } from "../figures/rule";
import type { Reading } from "../reading/reading";
import { isOneYear } from "../reading/yearLabels";
import type { Base } from "./bases";
import { OF_A_LAW } from "./yearsNamed";
import { changeYears } from "./changeYears";
import { baseYear, ownYear, TO_ITS_YEAR } from "./countYears";
import { type Facet, isChange, isCount, OPEN } from "./facets";
import type { Overview } from "./overview";
import { isOwn, type Scene } from "./scene";
import { stretches } from "./stretches";
import { type Dated, isInSight, resolve, type Time } from "./years";

export type { Time };

/** A sentence that only compares: the text does not stay in its year. */
const EQUIVALENT =
  /^\W*(?:[\d.]+ )?The (?:equivalent|comparable|corresponding|previous|earlier|same) (?:number|figure|proportion|share|total|count)/;

const OPENS = /^\W*(?:In |For )?$/i;
/** "Five years earlier, in 2012/13, the number was 3,905." */
const EARLIER = /^[\w-]+ years (?:earlier|before|previously)\b/i;

/** The period of each figure of a sentence, in order: of counts first, then of their bases, then of changes. */
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
  const found: Facet[] = mentions.map(() => OPEN);
  const now = time.focus || text.year;
  const seenFrom = (mention: Mention): Scene => {
    const dated = all.filter(({ span }) => isInSight(span, mention, marked));
    const told = stretches(
      marked,
      dated.map(({ span }) => span),
    );
    return { marked, mentions, bases, dated, stretches: told, found, now, time, text };
  };
  const isOf = { own: 0, base: 1, change: 2 } as const;
  const rank = mentions.map((one, i) =>
    isChange(one) ? isOf.change : bases[i]!.isBase ? isOf.base : isOf.own,
  );
  for (const turn of [isOf.own, isOf.base, isOf.change]) {
    for (const [i, mention] of mentions.entries()) {
      if (rank[i] !== turn) continue;
      const scene = seenFrom(mention);
      if (turn === isOf.own) found[i] = ownYear(scene, i);
      else if (turn === isOf.base) found[i] = baseYear(scene, i);
      else found[i] = changeYears(scene, i, sentence.text);
    }
  }
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

  /** What the next sentence finds spoken of. */
  function remember(): void {
    const counts = mentions.flatMap((one, i) =>
      isCount(one) && !bases[i]!.isBase ? [found[i]!] : [],
    );
    const changes = mentions.flatMap((one, i) => (isChange(one) ? [found[i]!.value] : []));
    const isOfLaw = mentions.length === 0 && OF_A_LAW.test(sentence.text);
    const own = isOfLaw ? undefined : all.find(isOwn)?.label;
    const years = counts
      .map(({ value }) => value)
      .filter((year) => year !== "" && (!year.includes(" to ") || year === text.window))
      .toSorted();
    const [from, to] = changes[0]?.split(" to ") ?? [];
    // "Between 2013 and 2016 reports doubled": the text goes on in the later of them.
    const focus = years.at(-1) || (own === from ? to : own?.split(" to ").at(-1)) || to;
    // "The year before the number was 2,042. It is a fall of 6%": the text stays where it was.
    const opensBack = all.some(
      ({ span }) =>
        (span.kind === "back"
          ? span.years >= 1
          : span.kind === "same months" ||
            EARLIER.test(sentence.text.slice(span.start, span.end))) &&
        OPENS.test(marked.slice(0, span.start)),
    );
    const isAside =
      (opensBack || EQUIVALENT.test(sentence.text)) &&
      time.focus !== "" &&
      !!focus &&
      focus < time.focus;
    const isWithin = time.focus !== "";
    const left = time.focus || text.year;
    const isBack = counts.length > 0 && !!focus && focus < left && [focus, left].every(isOneYear);
    time.wentBack = isBack ? `${focus} to ${left}` : "";
    if (focus && !isAside) time.focus = focus;
    const spoken =
      new Set(years).size > 1 ? `${years[0]} to ${years.at(-1)}` : isWithin ? time.wentBack : "";
    time.change = changes.at(-1) || spoken || time.change;
    time.together = counts.findLast(({ value }) => value.includes(" to "))?.value ?? time.together;
    for (const { label } of all) if (label !== "" && label !== text.year) time.other = label;
    if (focus && focus !== text.year) time.other = focus;
    // "… since 2015-16, when there were 2,238, up on the 1,752 of 2014-15. Back then …"
    const [back, ...more] = mentions.flatMap((_, i) => (bases[i]!.isBase ? [found[i]!] : []));
    if (counts.length === 0 && more.length > 0 && back!.how === "said") time.other = back!.value;
    const told = all.filter(({ label }) => label !== "");
    // "In 2020 there were 1,744, 19% fewer than in 2019. Of those in that year …": of the first.
    if (!isAside) time.named = (told.findLast(isOwn) ?? told.at(-1))?.label ?? time.named;
  }
}
