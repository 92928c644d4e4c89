/** What the words beside a statement say it is of, where that is not what its counts count. */
import { EVENT_NOUN } from "../lexicon/words";
import { isCorrection } from "../meaning/disputes";
import { type Claim, isChange, measureOf } from "../meaning/facets";

/** "Twice as fast" is of two rises. */
const OF_SPEED = /^ (?:as (?:fast|quickly|steeply)|faster|the (?:rate|pace|speed)\b)/i;
/** "An increase of five cases per officer" */
const PER_ONE = /^ (?:[\w-]+ )?(?:per|for each|for every) (?!cent\b)/i;
/** A kind of offence that a sentence names after it has spoken of another. */
const OTHER_KIND =
  /\b(?:sexual assaults?|grooming|images?|exploitation|neglect|cruelty|trafficking)\b/i;
/** "All recorded crime was up 16 per cent" */
const ALL_CRIME = /\b(?:total|all|overall)\b(?: \w+)? crime\b/i;
const IN_ALL_CRIME = /^[^.;,]{0,30} (?:in|of) (?:total|all|overall)\b(?: \w+)? crime\b/i;
/** "Victims rose by 12 per cent, as more offences had the same victim" */
const PEOPLE = new RegExp(
  `^(?!.*\\b(?:${EVENT_NOUN})\\b).*\\b(?:victims|children|people)\\b[^.;,]*$`,
  "is",
);
/** "Among girls", "among older children": a whole that is not all of them. */
const AMONG =
  /\bamong(?:st)? (?!them\b|these\b|those\b|all\b|the (?:offences|crimes|cases|victims)\b)/i;
/** "Those in which the sex was known", "if the cases of unknown age are left out" */
const OF_THE_KNOWN =
  /\b(?:sex|gender|ages?)\b[^.;]{0,40}\b(?:known|unknown|recorded|stated|given|left out)\b|\bunknown (?:sex|gender|age)\b/i;

/** Why a share, or a ratio of girls to boys, may be of a whole that is not all that was recorded. */
function ofAnotherWhole(claim: Claim, facts: readonly Claim[]): string | undefined {
  const { marked } = claim.reading;
  const texts = new Set([claim, ...facts].map(({ reading }) => reading.sentence.text));
  const [left, right] = [marked.slice(0, claim.start), marked.slice(claim.end)];
  if (AMONG.test(/[^.;]*$/.exec(left)![0]) || AMONG.test(/^[^.;,]*/.exec(right)![0]))
    return "But it is a share of some of them.";
  const isOfGroup = claim.what.sex !== "" || claim.what.age !== "";
  // How many girls there are for each boy is asked of those known alone.
  return claim.unit === "percent" && isOfGroup && [...texts].some((text) => OF_THE_KNOWN.test(text))
    ? "But it may be a share of those known."
    : undefined;
}

/** "Sexual assaults fell by four per cent", after rapes. */
function isOfOtherKind(claim: Claim): boolean {
  const [before] = /[^.;:,]*$/.exec(claim.reading.marked.slice(0, claim.start))!;
  const kind = claim.ownWords ? undefined : OTHER_KIND.exec(before)?.[0].toLowerCase();
  return kind !== undefined && !measureOf(claim.what).includes(kind.slice(0, 6));
}

/**
 * Why a statement may be of something else than the counts found for it, though each of its words is
 * one that might stand with them; undefined where the words do not say so.
 */
export function ofSomethingElse(claim: Claim, facts: readonly Claim[]): string | undefined {
  const { marked } = claim.reading;
  const left = marked.slice(0, claim.start);
  if (isCorrection(claim.reading)) return "But the text corrects a number here.";
  if (OF_SPEED.test(marked.slice(claim.end))) return "But the words compare two rises.";
  if (PER_ONE.test(marked.slice(claim.end))) return "But the words are of a rate.";
  if (claim.unit === "percent" || (claim.unit === "ratio" && !isChange(claim)))
    return ofAnotherWhole(claim, facts);
  const isOwn = facts.every(({ reading }) => reading === claim.reading);
  const isOfPeople = PEOPLE.test(left) && facts.every(({ unit }) => unit !== "victims");
  const isOfAllCrime = ALL_CRIME.test(left) || IN_ALL_CRIME.test(marked.slice(claim.end));
  const isOther = isOfPeople || isOfAllCrime || isOfOtherKind(claim);
  return isChange(claim) && !isOwn && isOther ? "But the words are of something else." : undefined;
}
