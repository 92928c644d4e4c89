import { isTable, STATISTICAL } from "../finding/counts";
import { find } from "../finding/find";
import type { Mention } from "../finding/mention";
import type { Gazetteer } from "../reading/gazetteer";
import { MARK } from "../reading/plain";
import { read, type Reading } from "../reading/reading";
import { sentences } from "../reading/sentences";
import type { ClaimUnit } from "../types";
import { type Claim, isCount } from "./claim";
import { overview } from "./overview";
import { measureMentions, OF_THE_WHOLE } from "./what";
import { dateMentions, readHeading } from "./when";
import { moveOn, placeMentions } from "./where";

/** A sentence and the figures found in it. */
export interface Found {
  reading: Reading;
  mentions: Mention[];
}

const APPOSITION = new RegExp(
  `^(?: (?:of|in) (?:the|these|those|all|its|this|that|them)?[\\w' ${MARK.period}-]{0,40})?(?: ?[,(-]|, or| or)(?: or| about| some| around| a total of)? ?$`,
  "i",
);
const SINCE_A_DAY = new RegExp(`(?<=^ )since ${MARK.aside}+`, "i");
const OF_THEM = /\bof (?:them|these|those|this number|that number|that total|which|whom)\b/i;
const OF_THEM_AFTER = /^ ?(?:\w+ ){0,2}of (?:them|these|those|which|whom)\b/i;

/** What every figure of a text means. */
export function interpret(text: string, gazetteer: Gazetteer): Claim[] {
  const all = sentences(text);
  const statistical = new Set(
    all.filter((one) => STATISTICAL.test(one.text)).map((one) => one.paragraph),
  );
  const found: Found[] = all.map((sentence) => {
    const reading = read(sentence, gazetteer, statistical.has(sentence.paragraph));
    return { reading, mentions: find(reading) };
  });
  const { whereabouts, timeline } = overview(found, gazetteer);
  const claims: Claim[] = [];
  let group = "";
  for (const { reading, mentions } of found) {
    if (!isTable(reading.marked)) timeline.columns = [];
    if (mentions.length === 0) {
      moveOn(whereabouts, reading, []);
      readHeading(reading, timeline);
      continue;
    }
    const areas = placeMentions(reading, mentions, whereabouts);
    const dated = dateMentions(reading, mentions, timeline);
    const measures = measureMentions(reading, mentions, group);
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
    join(reading.marked, here, claims.at(-1));
    moveOn(whereabouts, reading, areas);
    group =
      here.findLast(({ measure, unit }) => isCount({ unit, measure }) && measure !== "total")
        ?.measure ?? group;
    claims.push(...here);
  }
  return claims;
}

/** "… a week since 23 March" is of that time, and of no year. */
function ownTime({ marked, sentence }: Reading, { end }: Mention): { period?: string } {
  const since = SINCE_A_DAY.exec(marked.slice(end));
  return since
    ? { period: sentence.text.slice(end + since.index, end + since.index + since[0].length) }
    : {};
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
    if ((OF_THEM.test(between) || OF_THEM_AFTER.test(after)) && claim.unit !== "forces") {
      claim.wholeIs =
        here.slice(0, i).findLast(isCount) ?? (last && isCount(last) ? last : undefined);
    }
    if (!previous || !APPOSITION.test(between)) continue;
    if (previous.unit === "percent" && isCount(claim)) restate(previous, claim);
    else if (isCount(previous) && claim.unit === "percent") restate(claim, previous);
  }
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
