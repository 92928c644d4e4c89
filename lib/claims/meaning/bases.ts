import { BOUND_WORD, CHANGE_NOUN, CHANGE_VERB, COMPARED, MULTIPLIES } from "../lexicon/words";
import type { Mention } from "../figures/rule";
import { over } from "../reading/marks";
import type { Reading } from "../reading/reading";
import { isChange, isCount } from "./facets";

/** A count that another is compared with, and which of the sentence that is. */
export interface Base {
  isBase: boolean;
  /** The mention that it is the base of; absent where that stands in another sentence. */
  of?: number;
}

const SMALL = `(?:(?:${BOUND_WORD}|just|only|the|a|an|total|of|its|their|in|for|with|at|figures?|peak|number|recorded|reported|previous|earlier|low|high|some|year's|those|and) |{P}(?:'s)?,? |{W}(?:'s)? )`;
/** "from 774", "compared with 444", "than the 450", "on the 1,752". */
const DIRECT = over(
  `(?:^|[\\s(,-])(?:from|than|${COMPARED}|compared|(?:${MULTIPLIES})(?:e[ds]?|ing)|twice|times|(?:on|over|above|below) the|having (?:had|seen|recorded)|(?:average|mean),? which (?:is|was)|where (?:in )?(?:{P} )?(?:(?:they|it|there) )?(?:had|saw|were|was)(?: been| recorded| logged| seen)?)(?:,)? ${SMALL}{0,6}\\(?$`,
  "i",
);
/** "a 62 per cent rise on the previous year's 683" */
const ON_A_YEAR = over(
  "\\b(?:on|over|above|below) {P}(?:'s)? (?:(?:recorded |reported )?(?:figure|total|number|tally|count) of )?(?:\\w+ )?$",
  "i",
);
/** "over 90% in five years, the number for 2015/16 being 138": after the change, and of an earlier year. */
const BEING = over(
  ", the (?:number|figure|total|count) (?:for|in) {P} (?:being|was|having been) $",
  "i",
);
/** "389 last year - a 104 per cent rise, 191 having been recorded in 2018/2019" */
const HAVING_BEEN = over(
  "^(?: offences| crimes| cases)? having been (?:recorded|reported|logged) in {P}",
  "i",
);
/** "on 2013-14, when 1,000", "from the year before which reached 2,000", "on the previous year (total of 1,000". */
const WHEN = over(
  `(?:\\b(?:from|than|as|on|since|over|${COMPARED})(?: in| for| that of| those of| (?:its|the|their) (?:total|figure|number|tally|count) (?:for|in|of))? {P}|\\b(?:a|the) decrease from {P})(?:(?: \\(?{P}\\)?| \\([^()]*\\))?,? (?:when|(?:in|for) which|which|where|that|a year (?:(?:in|for) which|when|with|of))(?: (?:[\\w']|{A}|{W})+){0,7} $|,? (?:{P}|when|the first(?: year)?)(?: (?:[\\w']|{A}|{W})+){0,8} \\($| \\((?:total of |a total of |when (?:it was |there were |they were )?|the (?:figure|total|number) (?:then )?was )?$)`,
  "i",
);
/** "offences against 321 children" is no comparison. */
const AGAINST_CHILDREN =
  /^ (?:[\w-]+ ){0,2}(?:children|girls|boys|victims|minors|under-|people|youngsters)/i;
const OFFENCES_AGAINST =
  /\b(?:offences|crimes|assaults|abuse|attacks|committed|perpetrated|recorded) against (?:\w+ ){0,2}$/i;
/** "7,032 were proceeded against and 4,481 convicted" */
const PROCEEDED = over("\\bproceeded against(?: in {W})?,? (?:and |of whom )?$", "i");
/** "Of the defendants 412 came from West Midlands Police and 133 from Staffordshire" */
const FROM_A_PLACE = over("\\bfrom {W},? and $", "i");
/** "The largest totals came from the Metropolitan Police (5,470)" */
const CAME_FROM_A_PLACE = over(
  "\\b(?:came|comes?|coming|received|sent|reported) from (?:the )?{W} \\($",
  "i",
);
const TO_NEXT = over("^(?: [\\w'-]+| \\(?{P}\\)?| {A}| {W}){0,9},? to (?:[\\w'-]+ ){0,3}$", "i");
/** "1,176 becoming 1,737", "5,387 in 2015/16 turned into 5,884" */
const BECOMES = over(
  "^(?: [\\w'-]+| {P}){0,4} (?:had become|becom(?:es|ing)|became|turn(?:ed|ing) into) (?:[\\w'-]+ ){0,2}$",
  "i",
);
const TELLS_A_CHANGE = new RegExp(`\\b(?:${CHANGE_NOUN}|${CHANGE_VERB})\\b`, "i");
const OPENS_FROM = /\bfrom (?:\w+ ){0,3}$/i;

/** "with the year before in brackets" */
export const IN_BRACKETS =
  /\b(?:previous year|year before|year earlier|last year|(?:19|20)\d\d(?:[/-]\d\d)?)(?:'s)?(?: \w+){0,3} in brackets/i;
const OPENS_CLAUSE = new RegExp(`; (?:and |but |when )?(?:${COMPARED})(?: [^;]*)? $`, "i");
/** "1,107 female victims, compared to 274 male": the two sides of one year. */
const SEX_AHEAD =
  /^ (?:(?:offences |crimes )?against |who (?:were|was) )?(?:boys|girls|(?:fe)?males?)\b/i;
/** "436 were in Oxfordshire, compared with 391 in Buckinghamshire": the two places of one year. */
const ELSEWHERE = over(
  "^(?: offences| crimes| cases| reports)? (?:in|for|at) {W}(?!(?: [\\w-]+){0,3} {P})",
  "i",
);
const OF_A_PLACE = over("{W}", "");
/** "No area had more reports than Blackpool with 909": what others are fewer than, and no count before it. */
const NONE_HAS_MORE =
  /\b(?:no|nowhere|none)\b[^.;]*\b(?:more|higher|fewer|lower|greater|larger)\b[^.;]*\bthan [^.;]*$/i;
const ON = new RegExp(
  `^(?:%| ?per ?cent| ?pc)?(?: (?:up|down|higher|lower|${CHANGE_NOUN}))? (?:on|over) $|^ as the $`,
  "i",
);
const WITH_A_YEAR = over("^(?: [\\w-]+){0,3} (?:in|for) {P}\\)", "i");

/** "Three times the 1,264", "double the 1,264": the multiple itself says what is the base. */
const multiplies = ({ unit, rule }: Mention): boolean => unit === "ratio" || rule === "doubled";

/** Which counts of a sentence are bases. */
export function basesIn(
  { marked }: Reading,
  mentions: readonly Mention[],
  inBrackets = false,
): Base[] {
  const found: Base[] = [];
  for (const [i, mention] of mentions.entries()) found.push(baseAt(i, mention));
  return found;

  function baseAt(i: number, mention: Mention): Base {
    if (!isCount(mention)) return { isBase: false };
    const last = mentions[i - 1];
    const before = marked.slice(
      (last && multiplies(last) ? last.start : last?.end) ?? 0,
      mention.start,
    );
    const bracketed =
      last !== undefined &&
      isCount(last) &&
      /^(?: [^().;,]{1,60})? ?\($/.test(before) &&
      (inBrackets
        ? marked[mention.end] === ")" && /^ \($/.test(before)
        : WITH_A_YEAR.test(marked.slice(mention.end)));
    if (bracketed) return { isBase: true, of: i - 1 };
    // "up by a quarter on 214"
    const isOn = last?.unit === "percent_change" && ON.test(before);
    const then = mentions[i + 1];
    if (then && isCount(then) && BECOMES.test(marked.slice(mention.end, then.start)))
      return { isBase: true, of: i + 1 };
    // "There was a fall in Kent also (2,816 to 2,502)"
    const isPair = then && isCount(then) && marked.slice(mention.end, then.start) === " to ";
    if (isPair && before.endsWith("(") && (TELLS_A_CHANGE.test(marked) || (last && isChange(last))))
      return { isBase: true, of: i + 1 };
    const isThen = last !== undefined && isChange(last) && BEING.test(before);
    const isBase =
      [DIRECT, ON_A_YEAR, WHEN].some((words) => words.test(before)) ||
      HAVING_BEEN.test(marked.slice(mention.end));
    if (!isOn && !isThen && !isBase) return { isBase: false };
    if (NONE_HAS_MORE.test(before)) return { isBase: false };
    // "18 per cent more than in 2017/18, and Surrey 149"
    const ofOtherSex =
      mentions.slice(0, i).some(isCount) && SEX_AHEAD.test(marked.slice(mention.end));
    if (ofOtherSex) return { isBase: false };
    const isElsewhere =
      last !== undefined &&
      isCount(last) &&
      OF_A_PLACE.test(before) &&
      ELSEWHERE.test(marked.slice(mention.end));
    if (isElsewhere) return { isBase: false };
    const isNoBase = [PROCEEDED, FROM_A_PLACE, CAME_FROM_A_PLACE].some((one) => one.test(before));
    if (isNoBase) return { isBase: false };
    if (OFFENCES_AGAINST.test(before) && AGAINST_CHILDREN.test(marked.slice(mention.end)))
      return { isBase: false };
    const next = mentions[i + 1];
    const leads = next && isCount(next) && TO_NEXT.test(marked.slice(mention.end, next.start));
    if (leads && OPENS_FROM.test(before)) return { isBase: true, of: i + 1 };
    // "The year before it was 1,802; set beside the 952 of 2013/14, it has doubled": what has, the clause does not say.
    if (OPENS_CLAUSE.test(before)) return { isBase: true };
    const main = mentions.findLastIndex((one, j) => j < i && isCount(one) && !found[j]!.isBase);
    if (main >= 0) return { isBase: true, of: main };
    // "The biggest rise, 27% from 802, and the total went up by 14%, from 3,192": a base itself.
    const behind = mentions.findIndex((one, j) => j > i && isCount(one));
    const isOfAnother =
      behind > 0 && DIRECT.test(marked.slice(mentions[behind - 1]!.end, mentions[behind]!.start));
    const later = isOfAnother ? -1 : behind;
    const opens = later >= 0 && /^\W*(?:compared|from|up from|against)/i.test(before);
    return opens ? { isBase: true, of: later } : { isBase: true };
  }
}
