import { CHANGE_NOUN, COMPARED, VICTIMS } from "../lexicon/words";
import { cues } from "../lexicon/cues";
import { EVERY_AGE } from "../lexicon/subjects";
import type { Mention } from "../figures/rule";
import { EVERY_CHILD } from "../reading/ages";
import { over } from "../reading/marks";
import type { Reading } from "../reading/reading";
import { asideEnd, choose, isWholeAt, type Known, leftFrom, rightOf, take } from "./around";
import type { Counted } from "./counted";
import { openingOf, withOpening } from "./opening";
import { type Topic, UNDER_16 } from "./topic";
import { childrensShare, sexesInBrackets } from "./inOrder";
import { type How, isChange, isCount, isNarrow, isRate, TOTAL, type What } from "./facets";

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
/** What the sentence goes on about: "This number", "The rise". */
const GOES_ON =
  /^\W*(?:This|That|These|Those|It|Its|They|Such|The (?:equivalent|comparable|corresponding)|The (?:number|figure|total|count|rise|increase|fall|drop|latest|same|rate))\b/;
const THAT_GROUP =
  /\b(?:that|this|the same) (?:age )?(?:group|band|category|age)\b|\bas young as that\b|\b(?:that|so) young\b/i;
const OF_THOSE = /^ of (?:them|these|those)\b/;
const OFFENCES = /^ (?:[\w'-]+ ){0,3}?(?:offences|crimes)\b/i;
const NEARLY = "(?:about |some |around |nearly |more than )?$";
const RECORDED = new RegExp(`\\b(?:recorded|logged|registered) ${NEARLY}`, "i");
/** "It charged 91 suspects" */
const CHARGED = new RegExp(`\\bcharged ${NEARLY}`, "i");
/** "In 2014/15 there were 66 such offences": of what was spoken of, and as narrow. */
const SUCH = /^ (?:of )?such (?:[a-z]+ )?(?:offences|crimes|cases|incidents|reports|victims)\b/i;
const HAS_NOUN =
  /^ (?:[\w'-]+ ){0,3}?(?:offences|crimes|cases|incidents|reports|victims|children)\b/i;
/** Between two figures that count the same: "from A to B", "A, up from B", "A (B%)". */
const LINKED = new RegExp(
  `^(?:[^.;]{0,70}\\b(?:from|to|(?:${COMPARED})(?! (?:(?:the )?\ue002|${VICTIMS}))|than|by|or|equivalent|equates|equal|which is|an? \\w*\\s?\\w*|average|followed by|then)\\b[^.;]{0,50}|[^.;\\w]*\\(?|,? ?(?:up|down|[^.;,]{0,16})[^.;,\\w]*)$`,
  "i",
);
/** "…, compared with 13 per cent", " - up by almost half": of what the figure before is of, whatever stands between. */
const COMPARES = new RegExp(
  `(?:\\b(?:${COMPARED}|up from|down from)(?: (?:just|only|about|some|nearly|almost))?|(?: -|,|\\() ?(?:\\w+ )?(?:up|down)(?: by)?(?: (?:about|around|nearly|almost|more than|just over|just under|over))?|(?: -|,|\\() ?an? (?:\\w+ )?(?:${CHANGE_NOUN}) of(?: (?:about|around|nearly|almost|more than|just over|just under|over))?) $`,
  "i",
);
/** "44,310 in 2016/17, 49,022 in 2017/18 and 50,108 in 2018/19" */
const RUN_OF_YEARS = over(
  "^(?: recorded)?(?: (?:[\\w'-]+|{W})){0,14}?,? (?:in|for) {P},?(?: and| then| and then)? $",
  "i",
);
/** "Dorset had 78 victims aged four or under and Wiltshire 69" */
const RUN_OF_PLACES = over("^(?: [\\w-]+| {A}){0,8},?(?: and)? {W} (?:just |only )?$", "i");
/** "145 online offences, when the 12 months before had seen 55" */
const YEAR_HAD = over(
  "^[^.;]{0,60}? {P} (?:(?:had|has) )?(?:saw|seen|had|brought|was|were|there (?:was|were|had been)|it (?:was|had been)) $",
  "i",
);
const OF_EVERYTHING =
  /\b(?:full|overall|entire) (?:count|number|figure|total|tally)\b[^.;]*$|^\W*The total (?:for|in|across) \ue004[^.;]*$|^\W*The total of (?:offences|victims|cases|crimes)\b[^.;]*$/i;
/** What begins with a count of its own. */
const OTHER_CLAUSE = /(?:[,;] (?:while|whereas|and|but)|;) (?=[^.;]*\ue001)/i;
const OF_PART = /\b(?:including|of which|of whom)\b[^.;]*\ue001[^.;]*$/i;
/** "Girls were …, with 17,265 offences against them" */
const AGAINST_THEM = /^ (?:\w+ ){0,3}against them\b/i;
/** "14 was the most common age, with 271 offences" */
const ONE_AGE =
  /\b(\d{1,2}) (?:was|is) the (?:most common|most frequent|peak) age\b|\b(?:most common|most frequent|peak) age (?:was|is|of victims? was) (\d{1,2})\b/i;
/** "Five times as many were against girls (17,230) as against boys (3,486)" */
const LONGEST_SEX = 24;
const SEX_IN_FRONT = /\b(?:against|for|of|involving|with) (girls|boys|females|males) \($/i;
const OF_A_WHOLE = /^ of (?:the|all|its|those|these) (?!\ue001)/;
const isGroup = ({ facet }: Known): boolean => facet === "sex" || facet === "age";
const FURTHER = /\b(?:an?|the) (?:further|additional|remaining|other)(?: \w+)? $|\banother $/i;
const SEPARATE =
  /\b(?:including|of which|of whom|of these|of those|with|flagged|involv|against (?:girls|boys))\b/i;
/** What each figure of a sentence counts, in order. */
export function countedIn(
  reading: Reading,
  mentions: readonly Mention[],
  topic: Topic,
): { counted: Counted[]; topic: Topic } {
  const { marked, sentence } = reading;
  const all: Known[] = [...cues(marked, sentence.text, topic.main), ...ageCues(reading, topic)]
    .map((cue) => inText(cue, topic.main))
    .sort((a, b) => a.start - b.start);
  const opening = openingOf(marked, all);
  const claimed = new Set<Known>();
  // "5,812, including 1,307 rapes": the kind is of the part alone.
  // "Offences rose to 423, while 95 calls reached the helpline": each clause has its own.
  const clauseEnds =
    (mentions[0] && OTHER_CLAUSE.exec(marked.slice(mentions[0].end))?.index) ?? Infinity;
  const subjectHere = all.find(
    ({ facet, start }) =>
      facet === "subject" &&
      !OF_PART.test(marked.slice(0, start)) &&
      start <= (mentions[0]?.end ?? 0) + clauseEnds,
  );
  const start: Topic = { ...topic };
  const points =
    GOES_ON.test(sentence.text) || (mentions[0] && OF_THOSE.test(marked.slice(mentions[0].end)));
  if (sentence.firstOfParagraph && !points) start.subject = topic.main;
  const oneAge = ONE_AGE.exec(sentence.text);
  const counted: Counted[] = [];
  const wholes = new Set<number>();
  for (const [i, mention] of mentions.entries()) {
    const next = mentions[i + 1];
    const previous = mentions[i - 1];
    const before = marked.slice(previous?.end ?? 0, mention.start);
    const isWhole = isCount(mention) && isWholeAt(before, previous, marked.slice(mention.end));
    if (isWhole) wholes.add(i);
    const right = rightOf(marked, mention, next, mentions[i + 2], isWhole);
    const own = take(all, mention.start, mention.end, claimed);
    // "In 250 of them, a quarter, …", but of a whole what follows is a part.
    const restates =
      previous && !wholes.has(i - 1) && asideEnd(marked, previous, mention) !== undefined;
    const ahead = right && !restates ? take(all, right[0], right[1], claimed) : [];
    const behind = take(all, leftFrom(marked, previous, mention), mention.start, claimed);
    const them = AGAINST_THEM.test(marked.slice(mention.end));
    const group = them
      ? all.findLast((cue) => isGroup(cue) && cue.end <= mention.start)
      : undefined;
    if (group && !ahead.some(isGroup)) ahead.push(group);
    // "Girls were the victims in 182 of the online crimes"
    if (OF_A_WHOLE.test(marked.slice(mention.end)) && !ahead.some(isGroup) && ahead.length > 0)
      ahead.push(...behind.filter(isGroup));
    const said = fitting(choose(...fittingEach(mention, own, ahead, behind), isWhole), mention);
    for (const cue of said) if (cue.facet !== "subject") claimed.add(cue);
    counted.push(decide(i, isCount(mention) ? withOpening(said, opening, marked, mention) : said));
    function decide(at: number, words: Known[]): Counted {
      const base = baseOf(at);
      const ownWords = words.some(({ facet }) => facet !== "subject");
      const from =
        ownWords && isCount(mention) && !THAT_GROUP.test(sentence.text)
          ? { ...TOTAL, subject: base.what.subject, stage: base.what.stage }
          : base.what;
      const what = withCues(from, words, subjectOf(mention, words));
      const how: How = words.length > 0 ? "said" : base.how;
      if (oneAge && isCount(mention) && words.length === 0) {
        const age = `age_${oneAge[1] ?? oneAge[2]}`;
        return { what: { ...what, age }, how: "said", ownWords: true };
      }
      const counts = ofUnit(mention, what, words, marked);
      const front = marked.slice(Math.max(0, mention.start - LONGEST_SEX), mention.start);
      const bracketed = isCount(mention) ? SEX_IN_FRONT.exec(front) : null;
      if (bracketed) {
        const sex = /^[gf]/i.test(bracketed[1]!) ? "girls" : "boys";
        return { what: { ...counts, age: "", sex }, how: "said", ownWords: true };
      }
      return { what: counts, how, ownWords };
    }
  }
  const lastSubject = all.findLast(({ facet }) => facet === "subject")?.value;
  // The next sentence goes on with the part, not with the whole that it is of.
  const last = (counted.findLast((_, i) => !wholes.has(i)) ?? counted.at(-1))?.what;
  const lastSpoken = lastSubject ?? last?.subject ?? start.subject;
  // "A third of all sex crimes have a child as the victim": the text goes on with the children.
  const spokenOf =
    lastSpoken === EVERY_AGE && mentions.some(({ unit }) => unit === "percent")
      ? topic.main
      : lastSpoken;
  return {
    counted: sexesInBrackets(reading, mentions, childrensShare(reading, mentions, counted)),
    topic: {
      main: topic.main,
      online: topic.online,
      special: topic.special,
      childIsUnder16: topic.childIsUnder16,
      subject: spokenOf,
      last: last ?? (lastSubject === undefined ? topic.last : { ...TOTAL, subject: spokenOf }),
    },
  };

  /** What a figure counts before its own words are heard. */
  function baseOf(i: number): Omit<Counted, "ownWords"> {
    const mention = mentions[i]!;
    const previous = mentions[i - 1];
    const inherited = counted[i - 1];
    if (previous && inherited) {
      const between = marked.slice(previous.end, mention.start);
      const whole = isCount(mention) && isWholeAt(between, previous, marked.slice(mention.end));
      const ofOutcomes = counted.find(({ what }) => what.stage === "outcomes");
      if (whole) {
        // "34% of the 103,055 offences had to do with images": they are all, and only the share has the kind.
        const isOfShare = all.some(
          (cue) =>
            cue.facet === "subject" &&
            cue.value === inherited.what.subject &&
            cue.start >= mention.end,
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
      if (isRun || THAT_GROUP.test(between) || COMPARES.test(between)) return inherited;
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
      return {
        what: { ...TOTAL, subject, stage, ...(words ? { words } : {}) },
        how: inherited.how,
      };
    }
    const carriedOn =
      GOES_ON.test(sentence.text) ||
      THAT_GROUP.test(marked.slice(0, mentions[1]?.start)) ||
      IT_WAS.test(marked) ||
      (!isCount(mention) && THERE_IT_WAS.test(marked));
    const noun =
      isCount(mention) &&
      (OF_EVERYTHING.test(marked.slice(0, mention.start)) ||
        (HAS_NOUN.test(marked.slice(mention.end)) && !THAT_GROUP.test(sentence.text)));
    // "It recorded 1,102 of them", after what became of some.
    const ofRecord = isCount(mention) && RECORDED.test(marked.slice(0, mention.start));
    const spoken = ofRecord ? { ...topic.last, stage: "" } : topic.last;
    // After a part by age "such offences" are all again.
    const isSuch =
      isCount(mention) &&
      spoken.age + spoken.special === "" &&
      SUCH.test(marked.slice(mention.end));
    if (((carriedOn && !noun) || isSuch) && isNarrow(spoken))
      return { what: spoken, how: "carried" };
    const subject = subjectHere ? subjectHere.value : start.subject;
    const said =
      subjectHere?.words ?? (subject === topic.last.subject ? topic.last.words : undefined);
    // In a text on online offences "incidents" are those; "offences" may be all.
    const ofAll = OFFENCES.test(marked.slice(mention.end));
    const isOfTopic = !subjectHere && subject === topic.main && !ofAll;
    const online = topic.online && isOfTopic;
    const special = isOfTopic ? topic.special : "";
    return {
      what: { ...TOTAL, subject, online, special, ...(said ? { words: said } : {}) },
      how: subjectHere ? "said" : "carried",
    };
  }

  function subjectOf(mention: Mention, words: readonly Known[]): Known | undefined {
    const own = words.find(({ facet }) => facet === "subject");
    if (own) return own;
    // The subject of the sentence stands before all of its figures.
    return all.findLast(({ facet, end }) => facet === "subject" && end <= mention.start);
  }
}

const SUSPECTS = /\b(?:suspects|perpetrators|offenders|suspect was)\b/i;

function ageCues({ ages, marked }: Reading, { childIsUnder16 }: Topic): Known[] {
  const one = new Set(ages.map(({ measure }) => measure)).size === 1;
  return ages
    .filter(({ measure }) => !(one && childIsUnder16 && measure === UNDER_16))
    .filter(({ measure }) => measure !== "" && (measure !== EVERY_CHILD || SUSPECTS.test(marked)))
    .map(({ start, end, measure }) => ({
      start,
      end,
      facet: "age" as const,
      value: measure,
      words: "",
    }));
}

/** In a text on grooming the Scottish name of the offence is what it is about. */
const inText = (cue: Known, main: string): Known =>
  SAME_AS[main]?.includes(cue.value) ? { ...cue, value: main } : cue;
const SAME_AS: Record<string, readonly string[]> = {
  grooming: ["communicating_indecently"],
  indecent_images: ["other: images on the web"],
};

/** "Snapchat was used in 26% of the cases where the platform was known": the share is of those, and of the app. */
const fittingEach = (mention: Mention, ...words: [Known[], Known[], Known[]]): typeof words =>
  isCount(mention)
    ? words
    : (words.map((some) => some.filter(({ value }) => !isKnown(value))) as typeof words);

/** "Where the age was known" is the whole that others are counted in: no share, and nothing that is itself narrowed. */
function fitting(words: Known[], mention: Mention): Known[] {
  const isNarrowed = words.some(({ facet }) => facet === "age" || facet === "sex");
  return isCount(mention) && !isNarrowed ? words : words.filter(({ value }) => !isKnown(value));
}

const isKnown = (value: string): boolean => value.endsWith("_known");

function withCues(base: What, words: readonly Known[], subject: Known | undefined): What {
  const what: What = { ...base };
  if (subject) Object.assign(what, { subject: subject.value, words: subject.words });
  const narrow = words.filter(({ facet }) => facet === "age" || facet === "sex");
  // A sex or an age of its own is not that of the figure before.
  if (narrow.length > 0) Object.assign(what, { age: "", sex: "" });
  for (const { facet, value } of words) {
    if (facet === "online") what.online = true;
    else if (facet !== "subject") what[facet] = value;
  }
  if (what.age === EVERY_CHILD && what.stage !== "suspects") what.age = "";
  return what;
}

/** "12 convictions" are convictions, whatever stands around them. */
function ofUnit(
  { unit, start }: Mention,
  what: What,
  words: readonly Known[],
  marked: string,
): What {
  if (unit === "suspects" && CHARGED.test(marked.slice(0, start)))
    return { ...what, stage: "charged" };
  // "657 people were charged" are told by what became of them.
  const isTold = words.some(({ facet, value }) => facet === "stage" && BROUGHT.has(value));
  if (unit === "convictions" || (unit === "suspects" && !isTold)) return { ...what, stage: unit };
  return what;
}
const BROUGHT = new Set(["charged", "prosecutions"]);

/** The whole of a part: one step wider. */
function widened(what: What): What {
  if (what.age !== "" || what.sex !== "") return { ...what, age: "", sex: "" };
  return { ...TOTAL, subject: what.subject };
}
