/** What a share stands with in its sentence: the count that restates it, and the whole that both are of. */
import { over } from "../reading/marks";
import { between } from "./comparisons";
import { type Claim, isCount, sameWhat, TOTAL } from "./facets";

/** What may stand between a share and the whole that it is of: "a fifth of the 23,097". */
const TO_ITS_WHOLE = over(
  "^(?:%| ?per ?cent| ?pc)?(?: \\([^)]*\\))?(?: [\\w'-]+){0,3}? (?:of|out of|in) (?:(?:all|the|a|an|those|these|its|their|some|total|recorded|reported|over|more|than|nearly|almost|about|around|{W}(?:'s)?) )*$",
  "i",
);
/** What may stand between a share and the part that restates it: "about one in six, 12,374,". */
const RESTATES = over(
  "^(?:%| ?per ?cent| ?pc)?(?: of (?:[\\w '-]|{P}|{W}|{A}){0,50})?(?: [\\w'-]+){0,6}? ?(?:,|-|\\(|or|:|, or|, which is|equal to|- or)(?: (?:or|some|about|around|a total of|that is|equal to|equivalent to))* ?\\(?$",
  "i",
);
const AFTER_A_COUNT = over(
  "^(?: [\\w'-]+| {A}| {W}| {P}){0,9}?,? ?(?:\\(|- ?|, |or |, (?:and )?(?:that|this) is )(?:or |equal to |equivalent to |which is |that is |a (?:rate|share|proportion) of |a |an |about |around |nearly |almost |just over |just under |more than |over |some )*$",
  "i",
);
/** "19,204 calls, three quarters of which were passed on" */
const OF_WHICH = /^(?:%| ?per ?cent| ?pc)? of (?:which|whom)\b/;
/** "1,317 out of 5,268" */
export const OUT_OF = /^ (?:of|out of) (?:the |all |a total of )?$/;
const OPENS_IN_WHOLE =
  /^\W*(?:(?:In|Of|Among|From) (?:all )?(?:of )?(?:the |these |those )?|Where (?:the |an? )?[\w ]{3,40} (?:is|was|were) \w+ \()$/i;
/** "(70%; 99,410 offences)", "(99,410; 70%)" */
const areInBrackets = (one: Claim, next: Claim): boolean =>
  one.reading.marked[one.start - 1] === "(" &&
  /^(?:%| ?per ?cent| ?pc)?(?: \w+){0,3}; $/.test(between(one, next));

const IN_BRACKETS = /^(?:%| ?per ?cent| ?pc)?(?: of (?:them|these|those))? \($/;
const AND_IN = /^\),? (?:and|while)(?: [\w'-]+){1,4} $/;

const RATE_OF = /^[^.;]{0,24}, (?:which is |that is )?an? (?:[\w-]+ ){0,2}rate of $/;
const OPENS_OUT_OF = /(?:^|, )\W*(?:[Oo]ut )?[Oo]f (?:the |those |these )?$/;

/** Ties a share to the count of its sentence that restates it and to its whole, where they stand beside it. */
export function tieBeside(claim: Claim, i: number, here: readonly Claim[]): void {
  if (claim.unit !== "percent") return;
  const next = here[i + 1];
  const last = here[i - 1];
  const beyond = here[i + 2];
  const { marked } = claim.reading;
  const outOf =
    next && beyond && isCount(beyond) && OUT_OF.test(between(next, beyond)) ? beyond : undefined;
  // "Eight of every ten of the victims were girls: 251 out of 314"
  if (next && isCount(next) && outOf && /^[^();]*: $/.test(between(claim, next))) {
    Object.assign(claim, { sameAs: next, wholeIs: outOf });
    if (!next.ownWords) next.what = claim.what;
  } else if (next && isCount(next) && TO_ITS_WHOLE.test(between(claim, next))) claim.wholeIs = next;
  else if (
    next &&
    isCount(next) &&
    (RESTATES.test(between(claim, next)) || areInBrackets(claim, next)) &&
    next.unit !== "forces"
  ) {
    claim.sameAs = next;
    if (!claim.ownWords) Object.assign(claim, { what: next.what, whatHow: next.whatHow });
    else if (!next.ownWords && marked[next.start - 1] === "(")
      Object.assign(next, { what: claim.what, whatHow: claim.whatHow });
  }
  // "A quarter of those with an age, 1,317 out of 5,268"
  if (outOf && claim.sameAs === next) claim.wholeIs = outOf;
  // "31 of the 214 led to a charge, about one in seven"
  const part = here[i - 2];
  const ofLast =
    last &&
    part &&
    isCount(last) &&
    isCount(part) &&
    last.value > part.value &&
    /^ (?:of|out of) (?:(?:the|its|all|those) (?:\w+ )?)?$/.test(between(part, last)) &&
    AFTER_A_COUNT.test(between(last, claim));
  if (!claim.sameAs && ofLast) {
    Object.assign(claim, { sameAs: part, wholeIs: last });
    if (!claim.ownWords) claim.what = part.what;
  }
  const isAfter =
    last &&
    (AFTER_A_COUNT.test(between(last, claim)) ||
      RATE_OF.test(between(last, claim)) ||
      areInBrackets(last, claim));
  // "Out of 774, some 139 were, a detection rate of 18 per cent"
  if (isAfter && part && isCount(part) && OPENS_OUT_OF.test(marked.slice(0, part.start)))
    claim.wholeIs ??= part;
  if (
    !claim.sameAs &&
    last &&
    isCount(last) &&
    isAfter &&
    !OF_WHICH.test(marked.slice(claim.end))
  ) {
    claim.sameAs = last;
    if (!claim.ownWords) claim.what = last.what;
  }
  if (
    claim.wholeIs &&
    beyond &&
    isCount(beyond) &&
    !claim.sameAs &&
    /^[^.;]*(?:,|-|\() ?$/.test(between(claim.wholeIs, beyond))
  )
    claim.sameAs = beyond;
  tieBrackets(claim, i, here);
  // "In the 1,896 offences where a platform was named, nearly half, or 920, …"
  const [opener] = here;
  if (
    claim.sameAs &&
    !claim.wholeIs &&
    opener &&
    opener !== claim.sameAs &&
    isCount(opener) &&
    opener.value > claim.sameAs.value &&
    OPENS_IN_WHOLE.test(marked.slice(0, opener.start))
  )
    claim.wholeIs = opener;
  // "in 43% of them (818) and on the other in 9% (171)"
  const first = here.slice(0, i).findLast(({ unit }) => unit === "percent");
  const goesOn =
    first?.wholeIs &&
    first.sameAs &&
    next &&
    claim.sameAs === next &&
    IN_BRACKETS.test(between(first, first.sameAs)) &&
    IN_BRACKETS.test(between(claim, next)) &&
    AND_IN.test(between(first.sameAs, claim));
  if (goesOn) claim.wholeIs ??= first.wholeIs!;
}

/** "fewer than one in ten resulted in a conviction (2,135 and 23,097)" */
function tieBrackets(claim: Claim, i: number, here: readonly Claim[]): void {
  const [part, whole] = [here[i + 1], here[i + 2]];
  if (!part || !whole || !isCount(part) || !isCount(whole)) return;
  const { marked } = claim.reading;
  if (
    marked[part.start - 1] !== "(" ||
    !/^ (?:and|of|out of) $/.test(between(part, whole)) ||
    whole.value <= part.value
  )
    return;
  Object.assign(claim, { sameAs: part, wholeIs: whole });
  part.what = claim.what;
  if (sameWhat(whole.what, part.what)) whole.what = { ...TOTAL, subject: whole.what.subject };
}
