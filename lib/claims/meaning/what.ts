import { cues } from "../lexicon/cues";
import { EVERY_AGE } from "../lexicon/subjects";
import type { Mention } from "../figures/rule";
import { EVERY_CHILD } from "../reading/ages";
import type { Reading } from "../reading/reading";
import { asideEnd, choose, isWholeAt, type Known, leftFrom, rightOf, take } from "./around";
import type { Counted } from "./counted";
import { openingOf, withOpening } from "./opening";
import { type Topic, UNDER_16 } from "./topic";
import { childrensShare, sexesInBrackets } from "./inOrder";
import { type How, isCount, TOTAL, type What } from "./facets";
import {
  GOES_ON,
  type Hearing,
  heardBefore,
  isKnown,
  NEARLY,
  OF_THOSE,
  THAT_GROUP,
} from "./heardBefore";

/** "It charged 91 suspects" */
const CHARGED = new RegExp(`\\bcharged ${NEARLY}`, "i");
/** What begins with a count of its own. */
const OTHER_CLAUSE = /(?:[,;] (?:while|whereas|and|but)|;) (?=[^.;]*\ue001)/i;
const OF_PART = /\b(?:including|of which|of whom)\b[^.;]*\ue001[^.;]*$/i;
/** "Girls were …, with 17,265 offences against them" */
const AGAINST_THEM = /^ (?:\w+ ){0,3}against them\b/i;
/** "14 was the most common age, with 271 offences" */
const ONE_AGE =
  /\b(\d{1,2}) (?:was|is) the (?:most common|most frequent|peak) age\b|\b(?:most common|most frequent|peak) age (?:was|is|of victims? was) (\d{1,2})\b/i;
/** "Five times as many were against girls (17,230) as against boys (3,486)" */
const LONGEST_SEX = 48;
const SEX_IN_FRONT =
  /\b(?:against|for|of|involving|with) (?:an? )?(girls?|boys?|females?|males?)(?: as (?:the |an? )?victims?)?(?: \(|, )$/i;
const OF_A_WHOLE = /^ of (?:the|all|its|those|these) (?!\ue001)/;
const isGroup = ({ facet }: Known): boolean => facet === "sex" || facet === "age";
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
  const hearing: Hearing = { reading, mentions, all, counted, topic, start, subjectHere };
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
      const base = heardBefore(hearing, at);
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
        const age = bracketed[0].endsWith("(") ? "" : counts.age;
        return { what: { ...counts, age, sex }, how: "said", ownWords: true };
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
