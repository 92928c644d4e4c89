/** The years that a change is between. */
import { COMPARED } from "../lexicon/words";
import { over } from "../reading/marks";
import { financialLabel, isOneYear, stretchLabel, yearsBefore } from "../reading/yearLabels";
import { UNNAMED_YEAR } from "../verdict/labels";
import { carried, type Facet, isChange, isCount, OPEN, said } from "./facets";
import { isNear, ownLength, someLength, stretchOf } from "./changeLengths";
import { laterYear, linkedBase } from "./laterYear";
import { type Dating, firstOf, isOwn, type Scene, startOf, usualBase } from "./scene";
import type { Overview } from "./overview";
import { SINCE } from "./stretches";
import { between, type Dated, labelled } from "./years";

const MAKES = /\b(?:making|makes|meaning|means|so|has|have) [^.;]{0,40}$/i;
const HAS = /\b(?:has|have) (?:\w+ ){0,2}$/i;
const FROM_TO = over("^(?: (?:and|to|until|through to)|,? to| -) $", "i");
const OPENS_PAIR = /\b(?:from|between)(?: the)? $/i;
const ANNUAL =
  /\b(?:year[- ]on[- ]year|annual(?:ly)?(?! (?:number|total|figure|count|tally))|in (?:just )?(?:a|one) year|in (?:the )?(?:last|past) (?:year|12 months)|in (?:the )?space of a year)\b/i;

/** "From 2012 to 2015" of a text that counts from 2012/13 to 2014/15. */
function inFinancialYears(from: string, to: string, { labels }: Overview): string {
  const years = [from, to].every((label) => /^\d{4}$/.test(label))
    ? [financialLabel(Number(from)), financialLabel(Number(to) - 1)]
    : [];
  return years.length > 0 && years.every((label) => labels.has(label))
    ? years.join(" to ")
    : `${from} to ${to}`;
}

/** Straight behind a change: "17.1% between 2015/16 and 2016/17". */
const STRAIGHT = /^(?:%| ?per ?cent| ?pc)?(?: \w+){0,3} (?:from|between)(?: the)? $/i;

/** "From 2014/15 to 2018/19", "between 2014/15 and 2018/19": of several, what stands straight behind the change, or last before it. */
const yearsApart: Dating = ({ marked, mentions, dated, found, text }, i) => {
  const { start, end } = mentions[i]!;
  const told: { at: number; label: string }[] = [];
  for (const [at, one] of dated.entries()) {
    const next = dated[at + 1];
    // "Between the previous year and 2016/17"
    const isYear = one.span.kind === "year" || (one.span.kind === "back" && one.label !== "");
    if (!next || !isYear || next.label <= one.label) continue;
    const opens = OPENS_PAIR.test(marked.slice(0, one.span.start));
    // "1,572 were recorded between 2015 and 2016, a rise of 49 per cent": the one year of the count.
    const together = stretchLabel(one.label, next.label);
    if (!together.includes(" to ") && found.some(({ value }) => value === together)) continue;
    const leads = FROM_TO.test(marked.slice(one.span.end, next.span.start));
    if (opens && leads && Math.abs(one.span.start - start) < 160)
      told.push({ at: one.span.start, label: inFinancialYears(one.label, next.label, text) });
  }
  const own =
    told.find(({ at }) => at >= end && STRAIGHT.test(marked.slice(end, at))) ??
    told.findLast(({ at }) => at < start) ??
    told[0];
  return own && said(own.label);
};

/** "Trebled to 2,700", "a fall of half in one year, 100": to the count that follows. */
const TO_THE_NEXT =
  /^(?: \w+){0,2} to (?:\w+ ){0,3}$|^(?: (?:in|over|within) (?:just )?(?:one|a|a single) \ue003*(?:year)?)?, $/;
/** "… to 900 in 2013/14 and then trebled to 2,700": from the year of the count before. */
const chained: Dating = ({ marked, mentions, bases, found, text }, i) => {
  const { start, end } = mentions[i]!;
  const [last, next] = [mentions[i - 1], mentions[i + 1]];
  if (!last || !next || !isCount(last) || !isCount(next) || bases[i - 1]!.isBase) return undefined;
  const goesOn = /\b(?:then|before|again)\b/i.test(marked.slice(last.end, start));
  if (!goesOn || !TO_THE_NEXT.test(marked.slice(end, next.start))) return undefined;
  const from = found[i - 1]!;
  const later = found[i + 1]!.value || text.year;
  return between(from, carried(later > from.value ? later : UNNAMED_YEAR));
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
  const own = stretchOf(scene, i);
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
    return between(said(label), text.year > label ? carried(text.year) : after(later, label));
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

/** A change goes on to no year before the one that it begins in. */
const after = (later: Facet, label: string): Facet =>
  later.value > label ? later : carried(UNNAMED_YEAR);

/** "In 2014/15 there were 402, making an increase of 16 per cent": from then to the year spoken of. */
const goneOn: Dating = (scene, i) => {
  const { marked, mentions, dated, now } = scene;
  const { start } = mentions[i]!;
  const [left] = stretchOf(scene, i);
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
  const [left] = stretchOf(scene, i);
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

/** "402 in 2013/14 and 611 in 2017/18" is all that a text names: its changes are between these two. */
function onlyEarlier(later: string, { text, time }: Scene): string | undefined {
  if (time.change.endsWith(` to ${later}`) || text.labels.has(yearsBefore(later, 1)))
    return undefined;
  const [only, ...more] = [...text.labels].filter(
    (label) => isOneYear(label) && label < later && label.includes("/") === later.includes("/"),
  );
  return more.length === 0 ? only : undefined;
}

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
  const from = annual
    ? yearsBefore(later.value, 1)
    : (onlyEarlier(later.value, scene) ?? usualBase(later.value, scene.time));
  if (annual || scene.time.change === `${from} to ${later.value}`)
    return between(annual ? said(from) : carried(from), later);
  return { value: `${from} to ${later.value}`, how: "open" };
}
