/** Which words of a sentence speak of a figure: those after it, then those before. */
import type { Mention } from "../figures/rule";
import type { Cue } from "../lexicon/cues";
import { COMPARED, VICTIMS } from "../lexicon/words";
import { EVERY_CHILD } from "../reading/ages";
import { over } from "../reading/marks";
import { OPENS_WITH_WHOLE } from "./counted";
import { isCount } from "./facets";

/** A word that tells what is counted. */
export type Known =
  Cue | { start: number; end: number; facet: "age"; value: string; words: string };

/** Where the words after a figure stop speaking of it. */
const RIGHT_STOP = over(
  `[;(]|(?<!\\b(?:down|recorded|listed|logged)) as (?!having|being|involving|non-recent|historic|online|cyber|internet|child|CSE|an? |many|much|far|a result)|,? (?:and|while|but|whereas|although|of which|of whom|including)\\b|, (?:up|down|with|when)\\b| (?:with|up|down) (?={N})|\\b(?:${COMPARED}|up from|down from|than|from)\\b(?! (?:(?:the )?{A}|${VICTIMS}))|, |\\. `,
  "g",
);
const APPOSED =
  /^[^,.;()]{0,48}(?:,| -| \() ?(?:or |some |about |around |nearly |almost |more than |just |over |under )*$/i;
/** The end of what is said aside: ", or 12 per cent, …", "(36%) …". */
const AFTER_ASIDE = /^[^,.;()]{0,24}(?:,|\)| -) (?!and\b|but\b|while\b|or\b)/;
/** "In 8,120 cases, the internet was used" */
const OPENS_WITH_IN =
  /(?:^\W*|[,;] and |; )(?:[Ii]n|With) (?:just |only |some |about |around |nearly |almost |more than |fewer than |over )*$/;
/** In "in 812 of them a suspect was named but the evidence fell short" both clauses are of the 812. */
const CLAUSE_STOP = over(
  ";|\\. |,? (?:and|while|but|whereas|of which|of whom|including|with)\\b(?=[^,;.]{0,20}{N})",
  "g",
);
const IN_CASES =
  /^(?: (?:of (?:them|these|those)|more|others|(?:[\w-]+ )?(?:cases|offences|crimes))\b)?, (?!and\b|but\b)/;
/** In "a fifth of the 23,097 victims were under 11" the words go through the whole. */
const OF_THE_WHOLE =
  /^(?:%| ?per ?cent| ?pc)? ?(?:\([^)]*\) )?(?:of|out of|in) (?:all |the |a |an |those |these |them |its |their |some |total |recorded |more than |over )*(?:(?!and\b|but\b|while\b)\w+ ){0,2}$/i;
/** "of the 23,097", "out of 321": the figure is a whole. */
const IS_WHOLE =
  /\b(?:out )?of (?:the|these|those|all|a total of|its|some|a) (?:(?:total|full|whole) |total of )?$|\bout of $|\bof more than $|^ of $|\b(?:were|was|are) among (?:the |its |all )*$/i;
/** "Girls were the victims in most of the 1,053 offences" */
const MOST_OF =
  /\b(?:most|bulk|(?:vast |great |large |small )?(?:majority|minority)|many|several|some|few) of (?:the|these|those|all|its|their) $/i;
/** "Over 20% of last year's 23,097 victims" */
const OF_ITS = over("\\bof (?:{P}|{W}|the [a-z]+)(?:'s)? (?:total of )?$", "i");
const NOUN_PHRASE =
  /^(?: [\w'-]+){0,4}?(?= (?:were|was|are|is|had|have|who|which|that|recorded|reported|against|in|on)\b|[,.;:)])/;
/** "And of these 2,788 had to do with babies": a part of what was spoken of. */
const OF_THESE = /\bof (?:these|those) $/i;
const DOES =
  /^ (?:had|have|were|was|are|involved|concerned|related|led|ended|came|got|went|took|happened|resulted)\b/i;
export function isWholeAt(before: string, previous: Mention | undefined, after: string): boolean {
  if (OF_THESE.test(before) && DOES.test(after)) return false;
  if (previous)
    return (
      IS_WHOLE.test(before) ||
      OF_ITS.test(before) ||
      (previous.unit === "percent" && OF_THE_WHOLE.test(before))
    );
  return OPENS_WITH_WHOLE.test(before) || MOST_OF.test(before);
}

/** "In 250 of them, a quarter, the child was under 11": where what is said of both goes on. */
export function asideEnd(
  marked: string,
  mention: Mention,
  next: Mention | undefined,
): number | undefined {
  const restates =
    next !== undefined &&
    (next.unit === "percent" || (mention.unit === "percent" && isCount(next))) &&
    APPOSED.test(marked.slice(mention.end, next.start));
  // ", and boys in 374" begins something else.
  const after = restates && AFTER_ASIDE.exec(marked.slice(next.end));
  return after ? next.end + after[0].length : undefined;
}

/** Where the words after a figure that speak of it begin and end. */
export function rightOf(
  marked: string,
  mention: Mention,
  next: Mention | undefined,
  beyond: Mention | undefined,
  isWhole: boolean,
): [number, number] | undefined {
  const { end } = mention;
  if (isWhole) {
    const phrase = NOUN_PHRASE.exec(marked.slice(end));
    return phrase ? [end, end + phrase[0].length] : undefined;
  }
  const opened =
    OPENS_WITH_IN.test(marked.slice(0, mention.start)) && IN_CASES.exec(marked.slice(end));
  const start = asideEnd(marked, mention, next) ?? (opened ? end + opened[0].length : undefined);
  if (start !== undefined) {
    const stops = OPENS_WITH_IN.test(marked.slice(0, mention.start)) ? CLAUSE_STOP : RIGHT_STOP;
    stops.lastIndex = start - 1;
    const stop = stops.exec(marked);
    const limit = [next, beyond].find((one) => one && one.start >= start)?.start;
    return [end, Math.min(limit ?? marked.length, stop?.index ?? marked.length)];
  }
  const throughWhole = next && OF_THE_WHOLE.test(marked.slice(end, next.start)) && isCount(next);
  const from = throughWhole ? next.end : end;
  const limit = (throughWhole ? beyond : next)?.start ?? marked.length;
  RIGHT_STOP.lastIndex = 0;
  // A dash or comma straight after a figure in apposition: "Most victims - 14,819 - were aged …".
  const skip =
    /^(?: (?:offences|crimes|cases|victims) - among them [^-.;\ue001]{1,80} - (?=(?:in which|where|against|involving|with)\b)|[^,.;()\ue001]{0,50}, (?:the (?:young|old|eld)est [^,.;()]{1,30}|[^,.;()\ue001]{1,40}), (?=(?:had|were|was|involved|featured)\b)| of (?:whom|which)(?= (?:were|was|are|had|involv))| of (?:those|these|them)(?: \w+)?,[^,.;()\ue001]{1,30}, (?=(?:were|was|had|are|involv|against|led|ended)\b)| ?[-,)] ?(?=(?:were|was|had|are|involv|against|led|ended)\b))/.exec(
      marked.slice(from),
    )?.[0] ?? "";
  RIGHT_STOP.lastIndex = from + skip.length;
  const stop = RIGHT_STOP.exec(marked);
  return [from, Math.min(limit, stop?.index ?? marked.length)];
}

/** Where the words before a figure that speak of it begin. */
export function leftFrom(
  marked: string,
  previous: Mention | undefined,
  { start }: Mention,
): number {
  const from = previous?.end ?? 0;
  const between = marked.slice(from, start);
  const stop = Math.max(
    between.lastIndexOf("; "),
    between.lastIndexOf(". "),
    between.lastIndexOf(" while "),
    between.lastIndexOf(", but "),
  );
  return from + Math.max(stop, 0);
}

export function take(
  all: readonly Known[],
  start: number,
  end: number,
  claimed: Set<Known>,
): Known[] {
  return all.filter((cue) => cue.start >= start && cue.end <= end && !claimed.has(cue));
}

/** Words ahead speak of a figure before those behind; of each kind of word the nearest. */
export function choose(own: Known[], ahead: Known[], behind: Known[], isWhole: boolean): Known[] {
  const chosen = new Map<Known["facet"], Known>();
  const narrows = [...own, ...ahead].some(
    ({ facet, value }) => facet !== "subject" && facet !== "stage" && value !== EVERY_CHILD,
  );
  for (const cue of own) chosen.set(cue.facet, cue);
  // "One in three of its 1,004 outcomes was a charge"
  const isOutcome = ({ facet, value }: Known): boolean => facet === "stage" && value !== "outcomes";
  const outcome = ahead.some(isOutcome) && !isWhole;
  for (const cue of ahead) {
    if (outcome && cue.value === "outcomes") continue;
    // "388 suspects were charged"
    const isTold = cue.facet === "stage" && chosen.get("stage")?.value === "suspects";
    if (!chosen.has(cue.facet) || isTold) chosen.set(cue.facet, cue);
  }
  for (const cue of behind.toReversed()) {
    const isSubject = cue.facet === "subject" || cue.facet === "online" || cue.facet === "special";
    if (!isSubject && (narrows || isWhole)) continue;
    if (!chosen.has(cue.facet)) chosen.set(cue.facet, cue);
  }
  return [...chosen.values()];
}
