import { isTable, STATISTICAL } from "../finding/counts";
import { find } from "../finding/find";
import type { Mention } from "../finding/mention";
import type { Gazetteer } from "../reading/gazetteer";
import { MARK } from "../reading/plain";
import { read, type Reading } from "../reading/reading";
import { type Sentence, sentences } from "../reading/sentences";
import type { ClaimUnit } from "../types";
import { type Claim, isChange, isCount } from "./claim";
import { overview } from "./overview";
import { shareOf } from "./shareOf";
import { measureMentions } from "./what/measures";
import { OF_THE_WHOLE } from "./what/ofTheWhole";
import { ageBand } from "../verdict/bands";
import { Topic } from "./what/topic";
import { dateMentions, startParagraph } from "./when/dates";
import { readHeading } from "./when/headings";
import type { Timeline } from "./when/timeline";
import { moveOn, openParagraph, placeMentions } from "./where";

/** A sentence and the figures found in it. */
export interface Found {
  reading: Reading;
  mentions: Mention[];
}

/** Between a share and the count that restates it: "in six of the crimes, ", " victims (". */
const SHARE_THEN_COUNT = new RegExp(
  `^(?: (?:of|in) (?:the|these|those|all|its|this|that|them)?[\\w' ${MARK.period}${MARK.place}-]{0,40}| [\\w']+(?: [\\w']+){0,2}| of (?:the |these |those )?[\\w' ]{0,20}(?:were|was|had|involved) [\\w' ${MARK.age}]{0,30})?(?: ?[,(:-]|, or| or)(?: or| about| some| around| a total of| just| only)? ?$`,
  "i",
);
/** Between a count and the share that restates it: "cases, more than", " (", ", that is to say". */
const COUNT_THEN_SHARE = new RegExp(
  `^(?:[\\w' ${MARK.age}${MARK.place}${MARK.period}-]{0,60}?)(?:,? (?:or|that is(?: to say)?|equal to|equivalent to|equating to|making(?: up)?|representing|amounting to|which is)|[,(] ?| - ?)(?: or| about| some| around| just| only)? ?$`,
  "i",
);
const SINCE_A_DAY = new RegExp(`^ (since ${MARK.aside}+)`, "i");
const OF_THEM = /\bof (?:them|these|those|this number|that number|that total|which|whom)\b/i;
const OF_THOSE_IN = new RegExp(`^ ?(?:\\w+ ){0,2}of those in (?:the )?${MARK.place}`, "i");
const OF_THEM_AFTER = /^ ?(?:\w+ ){0,2}of (?:them|these|those|which|whom)\b/i;

/** What every figure of a text means. */
export function interpret(text: string, gazetteer: Gazetteer): Claim[] {
  const all = sentences(text);
  const statistical = statisticalParagraphs(all);
  const found: Found[] = all.map((sentence) => {
    const reading = read(sentence, gazetteer, statistical.has(sentence.paragraph));
    return { reading, mentions: find(reading) };
  });
  const { whereabouts, timeline } = overview(found, gazetteer);
  const claims: Claim[] = [];
  const topic = new Topic(all);
  /** The last count of each period. */
  const lastCounts = new Map<string, Claim>();
  let group = "";
  for (const { reading, mentions: asFound } of found) {
    if (reading.sentence.firstOfParagraph) topic.open();
    topic.hear(reading, asFound.length);
    if (reading.sentence.firstOfParagraph) {
      openParagraph(reading, whereabouts);
      startParagraph(reading, timeline);
    }
    const mentions = inTable(reading, asFound, timeline.heading.columns);
    if (!isTable(reading.marked) && (mentions.length > 0 || /[.!?]\s*$/.test(reading.marked)))
      timeline.heading.columns = [];
    if (mentions.length === 0) {
      moveOn(whereabouts, reading, []);
      turnTo(reading, timeline);
      if (isHeading(reading)) whereabouts.current = "";
      readHeading(reading, timeline);
      continue;
    }
    if (mentions.every(({ unit }) => unit === "forces")) readHeading(reading, timeline);
    const areas = placeMentions(reading, mentions, whereabouts);
    const dated = dateMentions(reading, mentions, timeline);
    const lastClaim = claims.at(-1);
    const carried = reading.sentence.firstOfParagraph
      ? ""
      : lastClaim && isNarrow(lastClaim.measure)
        ? lastClaim.measure
        : "";
    const measures = measureMentions(reading, mentions, { group, last: carried });
    topic.apply(reading, mentions, measures);
    const units = countUnits(reading.marked, mentions, measures);
    const here = mentions.map((mention, i): Claim => ({
      ...mention,
      reading,
      unit: units[i]!,
      area: areas[i]!,
      measure: measures[i]!,
      ...dated[i]!,
      ...ownTime(reading, mention),
    }));
    for (const claim of here) {
      // Childline answers the whole of the UK; what nobody tells is nowhere counted.
      if (claim.measure === "childline_contacts") claim.area = "UK";
      if (claim.measure === "not_disclosed") Object.assign(claim, { area: "", period: "" });
    }
    join(reading.marked, here, antecedent(here, lastClaim, lastCounts));
    for (const [i, claim] of here.entries()) withinPart(claim, here.slice(0, i));
    for (const claim of here) shareOfArea(claim, here, claims, gazetteer, whereabouts.main);
    moveOn(whereabouts, reading, areas);
    group =
      here.findLast(({ measure, unit }) => isNarrow(measure) && unit !== "forces")?.measure ??
      group;
    claims.push(...here);
    for (const claim of here) {
      if (isCount(claim) && !claim.isBase) lastCounts.set(claim.period, claim);
    }
  }
  informHeadline(claims);
  return claims;
}

/** "Only the 2014/15 return was split by sex.": what follows is of that year. */
function turnTo({ periods, sentence }: Reading, timeline: Timeline): void {
  const years = periods.flatMap((period) => (period.kind === "year" ? [period.label] : []));
  const isSentence = /[.!?:]["')]*\s*$/.test(sentence.text) && !sentence.text.includes('"');
  const [year = ""] = years;
  if (years.length !== 1 || !isSentence || !year.includes("/")) return;
  timeline.focus = year;
  timeline.paragraph.isTheme = true;
}

/** A change in the headline is the one that the text then tells in full. */
function informHeadline(claims: readonly Claim[]): void {
  for (const claim of claims) {
    if (claim.assumed !== true || claim.reading.sentence.paragraph > 0) continue;
    const told = claims.find(
      (other) =>
        isChange(other) &&
        other.assumed !== true &&
        other.area === claim.area &&
        other.measure === claim.measure &&
        other.period.endsWith(claim.period.slice(-7)),
    );
    if (told) claim.period = told.period;
  }
}

/** "… a week since 23 March" is of that time, and of no year. */
function ownTime({ marked, sentence }: Reading, { end }: Mention): { period?: string } {
  const since = SINCE_A_DAY.exec(marked.slice(end))?.[1];
  return since ? { period: sentence.text.slice(end + 1, end + 1 + since.length) } : {};
}

/** In a table of two years or more a percentage is a change, unless a share was said. */
function inTable(reading: Reading, mentions: Mention[], columns: readonly string[]): Mention[] {
  if (columns.length < 2 || !isTable(reading.marked)) return mentions;
  return mentions.map((mention) =>
    mention.unit === "percent" ? { ...mention, unit: "percent_change" } : mention,
  );
}

/** A lone number counts what the number before it counts: "of the 321 victims, 286 were girls". */
function countUnits(
  marked: string,
  mentions: readonly Mention[],
  measures: readonly string[],
): ClaimUnit[] {
  let victims = false;
  return mentions.map((mention, i) => {
    const { unit, end } = mention;
    if (!isCount(mention)) return unit;
    if (measures[i] === "convictions") return "convictions";
    if (unit === "victims") victims = true;
    return victims &&
      unit === "offences" &&
      /^ (?:were|was|of|in)\b|^\)/.test(marked.slice(end, end + 8))
      ? "victims"
      : unit;
  });
}

/** Paragraphs that speak of recorded crime, and bullets beside them. */
function statisticalParagraphs(all: readonly Sentence[]): Set<number> {
  const own = new Set(
    all.filter(({ text }) => STATISTICAL.test(text)).map(({ paragraph }) => paragraph),
  );
  const bullets = all.filter(({ text, paragraph }) => {
    return /^\s*[-*]\s/.test(text) && (own.has(paragraph - 1) || own.has(paragraph + 1));
  });
  return new Set([...own, ...bullets.map(({ paragraph }) => paragraph)]);
}

const OF_A_TOTAL =
  /\b(?:account(?:s|ed|ing) for|made up|makes up|responsible for|suppl(?:ied|ies|ying)|contribut(?:ed|es|ing)|provid(?:ed|es|ing)|fell to|belong(?:ed|s)? to|share (?:was|is|of)|came from|comes? from|(?:was|were) (?:recorded |reported |made )?(?:here|in|to)|(?:recorded|logged|reported) by one|(?:regional|national|region's|UK|whole) (?:total|cases|offences|figure|tally|crimes)|region's|of the whole|of (?:them|these|those|which|whom) (?:was|were|came))\b/i;
/** "… was Scottish", "was Scotland's". */
const IS_OF = new RegExp(`\\b(?:was|were|is|are) ${MARK.place}`, "i");

/** "Northern Ireland accounted for less than three per cent of it": one area's share of a wider one. */
function shareOfArea(
  claim: Claim,
  here: readonly Claim[],
  before: readonly Claim[],
  gazetteer: Gazetteer,
  main: string,
): void {
  if (claim.unit !== "percent" || claim.measure !== "total") return;
  if (claim.sameAs && claim.sameAs.measure !== "total") return;
  if (claim.wholeIs && claim.wholeIs.measure !== "total") return;
  const { sentence, places, marked } = claim.reading;
  const named = places.flatMap((place) => (place.named ? [place.area] : []));
  const part = claim.wholeIs?.area;
  const ofWhole = part !== undefined && named.some((area) => gazetteer.isWithin(area, part));
  if (!ofWhole && !OF_A_TOTAL.test(sentence.text) && !IS_OF.test(marked.slice(claim.end))) return;
  const recordedHere = /\bhere\b/i.test(sentence.text.slice(claim.end)) ? [main] : [];
  const others = here.filter((other) => other !== claim);
  for (const earlier of before.slice(-8)) others.splice(here.length - 1, 0, earlier);
  const wides = [
    claim.wholeIs?.area ?? "",
    ...named,
    claim.area,
    ...others.map(({ area }) => area),
  ];
  const whole = claim.wholeIs?.area;
  const inside = named.find((area) => whole !== undefined && gazetteer.isWithin(area, whole));
  for (const narrow of [
    ...recordedHere,
    ...(inside ? [inside] : []),
    ...named,
    claim.sameAs?.area ?? claim.area,
  ]) {
    const wide = wides.find((area) => area !== "" && gazetteer.isWithin(narrow, area));
    if (wide === undefined) continue;
    claim.area = narrow;
    claim.measure = shareOf(wide);
    claim.shareOf = wide;
    if (claim.wholeIs && claim.wholeIs.area !== wide) delete claim.wholeIs;
    return;
  }
}

/** "338, with 92 not in class": a count below a part before it is no total, whatever it is. */
function withinPart(claim: Claim, before: readonly Claim[]): void {
  const part = before.findLast(isCount);
  if (!part || claim.measure !== "total" || !isCount(claim) || claim.isBase || part.isBase) return;
  const same = part.area === claim.area && part.period === claim.period;
  if (same && ageBand(part.measure) && claim.value < part.value) claim.measure = "not_stated";
}

/** A short line without a stop, which opens a section. */
function isHeading({ sentence, places }: Reading): boolean {
  const { text, firstOfParagraph } = sentence;
  return (
    firstOfParagraph &&
    places.length === 0 &&
    /^\s*\S+(?:\s+\S+){0,5}\s*$/.test(text) &&
    !/[.!?,;"')]\s*$/.test(text)
  );
}

/** A measure that "that group" can mean. */
const isNarrow = (measure: string): boolean =>
  !["total", "change", "girls_to_boys"].includes(measure) && !measure.startsWith("share_of_");

/** What "of them" opens with: the last figure, if a count, else the last count of the year. */
function antecedent(
  [first]: readonly Claim[],
  last: Claim | undefined,
  lastCounts: ReadonlyMap<string, Claim>,
): Claim | undefined {
  if (!first || (last && isCount(last))) return last;
  const count = lastCounts.get(first.period);
  if (!count) return undefined;
  const apart = first.reading.sentence.paragraph - count.reading.sentence.paragraph;
  return apart <= 1 ? count : undefined;
}

/** Ties a share to the count that restates it, and a part to the whole that it is taken of. */
function join(marked: string, here: Claim[], last: Claim | undefined): void {
  for (const [i, claim] of here.entries()) {
    const previous = here[i - 1];
    const next = here[i + 1];
    if (
      claim.unit === "percent" &&
      next &&
      isCount(next) &&
      OF_THE_WHOLE.test(marked.slice(claim.end, next.start))
    ) {
      claim.wholeIs = next;
      claim.area = next.area;
      claim.period = next.period;
    }
    const between = previous ? marked.slice(previous.end, claim.start) : "";
    const after = marked.slice(claim.end, claim.end + 30);
    const ofThem = OF_THEM.test(between) && !OF_THEM_AFTER.test(between);
    if (
      (ofThem || (OF_THEM_AFTER.test(after) && !OF_THOSE_IN.test(after))) &&
      claim.unit !== "forces"
    ) {
      claim.wholeIs =
        here.slice(0, i).findLast(isCount) ?? (last && isCount(last) ? last : undefined);
    }
    const rounds = previous && isCount(previous) && previous.bound !== "exact" && isCount(claim);
    if (
      rounds &&
      SHARE_THEN_COUNT.test(between) &&
      Math.abs(previous.value - claim.value) < 0.1 * claim.value
    ) {
      const measure = previous.measure === "total" ? claim.measure : previous.measure;
      Object.assign(previous, { measure });
      Object.assign(claim, { measure, area: previous.area, period: previous.period });
    }
    if (previous?.unit === "percent" && isCount(claim) && SHARE_THEN_COUNT.test(between)) {
      restate(previous, claim);
    } else if (
      previous &&
      isCount(previous) &&
      claim.unit === "percent" &&
      !startsAnew(marked, claim)
    ) {
      if (COUNT_THEN_SHARE.test(between)) restate(claim, previous);
    }
    if (claim.unit === "percent" && claim.measure === "total" && claim.wholeIs && !claim.sameAs) {
      claim.measure = claim.wholeIs.measure;
    }
  }
}

/** "…, about one in six of the crimes had": a share with a verb of its own restates nothing. */
function startsAnew(marked: string, { end }: Claim): boolean {
  return /^[^,.;)\ue001]{0,40}?\b(?:were|was|had|involved|concerned|are|led|resulted|came|related)\b/i.test(
    marked.slice(end),
  );
}

/** The share takes what the count means, or the count what the share means. */
function restate(share: Claim, count: Claim): void {
  const [from, to] = count.measure === "total" ? [share, count] : [count, share];
  if (from.measure !== "total") to.measure = from.measure;
  share.area = count.area;
  share.period = count.period;
  share.sameAs = count;
  count.sameAs = share;
  count.wholeIs ??= share.wholeIs;
  share.wholeIs ??= count.wholeIs;
}
