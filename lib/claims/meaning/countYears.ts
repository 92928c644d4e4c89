/** The year of a count, a share or a rate, and that of a count which others are compared with. */
import { COMPARED } from "../lexicon/words";
import { over } from "../reading/marks";
import { MARK } from "../reading/plain";
import { yearsBefore } from "../reading/yearLabels";
import { carried, type Facet, isChange, isCount, isRate, OPEN, said } from "./facets";
import { byTurns, inTurn } from "./inTurn";
import { type Dating, firstOf, isOwn, type Scene, startOf, usualBase } from "./scene";
import { fromTo, oneYearOf, openedOver, overYears, since, togetherWithIt } from "./severalYears";
import { type Dated, isLength, labelled } from "./years";

/** Between a figure and the year that it is of. */
export const TO_ITS_YEAR = over(
  `^(?!.*(?:\\b(?:${COMPARED}|than|from|up|down|while|but|whereas|since|rise|increase|before)\\b|, which (?:makes|made|means|brings|is|was)\\b|[;:.]))(?:[ (,-]+(?:[\\w'"%/-]+|{W}|{A}|{X}))*[ (,]*$`,
  "i",
);
/** "since 2015-16, when reports were put at 2,238", "since 2012/13, the first year told, when …" */
export const WHEN = over(
  `^(?:, (?:the|an?) [^,.;${MARK.number}]{3,60})?,? (?:when|in which|which|a year (?:(?:in|for) which|when|with|of))\\b[^${MARK.number}.;]*$`,
  "i",
);
const ITS_SHARE = over("^ \\({N} ?(?:%|per ?cent|pc)\\)", "i");
const AND_IN =
  /\band (?:then )?(?:(?:that|the (?:number|figure|total)) )?(?:in|by|for|during) (?:the )?$/i;
const OPENS_CLAUSE = /(?:[,;]| and) (?:and )?(?:in |for |during )?(?:the )?$/i;
const LEADS_ON =
  /^(?:,? (?:had|saw|there were|it was|there was|the (?:number|total|figure) was|they recorded|(?:it|they) had)(?: \w+){0,2})? $/i;
const NOW = /\b(?:now|today|nowadays|these days|currently)\b/i;
/** Another count stands between that was compared with that year: "… to 900 in 2013/14 and then trebled to 2,700". */
const GONE_ON = /\b(?:then|later|since|now|and has)\b/i;

/** The year after a figure that belongs to it. */
function after(
  { marked, mentions, dated }: Scene,
  i: number,
  want: (one: Dated) => boolean,
): Dated | undefined {
  const { end } = mentions[i]!;
  const next = mentions
    .slice(i + 1)
    .find((one) => isCount(one) || (one.unit === "percent" && marked[one.start - 1] !== "("));
  const limit = next?.start ?? marked.length;
  const at = dated.find(({ span }) => span.start >= end && span.start < limit);
  if (!at || !want(at)) return undefined;
  // "up from 1,502 (31 per cent) the previous year"
  const words = marked.slice(end, at.span.start).replace(ITS_SHARE, "");
  // "2006: 41, 2007: 44": the year of the next.
  if (next && marked[at.span.end] === ":") return undefined;
  // "103 offences, and in 2023/24 they recorded 412": the year of the next.
  if (next && AND_IN.test(words)) return undefined;
  // "In 2010 there were 370, in 2009 there were 587": as the one, so the other.
  const { start } = mentions[i]!;
  const own = dated.some(
    ({ span }) => span.end <= start && span.start >= (mentions[i - 1]?.end ?? 0),
  );
  const leads = next && LEADS_ON.test(marked.slice(at.span.end, next.start));
  if (own && leads && OPENS_CLAUSE.test(words)) return undefined;
  return TO_ITS_YEAR.test(words) ? at : undefined;
}

const inside: Dating = ({ mentions, dated }, i) => {
  const { start, end } = mentions[i]!;
  const one = dated.find(({ span }) => span.start >= start && span.end <= end);
  return one && labelled(one);
};

/** "226, 348 and 349 for 2016/17, 2017/18 and 2018/19" */
const eachOfARow: Dating = ({ marked, mentions, dated }, i) => {
  const years = dated.flatMap((one) => (one.span.kind === "year" ? [{ ...one.span, one }] : []));
  const own = years.length > 1 ? inTurn(marked, mentions, years).get(mentions[i]!) : undefined;
  return own && labelled(own.one);
};

/** "In 2015-16 it stood at 1,092, in 2016-17 at 1,308" */
const eachByItsYear: Dating = ({ mentions, dated, stretches }, i) => {
  // "Between 2013/14, when there were 53, and 2019/20 it recorded 2,048" in all.
  if (stretches.some(({ label }) => label.includes(" to "))) return undefined;
  const years = dated.filter(({ span }) => !isLength(span));
  const labels = new Set(years.map(({ label }) => label));
  if (labels.size < years.length || years.some(({ isBase }) => isBase)) return undefined;
  const items = years.map((one) => ({ ...one.span, one }));
  const own = byTurns(mentions, items).get(mentions[i]!);
  return own && labelled(own.one);
};

const now: Dating = ({ marked, mentions, dated, text }, i) => {
  const { start } = mentions[i]!;
  const isNow = NOW.test(marked.slice(mentions[i - 1]?.end ?? 0, start));
  const named = dated.some(({ span }) => span.kind === "year" && span.start < start);
  return isNow && !named ? carried(text.year) : undefined;
};

const behind: Dating = (scene, i) => {
  const next = after(scene, i, isOwn);
  return next && labelled(next);
};

/** "Between 2013/14, when there were 53, and 2019/20 …" */
const whenThen: Dating = ({ marked, mentions, dated }, i) => {
  const { start } = mentions[i]!;
  const year = dated.findLast(({ span }) => span.end <= start && span.kind === "year");
  return year && WHEN_IT_WAS.test(marked.slice(year.span.end, start))
    ? said(year.label)
    : undefined;
};
const WHEN_IT_WAS =
  /^,? when (?:there (?:were|was)|(?:it|they|the force) (?:had|was|were|stood at|recorded))(?: \w+)? $/i;

/** "The 9.6 per cent and seven per cent of 2015/16", "12 and 30 in 2019": both of the one year. */
const sharesYear: Dating = (scene, i) => {
  const { marked, mentions } = scene;
  const [mention, next] = [mentions[i]!, mentions[i + 1]];
  const joins =
    next?.unit === mention.unit &&
    AND_NEXT.test(marked.slice(mention.end, next.start)) &&
    !marked.slice(0, mention.start).includes(" from ");
  const year = joins ? after(scene, i + 1, isOwn) : undefined;
  return year && OF_A_YEAR.test(marked.slice(next!.end, year.span.start))
    ? labelled(year)
    : undefined;
};
const AND_NEXT = /^(?:%| ?per ?cent| ?pc)? and $/i;
const OF_A_YEAR = /^(?:%| ?per ?cent| ?pc)?(?: \w+){0,2} (?:of|in|for) (?:the )?$/i;

/** "From 5.6 per cent in the year to March 2022 to 5.7 per cent now" */
const nowBehind: Dating = ({ marked, mentions, text }, i) => {
  const { start, end } = mentions[i]!;
  return /\bto (?:\w+ )?$/i.test(marked.slice(0, start)) && NOW_BEHIND.test(marked.slice(end))
    ? carried(text.year)
    : undefined;
};
const NOW_BEHIND = /^(?:%| ?per ?cent| ?pc)? (?:now|today|at present|currently)\b/i;

/** "… since 2015-16, when there were 2,238, six a day": what is straight behind the base is of it. */
const STRAIGHT_BEHIND = /^,? (?:or )?(?:about |some |around |nearly |almost )?$/i;

/** The year before a figure: some months are none; "since 2015-16, when there were 2,238" is of the base. */
const ahead: Dating = (scene, i) => {
  const { marked, mentions, dated, text } = scene;
  const { start } = mentions[i]!;
  const last = mentions[i - 1];
  const isBehind =
    last && isRate(mentions[i]!) && STRAIGHT_BEHIND.test(marked.slice(last.end, start));
  const when = dated.findLast(({ span }) => span.end <= start && !isLength(span));
  if (when?.label === "" && ["part", "same months"].includes(when.span.kind)) return OPEN;
  if (when?.isBase && WHEN.test(marked.slice(when.span.end, isBehind ? last.start : start)))
    return said(when.label);
  const before = dated.findLast((one) => one.span.end <= start && isOwn(one));
  if (!before) return undefined;
  if (!GONE_ON.test(marked.slice(before.span.end, start))) {
    // "Between 2010 and 2011 there were 229: 27 were under eight, another 94 …": all of the one year.
    const years = oneYearOf(scene, ({ end }) => end === before.span.end);
    return years === undefined ? labelled(before) : said(years);
  }
  return text.year > before.label ? carried(text.year) : OPEN;
};

const asTheLast: Dating = ({ mentions, bases, found }, i) => {
  const last = found[i - 1];
  const goesOn = last?.how === "said" && !isChange(mentions[i - 1]!) && !bases[i - 1]!.isBase;
  return goesOn ? last : undefined;
};

const OPENS_BASE = new RegExp(`\\b(?:${COMPARED}|from|than) $`, "i");
/** "from 450 in 2012/13 to 900 …" has the year of its base behind it. */
const theOnlyOne: Dating = ({ marked, mentions, dated }, i) => {
  const [only, ...more] = dated.filter(isOwn);
  const { end } = mentions[i]!;
  const isIt = only && more.length === 0 && mentions.length <= 2 && only.span.start >= end;
  // "17.8% compared with 22.4% the year before": of the other.
  const other = mentions[i + 1];
  if (other && only?.span.kind === "back" && OPENS_BASE.test(marked.slice(end, other.start)))
    return undefined;
  // "611 were online; there is no number for the year before": another clause.
  return isIt && !marked.slice(end, only.span.start).includes(";") ? said(only.label) : undefined;
};

/** The year after the base, where the text has spoken of none later. */
const afterItsBase: Dating = ({ dated, now: spokenOf, text }) => {
  const base = dated.find(({ isBase, span }) => isBase && span.kind === "year");
  if (!base || (spokenOf !== "" && spokenOf > base.label)) return undefined;
  return carried(text.year > base.label ? text.year : yearsBefore(base.label, -1));
};

const OWN: Dating[] = [
  inside,
  eachOfARow,
  eachByItsYear,
  now,
  openedOver,
  overYears,
  togetherWithIt,
  fromTo,
  since,
  nowBehind,
  whenThen,
  sharesYear,
  behind,
  ahead,
  asTheLast,
  theOnlyOne,
  afterItsBase,
];

/** The year of a figure that is no base and no change. */
export const ownYear = (scene: Scene, i: number): Facet =>
  firstOf(OWN, scene, i) ??
  carried(scene.time.focus || scene.time.together || scene.text.window || scene.text.year);

/** The year of a count that another is compared with. */
export function baseYear(scene: Scene, i: number): Facet {
  const { mentions, bases, dated, found } = scene;
  const behindIt = after(scene, i, ({ span }) => !isLength(span));
  const { start } = mentions[i]!;
  const before = dated.findLast(({ span, isBase }) => isBase && span.end <= start);
  // "Set against 2015/16, when there were 538, last year's total …": the year named is the base's.
  const next = behindIt?.pointed && before?.span.kind === "year" ? undefined : behindIt;
  const { of } = bases[i]!;
  const main = of === undefined ? carried(scene.now) : found[of]!;
  if (next && (next.label !== main.value || main.how !== "said" || next.span.kind !== "back")) {
    // "From 30 between 2013 and 2014 to 479 between 2019 and 2020"
    return said(oneYearOf(scene, (one) => one.start === next.span.start) ?? next.label);
  }
  // "5.9 per cent more than last year (1,857)", of a text on that year
  if (before?.span.kind === "latest" && before.label === main.value && before.label !== "")
    return carried(yearsBefore(before.label, 1));
  if (before && !isLength(before.span)) return said(before.label);
  // "Between 2011 and 2013 it rose from 300 to 400"
  const [pair] = scene.stretches;
  if (pair && main.value === pair.to && (pair.end <= start || pair.start >= mentions[i]!.end))
    return said(pair.from);
  const length = dated.find(({ span }) => isLength(span));
  if (length && main.value !== "") return carried(startOf(main.value, length.span, scene));
  const other = dated.find(({ isBase, span }) => isBase && !isLength(span));
  if (other) return carried(other.label);
  return main.value === "" ? OPEN : carried(usualBase(main.value, scene.time));
}
