/** What the words beside a statement say it is of, where that is not what its counts count. */
import { CHANGES, EVENT_NOUN, NOUNS } from "../lexicon/words";
import { isCorrection } from "../meaning/disputes";
import { type Claim, isChange, measureOf } from "../meaning/facets";
import { MARK } from "../reading/plain";

const ADJUSTED = /\b(?:allow(?:ed|ing) for|adjust(?:ed|ing) for|per head|in real terms)\b/i;
/** "Twice as fast" is of two rises. */
const OF_SPEED = /^ (?:as (?:fast|quickly|steeply)|faster|the (?:rate|pace|speed)\b)/i;
/** "In Canterbury the increase was": a place that no table has. */
const SOMEWHERE = /\b[Ii]n (?:the )?[A-Z][a-z]+(?: [a-z]+)?,? (?:the|that|this|it) [^.;,]*$/;

const LINK = "(?:has|have|had|is|are|was|were|would|will)(?: (?:also|now|then|since|been))*";
const SUBJECT = new RegExp(
  `(?:^|[.;:,(]|\\b(?:and|but|while|as|whereas|because|that)\\b)\\W*((?:[\\w'’,${MARK.number}-]+ |${MARK.place}+(?:'s)? ){1,10}?)(?:${LINK} )?$`,
  "i",
);
const VERB_BEFORE = new RegExp(`^(.*?)(?:${LINK} )?\\b${CHANGES}(?: [\\w'-]+){0,4} ?$`, "is");
const CHANGED = new RegExp(`\\b${CHANGES}`, "i");
/** "its budget grew by two per cent and its caseload by 35" */
const ELLIPTIC = /\band (?:its|the|their) ([\w'-]+) by $/i;

const KNOWN = new RegExp(
  `\\b(?:${EVENT_NOUN}|numbers?|figures?|totals?|tally|counts?|it|they|those|these|this|that|which|there|levels?|volume|statistics|data|ones|others|abuse|grooming|exploitation|offending|neglect|cruelty|images?|contacts|calls|referrals|sessions|girls?|boys?|convictions|charges|force|county|police)\\b|${MARK.place}`,
  "i",
);
const FOREIGN = new RegExp(
  `\\b(?:numbers? of (?:\\w+ ){0,2}(?:children|victims|perpetrators|offenders|suspects|people|families)|(?:rate|proportion|share|percentage|ratio|risk|cost|average)s?|reports? to (?!(?:the )?(?:police|force|officers|NSPCC|charity|it|them)\\b)(?!${MARK.place})|(?:total|all|overall) (?:recorded )?crime)\\b`,
  "i",
);
const SMALL_WORDS = /\b(?:and|but|while|also|then|now|the|for|since)\b/gi;
const VICTIMS = new RegExp(`^ (?:\\w+ )?(?:${NOUNS.victims})\\b`, "i");
/** A kind of offence that a sentence names after it has spoken of another. */
const OTHER_KIND =
  /\b(?:sexual assaults?|grooming|images?|exploitation|neglect|cruelty|trafficking)\b/i;

const isOtherKind = (subject: string, measure: string): boolean => {
  const kind = OTHER_KIND.exec(subject)?.[0].toLowerCase();
  return kind !== undefined && !measure.includes(kind.slice(0, 6));
};

/** The words that stand as what rose or fell; "" where there are none. */
function subjectOf({ reading, start, end }: Claim): string {
  const { marked } = reading;
  const left = marked.slice(0, start);
  const elliptic = ELLIPTIC.exec(left)?.[1];
  if (elliptic !== undefined) return elliptic;
  const isItsOwnVerb = CHANGED.test(reading.sentence.text.slice(start, end));
  const before = isItsOwnVerb ? left : VERB_BEFORE.exec(left)?.[1];
  return before === undefined ? "" : (SUBJECT.exec(before)?.[1] ?? "");
}

/** "Among girls", "among older children": a whole that is not all of them. */
const AMONG =
  /\bamong(?:st)? (?!them\b|these\b|those\b|all\b|the (?:offences|crimes|cases|victims)\b)/i;
/** "Those in which the sex was known", "if the cases of unknown age are left out" */
const OF_THE_KNOWN =
  /\b(?:sex|gender|ages?)\b[^.;]{0,40}\b(?:known|unknown|recorded|stated|given|left out)\b|\bunknown (?:sex|gender|age)\b/i;
const OTHER_FORCE =
  /\b(?:across the border|next door|its neighbour|the other (?:force|county)|\S+-based (?:force|constabulary))\b[^.;]*$/i;

/** Why a share may be of a whole that is not all that was recorded. */
function ofAnotherWhole(claim: Claim, facts: readonly Claim[]): string | undefined {
  const { marked, sentence } = claim.reading;
  const texts = new Set([claim, ...facts].map(({ reading }) => reading.sentence.text));
  const [left, right] = [marked.slice(0, claim.start), marked.slice(claim.end)];
  if (AMONG.test(/[^.;]*$/.exec(left)![0]) || AMONG.test(/^[^.;,]*/.exec(right)![0]))
    return "But it is a share of some of them.";
  if (OTHER_FORCE.test(sentence.text.slice(0, claim.start)))
    return "But the words name another place.";
  const isOfGroup = claim.what.sex !== "" || claim.what.age !== "";
  return isOfGroup && [...texts].some((text) => OF_THE_KNOWN.test(text))
    ? "But it may be a share of those known."
    : undefined;
}

/**
 * Why a statement may be of something else than the counts found for it: "the number of children involved
 * rose by", "its caseload by", "in Canterbury the increase was". Undefined where the words do not say so.
 */
export function ofSomethingElse(claim: Claim, facts: readonly Claim[]): string | undefined {
  const { sentence, marked } = claim.reading;
  const left = marked.slice(0, claim.start);
  if (isCorrection(claim.reading)) return "But the text corrects a number here.";
  if (/\boffline\b[^.;]*$/i.test(left)) return "But the words are of what did not happen online.";
  if (OF_SPEED.test(marked.slice(claim.end))) return "But the words compare two rises.";
  if (claim.unit === "percent") return ofAnotherWhole(claim, facts);
  if (!isChange(claim) || facts.every(({ reading }) => reading === claim.reading)) return undefined;
  if (ADJUSTED.test(sentence.text)) return "But the words adjust it.";
  if (SOMEWHERE.test(left)) return "But the words name another place.";
  if (/£[\d.,]+[^.;]*$/.test(sentence.text.slice(0, claim.start)))
    return "But the words are of money.";
  const subject = subjectOf(claim);
  if (!/[a-z]{3}/i.test(subject.replaceAll(SMALL_WORDS, ""))) return undefined;
  const isOfVictims = facts.every(({ reading, end }) => VICTIMS.test(reading.marked.slice(end)));
  const isOther =
    !KNOWN.test(subject) ||
    (FOREIGN.test(subject) && !isOfVictims) ||
    (!claim.ownWords && isOtherKind(subject, measureOf(claim.what)));
  return isOther ? "But the words are of something else." : undefined;
}
