/** What a figure counts before its own words are heard: what its sentence, or the one before, has spoken of. */
import { CHANGE_NOUN, COMPARED, VICTIMS } from "../lexicon/words";
import type { Mention } from "../figures/rule";
import { over } from "../reading/marks";
import type { Reading } from "../reading/reading";
import { isWholeAt, type Known } from "./around";
import type { Counted } from "./counted";
import { isChange, isCount, isNarrow, isRate, TOTAL, type What } from "./facets";
import type { Topic } from "./topic";

/** "In 2014-15 it was 82." */
const IT_WAS = over(
  "^\\W*(?:(?:(?:In|By|For) )?{P}|(?:{X}|{N} years?|A year|The year) (?:before|earlier)(?:, in {P})?),? (?:it|they|there) (?:was|were|had been|stood at) {N}",
  "i",
);
/** "In Derbyshire it was one in eleven", "UK-wide it was 83%" */
const THERE_IT_WAS = over(
  "^\\W*(?:(?:In|For|At|Across|Within) (?:[\\w-]+ ){0,4})?{W}(?:-wide)?(?: (?:as a whole|alone|area))?,? (?:it|they|the (?:figure|share|proportion|number|rate)) (?:was|were|stood at) ",
  "i",
);
/** "Twelve months earlier that was so in 225" */
const SO_IT_WAS =
  /\b(?:that|this|it|the same) (?:is|was|had been) (?:so|true|the case) (?:in|for|of|with) /i;
/** What the sentence goes on about: "This number", "The rise". */
export const GOES_ON =
  /^\W*(?:Since then (?:it|they|the \w+) (?:has|have|had)\b|This|That|These|Those|It|Its|They(?! (?:put|show(?:ed)?|reveal(?:ed)?|suggest(?:ed)?|cover(?:ed)?|come from|came from)\b)|Such|The (?:equivalent|comparable|corresponding)|The (?:number|figure|total|count|rise|increase|fall|drop|latest|same|rate))\b/;
export const THAT_GROUP =
  /\b(?:that|this|the same) (?:age )?(?:group|band|category|age)\b|\bas young as that\b|\b(?:that|so) young\b/i;
export const OF_THOSE = /^ of (?:them|these|those)\b/;
const OFFENCES = /^ (?:[\w'-]+ ){0,3}?(?:offences|crimes)\b/i;
export const NEARLY = "(?:about |some |around |nearly |more than )?$";
const RECORDED = new RegExp(`\\b(?:recorded|logged|registered) ${NEARLY}`, "i");
/** "The number of cases reported to the police had risen to 18,915" */
const CASES_RECORDED =
  /\b(?:cases|offences|crimes) (?:recorded|logged|reported to (?:the )?(?:police|forces))\b[^.;]*$/i;
/** "In 2014/15 there were 66 such offences": of what was spoken of, and as narrow. */
const SUCH = /^ (?:of )?such (?:[a-z]+ )?(?:offences|crimes|cases|incidents|reports|victims)\b/i;
const HAS_NOUN =
  /^ (?:[\w'-]+ ){0,3}?(?:offences|crimes|cases|incidents|reports|victims|children)\b/i;
/** Between two figures that count the same: "from A to B", "A, up from B", "A (B%)". */
const LINKED = new RegExp(
  `^(?:[^.;]{0,70}\\b(?:from|to|(?:${COMPARED})(?! (?:(?:the )?\ue002|${VICTIMS}))|than|by|or|having (?:had|recorded|logged)|equivalent|equates|equal|which is|an? \\w*\\s?\\w*|average|followed by|then)\\b[^.;]{0,50}|[^.;\\w]*\\(?|,? ?(?:up|down|[^.;,]{0,16})[^.;,\\w]*)$`,
  "i",
);
/** "…, compared with 13 per cent", " - up by almost half": of what the figure before is of, whatever stands between. */
const COMPARES = new RegExp(
  `(?:\\b(?:${COMPARED}|up from|down from)(?: (?:just|only|about|some|nearly|almost))?|(?: -|,|\\() ?(?:\\w+ )?(?:up|down)(?: by)?(?: (?:about|around|nearly|almost|more than|just over|just under|over))?|(?: -|,|\\() ?an? (?:\\w+ )?(?:${CHANGE_NOUN}) of(?: (?:about|around|nearly|almost|more than|just over|just under|over))?|, which (?:is|was|are|were|represents)(?: an? (?:\\w+ )?(?:${CHANGE_NOUN}) of)?(?: (?:about|around|nearly|almost|more than|just over|just under|over))?) $`,
  "i",
);
/** "44,310 in 2016/17, 49,022 in 2017/18 and 50,108 in 2018/19" */
const RUN_OF_YEARS = over(
  "^(?: recorded)?(?: (?:[\\w'-]+|{W}|{A})){0,14}?,? (?:in|for) {P}(?:, the [^,;.]{3,30})?,?(?: and| then| and then)? $",
  "i",
);
/** "Dorset had 78 victims aged four or under and Wiltshire 69" */
const RUN_OF_PLACES = over("^(?: [\\w-]+| {A}){0,8},?(?: and)? {W} (?:just |only )?$", "i");
/** "145 online offences, when the 12 months before had seen 55" */
const YEAR_HAD = over(
  "^[^.;]{0,60}? {P} (?:(?:had|has) )?(?:saw|seen|had|brought|was|were|there (?:was|were|had been)|(?:it|they|the force) (?:was|had been|had|recorded|saw|logged)) $",
  "i",
);
const OF_EVERYTHING =
  /\b(?:full|overall|entire) (?:count|number|figure|total|tally)\b[^.;]*$|^\W*The total (?:for|in|across) (?:the )?\ue004[^.;]*$|^\W*The total of (?:offences|victims|cases|crimes)\b[^.;]*$/i;
const FURTHER = /\b(?:an?|the) (?:further|additional|remaining|other)(?: \w+)? $|\banother $/i;
const SEPARATE =
  /\b(?:including|of which|of whom|of these|of those|with|flagged|involv|against (?:girls|boys))\b/i;

/** A sentence that is being read: its figures, and what those so far have been found to count. */
export interface Hearing {
  reading: Reading;
  mentions: readonly Mention[];
  /** Every word that tells what is counted, in order. */
  all: readonly Known[];
  counted: readonly Counted[];
  /** What the sentence before leaves, and where this one starts from. */
  topic: Topic;
  start: Topic;
  /** The subject that the first figure is of, where the sentence names it. */
  subjectHere: Known | undefined;
}

type Before = Omit<Counted, "ownWords">;

/** Of the figure before in the sentence, else of the sentence before. */
export function heardBefore(hearing: Hearing, i: number): Before {
  const inherited = hearing.counted[i - 1];
  return i > 0 && inherited ? afterAnother(hearing, i, inherited) : atTheStart(hearing, i);
}

function afterAnother(hearing: Hearing, i: number, inherited: Counted): Before {
  const { mentions, all, counted, topic, start } = hearing;
  const { marked } = hearing.reading;
  const mention = mentions[i]!;
  const previous = mentions[i - 1]!;
  const between = marked.slice(previous.end, mention.start);
  const whole = isCount(mention) && isWholeAt(between, previous, marked.slice(mention.end));
  const ofOutcomes = counted.find(({ what }) => what.stage === "outcomes");
  if (whole) {
    // "34% of the 103,055 offences had to do with images": they are all, and only the share has the kind.
    const isOfShare = all.some(
      (cue) =>
        cue.facet === "subject" && cue.value === inherited.what.subject && cue.start >= mention.end,
    );
    const widest = isOfShare ? { ...TOTAL, subject: start.subject } : widened(inherited.what);
    return { what: ofOutcomes?.what ?? widest, how: "said" };
  }
  const compares = isChange(mention) || isRate(mention) || mention.unit === "percent";
  const isRun =
    isCount(mention) &&
    isCount(previous) &&
    (RUN_OF_YEARS.test(between) ||
      RUN_OF_PLACES.test(between) ||
      (YEAR_HAD.test(between) && !HAS_NOUN.test(marked.slice(mention.end))));
  // "174, with 43 in that age group", which the sentence before has named
  const ahead = marked.slice(mention.end, mentions[i + 1]?.start);
  if (isCount(mention) && THAT_GROUP.test(ahead) && isNarrow(topic.last))
    return { what: topic.last, how: "carried" };
  // "Online offences went up by 40 per cent: Kent recorded 623 of them, having recorded 539"
  const isOfThem =
    isCount(mention) && isChange(previous) && OF_THOSE.test(marked.slice(mention.end));
  if (isRun || isOfThem || THAT_GROUP.test(between) || COMPARES.test(between)) return inherited;
  // "Half happened online; a further 25 per cent occurred at home"
  if (mention.unit === "percent" && FURTHER.test(between))
    return { what: { ...TOTAL, subject: inherited.what.subject }, how: inherited.how };
  // "More than three quarters were against girls - 24,457 offences", "one in ten was online - a 59% rise"
  const apposed = /(?: -|,) (?:an? )?$/.test(between);
  if (
    apposed &&
    (isChange(mention) || (isCount(mention) && previous.unit === "percent")) &&
    !/[.;]/.test(between)
  )
    return inherited;
  const linked = LINKED.test(between) && !SEPARATE.test(between);
  if (linked || (compares && !SEPARATE.test(between)))
    return isCount(mention) || !isKnown(inherited.what.special)
      ? inherited
      : { ...inherited, what: { ...inherited.what, special: "" } };
  const { subject, words } = inherited.what;
  // "A suspect was named 690 times; 142 of those were under 18"
  const stage = OF_THOSE.test(marked.slice(mention.end)) ? inherited.what.stage : "";
  const special = inherited.what.special === topic.special ? topic.special : "";
  return {
    what: { ...TOTAL, subject, stage, special, ...(words ? { words } : {}) },
    how: inherited.how,
  };
}

function atTheStart({ reading, mentions, topic, start, subjectHere }: Hearing, i: number): Before {
  const { marked, sentence } = reading;
  const mention = mentions[i]!;
  const carriedOn =
    GOES_ON.test(sentence.text) ||
    THAT_GROUP.test(marked.slice(0, mentions[1]?.start)) ||
    IT_WAS.test(marked) ||
    SO_IT_WAS.test(marked.slice(0, mention.start)) ||
    (!isCount(mention) && THERE_IT_WAS.test(marked));
  const noun =
    isCount(mention) &&
    (OF_EVERYTHING.test(marked.slice(0, mention.start)) ||
      (HAS_NOUN.test(marked.slice(mention.end)) && !THAT_GROUP.test(sentence.text)));
  // "It recorded 1,102 of them", after what became of some.
  const left = marked.slice(0, mention.start);
  const ofRecord = isCount(mention) && (RECORDED.test(left) || CASES_RECORDED.test(left));
  const spoken = ofRecord ? { ...topic.last, stage: "" } : topic.last;
  // After a part by age "such offences" are all again.
  const isSuch =
    isCount(mention) && spoken.age + spoken.special === "" && SUCH.test(marked.slice(mention.end));
  if (((carriedOn && !noun) || isSuch) && isNarrow(spoken)) return { what: spoken, how: "carried" };
  const subject = subjectHere ? subjectHere.value : start.subject;
  const said =
    subjectHere?.words ?? (subject === topic.last.subject ? topic.last.words : undefined);
  // In a text on online offences "incidents" are those; "offences" may be all.
  const ofAll = OFFENCES.test(marked.slice(mention.end));
  const isOfTopic = !subjectHere && subject === topic.main && !ofAll;
  const online = topic.online && isOfTopic;
  // In a text on abuse of long ago "sex crimes against children" are those as well, but for "in all".
  const isOfSpecial = subject === topic.main && !OF_EVERYTHING.test(marked.slice(0, mention.start));
  const special = isOfSpecial ? topic.special : "";
  return {
    what: { ...TOTAL, subject, online, special, ...(said ? { words: said } : {}) },
    how: subjectHere ? "said" : "carried",
  };
}

/** "Snapchat where known": the whole is of all whose app was told. */
export const isKnown = (value: string): boolean => value.endsWith("_known");

/** The whole of a part: one step wider. */
function widened(what: What): What {
  if (what.age !== "" || what.sex !== "") return { ...what, age: "", sex: "" };
  return { ...TOTAL, subject: what.subject };
}
