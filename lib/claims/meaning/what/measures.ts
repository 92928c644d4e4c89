import type { Mention } from "../../finding/mention";
import { MARK } from "../../reading/plain";
import type { Reading } from "../../reading/reading";
import { isChange, isCount } from "../claim";
import { refersBack } from "../refersBack";
import { childrensShare, everyone, isAllAges } from "./allAges";
import { cue, hasCues } from "./cues";
import { type Figure, figureAt } from "./figure";
import { inherited, likePrevious, proportion, rateOf } from "./inherited";
import { OF_THE_WHOLE, OPENS_WITH_WHOLE } from "./ofTheWhole";
import { ahead, behind, reachOf } from "./reach";
import { nameSexes } from "./sexes";

const THAT_GROUP =
  /\b(?:that|this|the same) (?:age )?(?:group|band|category|age)\b|\bas young as that\b|\bthat young\b/i;
const SUCH = /^\W*such (?:cases|offences|crimes|victims|incidents|reports)\b/i;
/** "…, those not over ten, numbered 701": the subject stands before what is put in. */
const PREDICATE = /^, (?:numbered|totalled|came to|made up|featured in|accounted for|were|are) $/i;
/** A subject stands in so many letters at the start of its sentence. */
const OPENING = { start: 0, end: 32 };

/** "Cleveland had 18.": what the sentence before counted. */
const GOES_ON = new RegExp(
  `^\\W*(?:${MARK.place}+(?: (?:had|saw|recorded|logged|reported|counted)|,? with) ${MARK.number}+|There were ${MARK.number}+ in ${MARK.place}+|In ${MARK.place}+,? (?:it was|there were) ${MARK.number}+)[.,;]`,
  "i",
);
const OF_ONLINE =
  /\bof (?:the |all |those |these )?online (?:offences|crimes|cases|victims|reports)\b/i;
const CHILDREN_THEMSELVES =
  /\b(?:under 18|under-18s?|(?:yet|turned|reached) 18|juveniles|children themselves)\b/i;

/** What the sentences before leave to the figures of the next. */
export interface Carried {
  /** The last measure that was no total, of any sentence: "that group". */
  group: string;
  /** The measure that the sentence before ended with; "" if that was none of its own. */
  last: string;
}

/** The measure of each figure of a sentence, in order. */
export function measureMentions(
  reading: Reading,
  mentions: readonly Mention[],
  carried: Carried,
): string[] {
  const found: string[] = [];
  let { group } = carried;
  for (const [i, mention] of mentions.entries()) {
    const measure =
      i === 0 && goesOn(reading, mention, carried)
        ? carried.last
        : (mention.measure ?? measureOf(figureAt(i, mentions, reading, found, group)));
    found.push(measure);
    if (measure !== "total" && measure !== "change" && mention.unit !== "forces") group = measure;
  }
  nameSexes(reading, mentions, found);
  nameYoungSuspects(reading, mentions, found);
  if (!OF_ONLINE.test(reading.sentence.text)) return found;
  return found.map((one) => (/^(?:age_|pre_school)/.test(one) ? `online_${one}` : one));
}

function goesOn({ marked, sentence }: Reading, first: Mention, { last }: Carried): boolean {
  if (last === "" || last === "change") return false;
  if (isChange(first) && refersBack(marked)) return true;
  if (/^\W*The same (?:is|was|goes|went) (?:true of|for)\b/.test(sentence.text)) return true;
  return GOES_ON.test(marked) && !THAT_GROUP.test(sentence.text);
}

/** "A third of the suspects were under 18" */
function nameYoungSuspects(
  { sentence }: Reading,
  mentions: readonly Mention[],
  found: string[],
): void {
  for (const [i, { unit, end }] of mentions.entries()) {
    if (unit !== "percent" || found[i] !== "suspects") continue;
    const said = sentence.text.slice(end, mentions[i + 1]?.start);
    if (CHILDREN_THEMSELVES.test(said)) found[i] = "suspects_under_18";
  }
}

/** What a figure counts: what it says itself, then the words beside it, then the figures before it. */
function measureOf(figure: Figure): string {
  return (
    named(figure) ??
    wholeOfParts(figure) ??
    partOfWhole(figure) ??
    childrensShare(figure) ??
    wordsAhead(figure) ??
    thatGroup(figure) ??
    wordsBehind(figure) ??
    subject(figure) ??
    likePrevious(figure) ??
    proportion(figure) ??
    everyone(figure) ??
    rateOf(figure) ??
    inherited(figure) ??
    "total"
  );
}

/** "23,097 girls", "12 convictions": the figure's own words. */
function named({ reading, mention }: Figure): string | undefined {
  const { unit } = mention;
  return unit === "convictions" || unit === "suspects" ? unit : cue(reading, mention, "first");
}

/** "Of the 23,097 victims, …": the count that others are parts of. */
function wholeOfParts(figure: Figure): string | undefined {
  const { mention, previous, before, i } = figure;
  if (!isCount(mention) || !(i === 0 || previous?.unit === "percent")) return undefined;
  const isWhole = (previous ? OF_THE_WHOLE : OPENS_WITH_WHOLE).test(before);
  if (!isWhole) return undefined;
  return isAllAges(figure) ? "all_ages_all_sexual_offences" : "total";
}

/** "A fifth of the 23,097 victims were …": what stands beyond the whole. */
function partOfWhole({ reading, mentions, mention, next, after, i }: Figure): string | undefined {
  if (mention.unit !== "percent" || !next || !OF_THE_WHOLE.test(after)) return undefined;
  const beyond = mentions[i + 2];
  const rest = reading.marked.slice(next.end, beyond?.start);
  const end = next.end + reachOf(rest, beyond !== undefined);
  return cue(reading, { start: next.end, end }, "first");
}

function wordsAhead(figure: Figure): string | undefined {
  return hasCues(figure.reading) ? cue(figure.reading, ahead(figure), "first") : undefined;
}

function wordsBehind(figure: Figure): string | undefined {
  return hasCues(figure.reading) ? cue(figure.reading, behind(figure), "last") : undefined;
}

/** "That age group", "such offences". */
function thatGroup({ before, after, group, i }: Figure): string | undefined {
  if (group === "") return undefined;
  const pointsBack =
    THAT_GROUP.test(before) || THAT_GROUP.test(after) || (i === 0 && SUCH.test(before));
  return pointsBack ? group : undefined;
}

/** What the sentence is about, for its first figure. */
function subject(figure: Figure): string | undefined {
  const { reading, mention, i } = figure;
  if (i > 0 || !hasCues(reading)) return undefined;
  const { start, end } = behind(figure);
  const isPredicate = PREDICATE.test(reading.marked.slice(start, end));
  const measure =
    cue(reading, OPENING, "last") ??
    (isPredicate ? cue(reading, { start: 0, end: mention.start }, "last") : undefined);
  return measure === "sex_not_stated" ? undefined : measure;
}
