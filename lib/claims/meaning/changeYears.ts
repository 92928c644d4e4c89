/** The years that a change is between. */
import { COMPARED } from "../lexicon/words";
import { over } from "../reading/marks";
import { financialLabel, isOneYear, stretchLabel, yearsBefore } from "../reading/yearLabels";
import { UNNAMED_YEAR } from "../verdict/labels";
import { carried, type Facet, isChange, isCount, OPEN, said } from "./facets";
import { type Dating, firstOf, isOwn, type Scene, startOf, usualBase } from "./scene";
import { WHEN } from "./countYears";
import type { Overview } from "./overview";
import { SINCE } from "./stretches";
import { ANOTHER_CLAUSE, between, type Dated, isLength, labelled } from "./years";

const MAKES = /\b(?:making|makes|meaning|means|so|has|have) [^.;]{0,40}$/i;
const HAS = /\b(?:has|have) (?:\w+ ){0,2}$/i;
const FROM_TO = over("^(?: (?:and|to|until|through to)|,? to| -) $", "i");
const OPENS_PAIR = /\b(?:from|between)(?: the)? $/i;
const ANNUAL =
  /\b(?:year[- ]on[- ]year|annual(?:ly)?|in (?:just )?(?:a|one) year|in (?:the )?(?:last|past) (?:year|12 months)|in (?:the )?space of a year)\b/i;

/** Where a change's own stretch of the sentence begins and ends. */
const stretch = ({ marked, mentions }: Scene, i: number): [number, number] => [
  mentions[i - 1]?.end ?? 0,
  mentions[i + 1]?.start ?? marked.length,
];

const isNear = ([left, right]: [number, number], { span }: Dated): boolean =>
  span.start >= left && span.start < right + 60;

/** The base nearest to a change in its sentence. */
function linkedBase({ mentions, bases }: Scene, i: number): number | undefined {
  const distance = (j: number): number => Math.abs(j - i - 0.1);
  return mentions
    .map((_, j) => j)
    .filter((j) => bases[j]!.isBase)
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** "When there were 2,238, 33% up on the 1,752 of 2014-15": what the sentence goes back to has changed. */
function countBefore(scene: Scene, i: number, base: number): number | undefined {
  const { marked, mentions, bases, dated, found } = scene;
  const at = mentions.findLastIndex((one, j) => j < i && isCount(one));
  const when = dated.findLast(({ span }) => at >= 0 && span.end <= mentions[at]!.start);
  if (!when || !WHEN.test(marked.slice(when.span.end, mentions[at]!.start))) return undefined;
  // "Eight fewer than in 2015/16, when there were 2,448, but a third more than …": both are of another.
  if (at === base || mentions.slice(0, at).some(isChange)) return undefined;
  return bases[at]!.isBase && found[at]!.how === "said" ? at : undefined;
}

/** The later year: that of the count which has the base, else the one named, else that of a count. */
function laterYear(scene: Scene, i: number): Facet {
  const { mentions, bases, dated, found, now } = scene;
  const linked = linkedBase(scene, i);
  if (linked !== undefined) {
    const main = bases[linked]!.of ?? countBefore(scene, i, linked);
    return main === undefined ? carried(now) : found[main]!;
  }
  const { start, end } = mentions[i]!;
  const own = dated.filter(isOwn);
  const { marked } = scene;
  const one =
    own.findLast(({ span }) => span.end <= start) ??
    // "An increase of 660 on the year before, although in 2007/08 one force did not reply"
    own.find(
      ({ span }) => span.start >= end && !ANOTHER_CLAUSE.test(marked.slice(end, span.start)),
    );
  if (one) return labelled(one);
  const count = mentions.findIndex(
    (other, j) => isCount(other) && !bases[j]!.isBase && found[j]!.value !== "",
  );
  return count >= 0 ? found[count]! : carried(now);
}

/** "From 2012 to 2015" of a text that counts from 2012/13 to 2014/15. */
function inFinancialYears(from: string, to: string, { labels }: Overview): string {
  const years = [from, to].every((label) => /^\d{4}$/.test(label))
    ? [financialLabel(Number(from)), financialLabel(Number(to) - 1)]
    : [];
  return years.length > 0 && years.every((label) => labels.has(label))
    ? years.join(" to ")
    : `${from} to ${to}`;
}

/** "From 2014/15 to 2018/19", "between 2014/15 and 2018/19". */
const yearsApart: Dating = ({ marked, mentions, dated, found, text }, i) => {
  const { start } = mentions[i]!;
  for (const [at, one] of dated.entries()) {
    const next = dated[at + 1];
    if (!next || one.span.kind !== "year" || next.label <= one.label) continue;
    const opens = OPENS_PAIR.test(marked.slice(0, one.span.start));
    // "1,572 were recorded between 2015 and 2016, a rise of 49 per cent": the one year of the count.
    const together = stretchLabel(one.label, next.label);
    if (!together.includes(" to ") && found.some(({ value }) => value === together)) continue;
    const leads = FROM_TO.test(marked.slice(one.span.end, next.span.start));
    if (opens && leads && Math.abs(one.span.start - start) < 160)
      return said(inFinancialYears(one.label, next.label, text));
  }
  return undefined;
};

/** "… to 900 in 2013/14 and then trebled to 2,700": from the year of the count before. */
const chained: Dating = ({ marked, mentions, bases, found, text }, i) => {
  const { start, end } = mentions[i]!;
  const [last, next] = [mentions[i - 1], mentions[i + 1]];
  if (!last || !next || !isCount(last) || !isCount(next) || bases[i - 1]!.isBase) return undefined;
  const goesOn = /\b(?:then|before|again)\b/i.test(marked.slice(last.end, start));
  if (!goesOn || !/^(?: \w+){0,2} to (?:\w+ ){0,3}$/.test(marked.slice(end, next.start)))
    return undefined;
  const from = found[i - 1]!;
  const later = found[i + 1]!.value || text.year;
  return between(from, carried(later > from.value ? later : UNNAMED_YEAR));
};

/**
 * "Quadrupled in four years: 131 in 2013/14 and 525 in 2017/18": two years of the sentence that are so far
 * apart, else the last of the text and one so long before it.
 */
function soFarApart({ span }: Dated, later: Facet, { dated, text }: Scene): Facet | undefined {
  if (span.kind !== "span" || span.years < 2) return undefined;
  const labels = dated.flatMap((one) => (one.span.kind === "year" ? [one.label] : []));
  const here = labels.find((label) => labels.includes(yearsBefore(label, span.years)));
  if (here) return between(said(yearsBefore(here, span.years)), said(here));
  const last = [...text.labels].filter(isOneYear).sort().at(-1);
  const isTold = text.labels.has(yearsBefore(later.value, span.years));
  if (later.how === "said" || isTold || !last || later.value >= last) return undefined;
  const from = yearsBefore(last, span.years);
  return text.labels.has(from) ? between(said(from), carried(last)) : undefined;
}

/** The years of a change over such a length. */
function acrossLength(length: Dated, scene: Scene, i: number): Facet | undefined {
  const later = laterYear(scene, i);
  const told = soFarApart(length, later, scene);
  if (told || later.value === "") return told;
  return between(said(startOf(later.value, length.span, scene)), later);
}

/** "up by 15 per cent in five years" */
const ownLength: Dating = (scene, i) => {
  const [, right] = stretch(scene, i);
  const past = scene.mentions[i]!.end;
  const length = scene.dated.find(
    ({ span }) => isLength(span) && span.start >= past && span.start < right,
  );
  return length?.span.kind === "span" ? acrossLength(length, scene, i) : undefined;
};

/** "… a jump of 80% - and compared with 2019/20 …": the base of the next change. */
const NEXT_CLAUSE = over(
  `(?:(?:;| -|,)? and|;) (?:when )?(?:${COMPARED})(?: the {N} (?:of|in))? $`,
  "i",
);

/** "The increase on 2016/17 is 53%" */
const IS_SO_MUCH = /^ (?:is|was|at|of|by) (?:\w+ )?$/;

/** "since 2014/15", "on the previous year" */
const fromBase: Dating = (scene, i) => {
  const { marked, mentions, dated, text } = scene;
  const { start, end: past } = mentions[i]!;
  const own = stretch(scene, i);
  const ahead = dated.find((one) => one.isBase && one.span.start >= past && isNear(own, one));
  const behind = dated.findLast((one) => one.isBase && one.span.end <= start && isNear(own, one));
  // "The increase on 2016/17 is 53%, and there are twice as many as in 2013/14": that of the next change.
  const isOfNext =
    ahead &&
    (NEXT_CLAUSE.test(marked.slice(past, ahead.span.start)) ||
      (behind !== undefined && IS_SO_MUCH.test(marked.slice(behind.span.end, start))));
  const base = isOfNext ? behind : (ahead ?? behind);
  if (!base) return undefined;
  const { label, span } = base;
  const later = laterYear(scene, i);
  const named = dated.find(
    (one) =>
      isOwn(one) &&
      one.span.kind !== "back" &&
      one.label > label &&
      one.label.includes("/") === label.includes("/"),
  );
  if (SINCE.test(marked.slice(0, span.start)) && !named)
    return between(said(label), text.year > label ? carried(text.year) : later);
  if (span.kind === "since") return between(said(label), carried(text.year));
  if (label === "") return undefined;
  // "Up by a third compared to last year", of a text on that year.
  if (span.kind === "latest" && label === later.value)
    return between(carried(yearsBefore(label, 1)), later);
  if (named) return between(said(label), labelled(named));
  if (later.value > label) return between(said(label), later);
  if (text.year > label) return between(said(label), carried(text.year));
  return span.kind === "back"
    ? between(said(label), carried(yearsBefore(label, -span.years)))
    : OPEN;
};

/** "In 2014/15 there were 402, making an increase of 16 per cent": from then to the year spoken of. */
const goneOn: Dating = (scene, i) => {
  const { marked, mentions, dated, now } = scene;
  const { start } = mentions[i]!;
  const [left] = stretch(scene, i);
  const told = dated.findLast(({ span }) => span.kind !== "span" && span.end <= start);
  if (!told || told.label === "" || told.label >= now) return undefined;
  const isOfKind = told.label.includes("/") === now.includes("/");
  const isLatest = dated.every(({ label }) => label <= told.label);
  return isOfKind && isLatest && MAKES.test(marked.slice(left, start))
    ? between(labelled(told), carried(now))
    : undefined;
};

/** "The increase in the most recent year was 2.2 per cent; over the two years it was 13.1 per cent." */
const inTheLatest: Dating = (scene, i) => {
  const { marked, mentions, dated } = scene;
  const [left] = stretch(scene, i);
  const recent = dated.find(
    ({ span }) =>
      span.kind === "recent" &&
      span.start >= left &&
      span.end <= mentions[i]!.start &&
      /\bin $/i.test(marked.slice(0, span.start)),
  );
  const year = recent?.label ?? "";
  return year === "" ? undefined : between(said(yearsBefore(year, 1)), said(year));
};

/** A length of time anywhere in the sentence. */
const someLength: Dating = (scene, i) => {
  const { dated, time } = scene;
  const own = stretch(scene, i);
  // "Up by 22 per cent to 1,452; during the past three years it was 37 per cent"
  const isApart = ({ span: { start } }: Dated): boolean =>
    scene.marked.slice(scene.mentions[i]!.end, start).includes(";");
  const lengths = dated.filter((one) => isLength(one.span) && !isApart(one));
  const length = lengths.find((one) => isNear(own, one)) ?? lengths[0];
  if (!length) return undefined;
  if (length.span.kind === "period" && time.change) return said(time.change);
  return acrossLength(length, scene, i);
};

const ofLinked: Dating = (scene, i) => {
  const linked = linkedBase(scene, i);
  return linked === undefined ? undefined : between(scene.found[linked]!, laterYear(scene, i));
};

/** "In 2013/14 it was 838, so reports have more than doubled." */
const hasSince: Dating = (scene, i) => {
  const { marked, mentions, text } = scene;
  const { start } = mentions[i]!;
  const later = laterYear(scene, i);
  const has = HAS.test(marked.slice(Math.max(0, start - 24), start));
  return has && later.value !== "" && later.value < text.year
    ? between(later, carried(text.year))
    : undefined;
};

/** Between a change and the two counts that it is of: "rose by 49, with 299 in 2015/16 and 348 in 2016/17". */
const AS_FOLLOWS = over(
  "^(?:, with|:|, from| \\(from| - (?:it|they|there) (?:had|was|were))(?: (?:\\w+|{W}|{A})){0,3} $",
  "i",
);

/**
 * "103 in 2019/20 and 412 in 2023/24, a fourfold rise", or the later first, or told after the change:
 * between the years of the two counts.
 */
const justTold: Dating = ({ marked, mentions, found }, i) => {
  const next = marked.slice(mentions[i]!.end, mentions[i + 1]?.start);
  const pair = /^ to $/.test(next)
    ? [i - 1, i + 1]
    : AS_FOLLOWS.test(next)
      ? [i + 1, i + 2]
      : [i - 2, i - 1];
  const [one, other] = pair.map((at) =>
    mentions[at] && isCount(mentions[at]!) ? found[at]! : OPEN,
  ) as [Facet, Facet];
  if (one.how !== "said" || other.how !== "said" || one.value === other.value) return undefined;
  if (one.value.includes("/") !== other.value.includes("/")) return undefined;
  return one.value < other.value ? between(one, other) : between(other, one);
};

/** "Between the years ending March 2007 and March 2017 there was an increase": the years stand as one. */
const acrossYears: Dating = ({ dated }) => {
  const whole = dated.find((one) => isOwn(one) && one.label.includes(" to "));
  return whole && said(whole.label);
};

/** "A rise of 94 or 13 per cent", "a 27 per cent rise where England as a whole saw one of 33 per cent": both between the same years. */
const asTheLastChange: Dating = ({ marked, mentions, dated, found }, i) => {
  const at = mentions.findLastIndex((one, j) => j < i && isChange(one));
  const [last, period] = [mentions[at], found[at]];
  if (!last || !period) return undefined;
  const apart = marked.slice(last.end, mentions[i]!.start);
  if (OR.test(apart)) return period;
  if (period.how !== "said") return undefined;
  const joins = BESIDE_IT.exec(apart);
  const from = last.end + (joins?.index ?? 0);
  return joins && dated.every(({ span }) => span.end <= from) ? carried(period.value) : undefined;
};
const OR = /^,? or (?:about |around |nearly |almost |just over |just under )?$/;
const BESIDE_IT = new RegExp(`\\b(?:where|while|whereas|${COMPARED})\\b`, "i");

/** "In 2016/17 there were 402. In 2015/16 there were 289. Numbers have grown by half in a single year." */
const lengthBack: Dating = (scene) => {
  const { dated, time } = scene;
  const [from, to] = time.wentBack.split(" to ");
  const isSoLong = ({ span }: Dated): boolean =>
    span.kind === "span" && startOf(to!, span, scene) === from;
  return to && dated.length > 0 && dated.every(isSoLong) ? said(time.wentBack) : undefined;
};

const WAYS: Dating[] = [
  lengthBack,
  yearsApart,
  chained,
  asTheLastChange,
  inTheLatest,
  ownLength,
  fromBase,
  goneOn,
  someLength,
  ofLinked,
  hasSince,
  acrossYears,
];

const UNTIL_THEN = /\b(?:until|by|before) (?:then|that)\b/i;
const THAT_IS =
  /^\W*(?:That|This|It|The (?:rise|increase|fall|drop|decrease|growth|jump)) (?:is|was|means|makes|amounts)\b/;

/** The years of a change: those that words tell, else from the year that the text last measured from. */
export function changeYears(scene: Scene, i: number, sentence: string): Facet {
  const told = firstOf(WAYS, scene, i);
  if (told) return told;
  // "In 2018/19 it recorded 702. That is a rise of 14 per cent": since then.
  const { dated, time } = scene;
  if (time.wentBack !== "" && dated.length === 0 && !UNTIL_THEN.test(sentence))
    return THAT_IS.test(sentence) ? said(time.wentBack) : carried(time.wentBack);
  const annual = ANNUAL.test(sentence);
  const spoken = annual ? undefined : justTold(scene, i);
  if (spoken) return spoken;
  const later = laterYear(scene, i);
  if (later.value === "") return OPEN;
  const from = annual ? yearsBefore(later.value, 1) : usualBase(later.value, scene.time);
  if (annual || scene.time.change === `${from} to ${later.value}`)
    return between(annual ? said(from) : carried(from), later);
  return { value: `${from} to ${later.value}`, how: "open" };
}
