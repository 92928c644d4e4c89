import type { Mention } from "../finding/mention";
import { matches } from "../reading/matches";
import { MARK } from "../reading/plain";
import type { Reading } from "../reading/reading";
import { isChange, isCount } from "./claim";
import { nameSexes } from "./sexes";
import { refersBack } from "./refersBack";

const CUES: [string, RegExp][] = [
  ["childline_contacts", /\b(?:childline|counselling sessions?|helpline|hotline)\b/gi],
  [
    "convictions",
    /\b(?:convict(?:ed|ions?)|sentenced|found guilty|guilty verdicts?|brought to justice|go to jail|jailed|conviction)\b/gi,
  ],
  ["suspects", /\b(?:suspects|suspected offenders|perpetrators|alleged abusers)\b/gi],
  [
    "online",
    /\b(?:online|internet|cyber(?:-?\w+)?|the web|social media|digital element|on a webcam)\b/gi,
  ],
  [
    "not_disclosed",
    /\b(?:are|is|go|goes) never reported\b|\b(?:ever|never) (?:come|came|go|went) (?:forward|to the police)\b|\bnever (?:spoken|told|spoke)\b|\bkeep (?:it|quiet|silent)\b|\b(?:never|do(?:es)? not|don't|doesn't) (?:tell|told|disclose|speak|report)\b|\b(?:tell|told) (?:no one|nobody)\b|\bstay silent\b/gi,
  ],
  [
    "abused_before",
    /\b(?:abused before|previously been abused|repeat victims?|been (?:a )?victims? before)\b/gi,
  ],
  ["charges", /\b(?:charged|charge|prosecut(?:ed|ions?)|cautioned)\b/gi],
  [
    "sex_unknown",
    /\bsex (?:of the (?:child|victim) )?(?:was |were |is )?(?:not (?:known|recorded|stated|given)|unknown|unrecorded|unstated)\b|(?<=[;:,] )(?:sex )?not (?:recorded|known|stated)\b/gi,
  ],
  ["girls", /\b(?:girls?|female(?: victims?)?|females)\b/gi],
  ["boys", /\b(?:boys?|male(?: victims?)?|males)\b/gi],
];
const ALL_AGES =
  /\b(?:of all|all recorded|all|every)(?: \w+)? sex(?:ual)? (?:crimes|offences)\b|\b(?:whatever|regardless of|irrespective of) the (?:victim's |victims' |person's )?age\b|\b(?:all|every|any) ages?\b|adults and children|adults included|\bof every kind\b/i;
const SHARE_OF_ALL =
  /^ (?:of |all |recorded )*sex(?:ual)? (?:crimes|offences)\b.{0,40}\b(?:child|under-|against|minors|victim)/i;
const OFFICIAL_TOTAL =
  /\b(?:Office for National Statistics|ONS|Home Office|official) (?:figures|statistics|data|count|tables)\b/i;
const AGAINST_CHILDREN =
  /\b(?:against|victims? (?:was|were)|involv(?:ed|ing)) (?:a |the )?(?:child|children|minors|under-18s|young people)\b/i;
/** "… so under-18s account for close to four in ten". */
const THE_YOUNG =
  /\b(?:under-18s|under-18|children|minors|the young|young people|youngsters)\b[^.;]{0,40}$/i;
const OFFICIAL =
  /\b(?:official(?:ly)?|Home Office|Office for National Statistics|ONS|recorded crime (?:tables|statistics)|crime tables|police recorded crime)\b/i;
const THAT_GROUP =
  /\b(?:that|this|the same) (?:age )?(?:group|band|category|age)\b|\bas young as that\b|\bthat young\b/i;
const SUCH = /^\W*such (?:cases|offences|crimes|victims|incidents|reports)\b/i;
const NEXT_PLACE = new RegExp(
  `(?:[,;] | and |, and |; and )(?:in |at |for )?(?:the )?${MARK.place}+(?: (?:area|force|had|with|on|at|for|it was|there were))?,? $`,
  "i",
);
/** "701 in 2016/17 and 778 in 2018/19", "13,876 of the latest cases, a fifth, and in 13,565". */
const NEXT_YEAR = new RegExp(`^(?: in ${MARK.period}+(?:,|,? and)|,? and in) $`, "i");
/** "…, those not over ten, numbered 701": the subject stands before what is put in. */
const PREDICATE = /^, (?:numbered|totalled|came to|made up|featured in|accounted for|were|are) $/i;
/** "A third were ten or younger, one paper said, although the count for that group was 4,973." */
const ITS_NUMBER =
  /(?:\b(?:although|though|but|yet|while|however)\b|[;-]).*\b(?:numbers?|figure|count|table|total)\b/i;
/** A subject stands in so many letters at the start of its sentence. */
const OPENING = 32;
/** "… in Northumbria (241), a quarter in Cumbria (43)": the next of a list after brackets. */
const NEXT_OF_LIST = /^\)(?:,|,? and|;) $/;
const isCountOrShare = (mention: Mention): boolean =>
  isCount(mention) || mention.unit === "percent";
const isNarrowMeasure = (measure: string): boolean => !["total", "change"].includes(measure);
const RATES = new Set(["per_day", "per_week", "minutes_per_event"]);
const IS_TOTAL = /\b(?:total|in all|altogether|overall|all told|combined|all offences)\b/i;

/** Where a clause ends, after or before a figure. */
const CLAUSE_END = new RegExp(
  `[;:]|\\. |,? (?:while|whereas|whilst|but|although|though|compared|up|down)\\b|(?:,? and|, in|,) (?=(?:in |for |at )?(?:the )?${MARK.place})|,? and (?=.*${MARK.number})|,? with (?=[^,]*${MARK.number})|, (?!${MARK.age}|(?:were|was|are|is|had|have|has|involved|involving|concerned|related|featured|came|happened|took|bore|carried|aged|who|whose|which|where|the (?:victims?|child|children) (?:was|were|had)|of (?:whom|which)|against)\\b)| - (?!(?:were|was|had|are|is|involved)\\b)|\\((?=[^)]*(?:${MARK.number}|$))|\\) `,
  "i",
);
const APPOSITION_END = /^(?: ?[,)-])+ ?/;
const VERB_AFTER = new RegExp(
  `^(?:${MARK.age}|(?:\\w+ed|took|happened|saw|led|fell|were|was|are|is|had|have|has|involved|concerned|related|featured|came|bore|in|of|against|did|the (?:victims?|child|children) (?:was|were|had))\\b)`,
  "i",
);
const LAST_CLAUSE = new RegExp(
  `(?:[;:,(]|\\. | - |\\b(?:while|whereas|whilst|but|and|with|as)\\b)(?!.*(?:[;:,(]|\\. | - |\\b(?:while|whereas|whilst|but|and|with|as)\\b))`,
  "i",
);
/** Joins a change, or the count it starts from, to the figure before it. */
const JOINED =
  /^[^.;]{0,90}?(?:\b(?:up|down|rise|increase|jump|fall|drop|decrease|from|to|compared|against|or|by|than|change)\b|[-(,])[^.;]{0,40}$/i;

/** "More than a fifth of the 23,097 victims were …": what follows the whole speaks of the part. */
export const OF_THE_WHOLE =
  /^ of (?:the |all |these |those |its |their |some |a total of |more than |about |around |nearly |almost |over |just )*$/i;
const OPENS_WITH_WHOLE =
  /(?:^\W*|[,;:(-] ?)of (?:the |all |these |those |its |their |some |a total of |more than |about |around |nearly |almost |over |just )*$/i;

/** "Cleveland had 18.": what the sentence before counted. */
const GOES_ON = new RegExp(
  `^\\W*(?:${MARK.place}+(?: (?:had|saw|recorded|logged|reported|counted)|,? with) ${MARK.number}+|There were ${MARK.number}+ in ${MARK.place}+|In ${MARK.place}+,? (?:it was|there were) ${MARK.number}+)[.,;]`,
  "i",
);

/** The measure of each figure of a sentence, in order. `previous` is the last one that was no total. */
export function measureMentions(
  reading: Reading,
  mentions: readonly Mention[],
  previous: string,
  carried: string,
): string[] {
  const found: string[] = [];
  let group = previous;
  for (const [i, mention] of mentions.entries()) {
    const goesOn =
      i === 0 &&
      carried !== "" &&
      carried !== "change" &&
      ((GOES_ON.test(reading.marked) && !THAT_GROUP.test(reading.sentence.text)) ||
        (isChange(mention) && refersBack(reading.marked)));
    const measure = goesOn
      ? carried
      : (mention.measure ?? measureOf(reading, mentions, i, found, group));
    found.push(measure);
    if (measure !== "total" && measure !== "change" && mention.unit !== "forces") group = measure;
  }
  nameSexes(reading, mentions, found);
  for (const [i, mention] of mentions.entries()) {
    const young =
      /\b(?:under 18|under-18s?|(?:yet|turned|reached) 18|juveniles|children themselves)\b/i;
    const rest = reading.sentence.text.slice(mention.end, mentions[i + 1]?.start);
    if (mention.unit === "percent" && found[i] === "suspects" && young.test(rest))
      found[i] = "suspects_under_18";
  }
  if (OF_ONLINE.test(reading.sentence.text)) {
    return found.map((measure) =>
      /^(?:age_|pre_school)/.test(measure) ? `online_${measure}` : measure,
    );
  }
  return found;
}

const OF_ONLINE =
  /\bof (?:the |all |those |these )?online (?:offences|crimes|cases|victims|reports)\b/i;

function measureOf(
  reading: Reading,
  mentions: readonly Mention[],
  i: number,
  found: readonly string[],
  group: string,
): string {
  const { marked, sentence } = reading;
  const mention = mentions[i]!;
  if (mention.unit === "convictions") return "convictions";
  if (mention.unit === "suspects") return "suspects";
  const inside = cue(reading, mention.start, mention.end, "first");
  if (inside) return inside;
  const previous = mentions[i - 1];
  if (isCount(mention) && (previous?.unit === "percent" || i === 0)) {
    const lead = marked.slice(previous?.end ?? 0, mention.start);
    if ((previous ? OF_THE_WHOLE : OPENS_WITH_WHOLE).test(lead)) {
      return isAllAges(reading, mention) ? "all_ages_all_sexual_offences" : "total";
    }
  }
  const whole = mentions[i + 1];
  if (
    mention.unit === "percent" &&
    whole &&
    OF_THE_WHOLE.test(marked.slice(mention.end, whole.start))
  ) {
    const rest = marked.slice(whole.end, mentions[i + 2]?.start);
    const length = clauseLength(rest, mentions[i + 2] !== undefined);
    const beyond = cue(reading, whole.end, whole.end + length, "first");
    if (beyond) return beyond;
  }
  const next = mentions[i + 1]?.start ?? marked.length;
  const after = marked.slice(mention.end, next);
  const from = mentions[i - 1]?.end ?? 0;
  const before = marked.slice(from, mention.start);
  if (mention.unit === "percent" && SHARE_OF_ALL.test(sentence.text.slice(mention.end))) {
    return "children_share_of_all_sexual_offences";
  }
  if (
    mention.unit === "percent" &&
    found.includes("all_ages_all_sexual_offences") &&
    (AGAINST_CHILDREN.test(after) || THE_YOUNG.test(sentence.text.slice(from, mention.start)))
  ) {
    return "children_share_of_all_sexual_offences";
  }
  const ahead = cue(
    reading,
    mention.end,
    mention.end + clauseLength(after, next < marked.length),
    "first",
  );
  if (ahead) return ahead;
  const points =
    THAT_GROUP.test(before) || THAT_GROUP.test(after) || (i === 0 && SUCH.test(before));
  if (points && group !== "") return group;
  const clause = before.length - (LAST_CLAUSE.exec(before.replace(/[ ,(-]+$/, ""))?.index ?? -1);
  const behind = cue(
    reading,
    mention.start - Math.min(clause, before.length),
    mention.start,
    "last",
  );
  if (behind) return behind;
  if (i === 0) {
    const subject = cue(reading, 0, OPENING, "last");
    const predicate = PREDICATE.test(before.slice(-clause));
    const named = subject ?? (predicate ? cue(reading, 0, mention.start, "last") : undefined);
    if (named && named !== "sex_unknown") return named;
  }
  const inBrackets =
    previous?.unit === "percent" && isCount(mention) && /^[^,.;(]{0,40}\($/.test(before);
  if (inBrackets && isNarrowMeasure(found[i - 1]!)) return found[i - 1]!;
  const asWere = i > 0 && isCount(mention) && /,? as (?:were|was|did|had) $/.test(before);
  if (asWere && isNarrowMeasure(found[i - 1]!)) return found[i - 1]!;
  const proportion = mention.unit === "percent" && /\bthe (?:proportion|share)\b/i.test(before);
  if (proportion && group !== "") return group;
  const told = previous?.unit === "percent" && isCount(mention) && ITS_NUMBER.test(before);
  if (told && isNarrowMeasure(found[i - 1]!)) return found[i - 1]!;
  const listed = i > 0 && isCountOrShare(mention) && NEXT_OF_LIST.test(before);
  if (listed && isNarrowMeasure(found[i - 1]!)) return found[i - 1]!;
  if (isCount(mention) && isAllAges(reading, mention)) return "all_ages_all_sexual_offences";
  if (isCount(mention) && OFFICIAL_TOTAL.test(sentence.text)) return "official_total";
  if (RATES.has(mention.unit)) {
    const first = mentions.findIndex(isCount);
    return first >= 0 && first < i ? found[first]! : "total";
  }
  const last = found[i - 1];
  const counted = found[mentions.slice(0, i).findLastIndex(isCount)];
  if (counted && isCount(mention) && isNextOfAList(marked, mentions, i)) return counted;
  // "nearly twice the 114": the base of the multiple.
  if (last && mentions[i - 1]?.unit === "ratio" && /^ the $/i.test(before)) return last;
  const inherits =
    isChange(mention) ||
    (isCount(mention) &&
      /\b(?:from|to|against|compared (?:with|to)|than|on)(?: \w+){0,3} $/i.test(before));
  // "Swelled by more than half, 417 becoming 650".
  const goesOn =
    isCount(mention) &&
    mentions[i - 1] !== undefined &&
    isChange(mentions[i - 1]!) &&
    /^[,:] $/.test(before);
  if (last && goesOn && isNarrowMeasure(last)) return last;
  if (last && inherits && last !== "change" && JOINED.test(before) && !IS_TOTAL.test(before))
    return last;
  return "total";
}

/** "… 241 of the victims were ten or under, in Durham 56 and in Cumbria 43". */
function isNextOfAList(marked: string, mentions: readonly Mention[], i: number): boolean {
  const previous = mentions[i - 1];
  // "… in Durham 56, a fifth; in Cumbria 43": a share beside the count is no break.
  if (!previous || !(isCount(previous) || previous.unit === "percent")) return false;
  const between = marked.slice(previous.end, mentions[i]!.start);
  const ofThem = /^ (?:of (?:them|these|those|whom|which)|a)\b/i.test(between);
  return !ofThem && (NEXT_PLACE.test(between) || NEXT_YEAR.test(between));
}

/** ", according to the NSPCC," stands between a figure and what is said of it. */
const ATTRIBUTION =
  /^,? (?:according to|says?|said|as)\b[^,.;]{1,40},|^, (?:\w+ ){1,3}(?:says|said),/i;

/** How much of the text after a figure still speaks of it. */
function clauseLength(said: string, moreFollow: boolean): number {
  const after = said.replace(ATTRIBUTION, (words) => " ".repeat(words.length));
  const closing = APPOSITION_END.exec(after)?.[0] ?? "";
  const skip = closing !== "" && VERB_AFTER.test(after.slice(closing.length)) ? closing.length : 0;
  const end = CLAUSE_END.exec(after.slice(skip));
  if (end) return skip + end.index;
  // "in 19,790 cases and boys in 3,218": what stands last belongs to the next figure.
  const and = moreFollow ? after.lastIndexOf(" and ") : -1;
  return and >= 0 ? and : after.length;
}

interface Cue {
  start: number;
  end: number;
  measure: string;
}

/** "A boy or girl who needed someone to notice": no sex is meant. */
const BOTH_SEXES = /\b(?:boys?|girls?) (?:or|and) (?:boys?|girls?)\b/gi;

/** Every word of a sentence that names a measure, worked out once a sentence. */
const CUES_OF = new WeakMap<Reading, Cue[]>();

function cuesOf(reading: Reading): Cue[] {
  const known = CUES_OF.get(reading);
  if (known) return known;
  const { text } = reading.sentence;
  const official = OFFICIAL.test(text);
  const cues = reading.ages
    .map(({ start, end, measure }): Cue => {
      return { start, end, measure: official ? officialBand(text.slice(start, end)) : measure };
    })
    .filter(({ measure }) => measure !== "");
  const bothSexes = matches(BOTH_SEXES, text);
  for (const [measure, pattern] of CUES) {
    for (const { 0: words, index } of matches(pattern, text)) {
      const either = bothSexes.some(
        (one) => index >= one.index && index < one.index + one[0].length,
      );
      if (either) continue;
      cues.push({ start: index, end: index + words.length, measure });
    }
  }
  cues.sort((a, b) => a.start - b.start);
  CUES_OF.set(reading, cues);
  return cues;
}

/** The first or last measure that a stretch of the sentence names. */
function cue(
  reading: Reading,
  start: number,
  end: number,
  which: "first" | "last",
): string | undefined {
  const cues = cuesOf(reading).filter((one) => one.start >= start && one.end <= end);
  // An age says more than a sex or a topic named beside it.
  const age = cues.find(({ measure }) => /^(?:age_|official_|pre_school)/.test(measure));
  return age?.measure ?? (which === "first" ? cues[0] : cues.at(-1))?.measure;
}

function officialBand(words: string): string {
  const age = /\d+/.exec(words)?.[0];
  return age === undefined || Number(age) > 16 ? "" : `official_under_${age}_offence_codes`;
}

const THEN_OF_CHILDREN = new RegExp(
  `${MARK.number}.*\\b(?:against|child|children|under-|victims?)\\b`,
  "i",
);

/** "Of the 54,982 sexual offences …, 23,097 were committed against under-18s". */
function isAllAges({ sentence, marked }: Reading, { start, end }: Mention): boolean {
  const after = sentence.text.slice(end);
  if (
    /^ (?:recorded )?sex(?:ual)? (?:crimes|offences)\b/i.test(after) ||
    /sex(?:ual)? (?:crimes|offences)$/i.test(sentence.text.slice(start, end))
  ) {
    if (ALL_AGES.test(after.slice(0, 70))) return true;
    const rest = marked.slice(end);
    return /\bof (?:the|all|some) $/i.test(marked.slice(0, start)) && THEN_OF_CHILDREN.test(rest);
  }
  const before = sentence.text.slice(Math.max(0, start - 120), start);
  if (!marked.slice(Math.max(0, start - 120), start).includes(MARK.number) && ALL_AGES.test(before))
    return true;
  return ALL_AGES.test(after.slice(0, 60)) && !/\bchild/i.test(after.slice(0, 40));
}
