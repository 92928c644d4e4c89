import { matches } from "./matches";
import type { Span } from "./sentences";
import { valueOfWords } from "./numerals";

/** An age of victims, and what it is called in the ledger; "" where it is everyone's or nobody's. */
export interface Age extends Span {
  measure: string;
}

const NUMBER =
  "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)";
const AGED = "(?:aged |ages |(?:the )?ages? of |age )?";
/** What follows two numbers that are no ages: "8 to 10 per cent". */
const NOT_A_RANGE =
  "(?! ?(?:%|pc\\b)| (?:(?:sex|sexual|child|recorded|reported) )*(?:per|times|forces|offences|crimes|cases|a|an|each|every|hours|minutes|days|weeks|months|one)\\b)";
const YEARS = "(?:[- ]years?(?:[- ]olds?| of age)?)?";

/** What "a child" means, and no band: it narrows nothing but suspects. */
export const EVERY_CHILD = "age_under_18";

type Name = (first: number, second: number) => string;

/** The measures of an age band. Under 18 and under 17 are what "a child" means. */
const RULES: [RegExp, Name][] = [
  // between 11 and 17, aged 11 to 17, 11- to 17-year-olds, 13 to 15
  rule(
    `\\b(?:aged |ages |between (?:the ages of )?|from )?(${NUMBER})(?:-year-old)?(?:-? to |-)(${NUMBER})(?:[- ]years?[- ]olds?| years(?: old| of age)?)?\\b${NOT_A_RANGE}`,
    (from, to) => `age_${from}_to_${to}`,
  ),
  // the 11 to 17s, 5-10s
  rule(`\\b(\\d{1,2})(?: to |-)(\\d{1,2})s\\b`, (from, to) => `age_${from}_to_${to}`),
  rule(
    `\\b(?:aged |ages |(?:aged )?between (?:the ages of )?)(${NUMBER})(?: and | or )(${NUMBER})(?: years(?: old| of age)?)?\\b${NOT_A_RANGE}`,
    (from, to) => `age_${from}_to_${to}`,
  ),
  rule(
    `\\b(${NUMBER})(?:-| and | or )(${NUMBER})[- ]years?[- ]olds?\\b`,
    (from, to) => `age_${from}_to_${to}`,
  ),
  rule(
    `(?<=\\b(?:of|at) )(1[0-7]) (?:and|or) (1[1-8])\\b${NOT_A_RANGE}`,
    (from, to) => `age_${from}_to_${to}`,
  ),
  // "were 12 or 13", and in a list "16 and 17, 242"
  rule(
    `(?<=\\b(?:were|was|are|aged) )(${NUMBER}) or (${NUMBER})\\b${NOT_A_RANGE}`,
    (from, to) => `age_${from}_to_${to}`,
  ),
  rule("\\b(1[0-7]) and (1[1-8])(?=[,:(]| \\()", (from, to) => `age_${from}_to_${to}`),
  // ten or younger, five and under, four years old or under
  rule(`\\b${AGED}(${NUMBER})${YEARS},? (?:or|and) (?:under|younger|below|less|fewer)\\b`, upTo),
  rule(`\\b(?:were|was|are|aged) no more than (${NUMBER})\\b${YEARS}${NOT_A_RANGE}`, upTo),
  rule(`\\b(${NUMBER})-and-unders?\\b`, upTo),
  rule(`\\b(?:were|was|aged) (${NUMBER}) at (?:the )?most\\b`, upTo),
  rule(
    `\\b${AGED}(${NUMBER})${YEARS} (?:or|and) (?:over|older|above)\\b`,
    (age) => `age_${age}_and_over`,
  ),
  rule(`\\bof (${NUMBER}) (?:or|and) (?:under|younger|below|less)\\b`, upTo),
  rule(
    `\\b(?:no older than|not (?:over|older than|above))(?: the age of)? ${AGED}(${NUMBER})\\b`,
    upTo,
  ),
  rule(
    `\\b(?:had not|hadn't|not) (?:yet )?(?:passed|got (?:beyond|past)|gone beyond) (?:the age of )?(${NUMBER})\\b`,
    upTo,
  ),
  rule(`\\bup to (?:the )?age(?: of)? (${NUMBER})\\b`, upTo),
  // not yet six, younger than 11, under the age of six: whole years below
  rule(
    `\\b(?:not yet|younger than|(?:had not|hadn't|not) (?:yet )?(?:turned|reached|had|celebrated|seen)(?: their| his or her| an?)?|(?:yet|still) to (?:turn|reach|have|celebrate|see)(?: their| an?)?|before (?:their|they turned)|short of (?:their|an?)) ${AGED}(${NUMBER})(?:th birthdays?)?\\b${YEARS}`,
    below,
  ),
  rule(
    `(?<!\\b(?:just|well|slightly|a little) )\\b(?:under|below)[- ]${AGED}(${NUMBER})${YEARS}s?\\b${NOT_A_RANGE}(?! (?:in|out of)(?: every)? (?:${NUMBER}|\\d{2,3}|twenty|a hundred)\\b(?![/-])| (?:\\w+ ){0,3}(?:offences|crimes|cases|reports|attacks)\\b)`,
    below,
  ),
  rule(`\\bunder-(${NUMBER})s\\b`, below),
  rule(
    `(?<=\\b(?:child|children|girls?|boys?|victims?|aged) )(?:of )?less than (${NUMBER})\\b`,
    below,
  ),
  rule(`\\b(?:under|below) (?:the )?ages? of (${NUMBER})\\b`, below),
  rule(`\\b(?:over|above)[- ](?:the age of )?(${NUMBER})s\\b`, (age) => `age_over_${age}`),
  rule(
    `(?<=\\b(?:females?|males?|girls?|boys?|wom[ae]n|m[ae]n|people|person|victims?|suspects) )(?:aged )?(?:over|above) (${NUMBER})\\b${NOT_A_RANGE}`,
    (age) => `age_over_${age}`,
  ),
  rule(`\\b(?:a |an )?(${NUMBER})[- ]years?[- ]olds\\b`, (age) => `age_${age}`),
  rule(`\\b(?:a |an )?(${NUMBER})[- ]years?[- ]old\\b`, () => ""),
  rule(`\\b(?:were|was|is|are) just (${NUMBER})\\b(?= (?:or|years|when))`, () => ""),
  rule(`\\baged (?:just |only )?(${NUMBER})\\b`, (age) => `age_${age}`),
  rule(`\\b(?:children|girls|boys) of (${NUMBER})\\b(?! (?:of|per|in))`, (age) => `age_${age}`),
];

/** The ledger writes some bands by their last whole year, some by the first year outside. */
const BY_LAST_YEAR = new Set([4, 5, 10, 11]);
const BY_FIRST_OUTSIDE = new Set([1, 4, 10, 13, 14, 16]);
function below(age: number): string {
  if (age >= 17) return EVERY_CHILD;
  return BY_LAST_YEAR.has(age - 1) ? `age_${age - 1}_and_under` : `age_under_${age}`;
}
function upTo(age: number): string {
  return age >= 16 || BY_FIRST_OUTSIDE.has(age + 1) ? below(age + 1) : `age_${age}_and_under`;
}

const NAMED: [RegExp, string][] = [
  [
    /\b(?:(?:were|are|was|is) (?:also |often |all )?children themselves|themselves (?:also )?children)\b/gi,
    EVERY_CHILD,
  ],
  // "13,565 had not had an 11th birthday and 2,799 had not had a fifth"
  [
    /\b(?:had not|hadn't|not) (?:yet )?(?:had|reached|seen|celebrated) (?:a|their) fifth\b(?: birthday| one)?/gi,
    "age_4_and_under",
  ],
  [
    /\b(?:bab(?:y|ies)(?! (?:and|or) (?:toddlers|infants|young children)| aged)|infants? under one|not yet one|(?:before|not (?:yet |having )?reached|yet to (?:reach|see)|short of) (?:a|their|its|his or her) first birthday|less than a year old|under a year old|under[- ]ones?(?! (?:per|in|every)|%)|under 12 months)\b/gi,
    "age_under_1",
  ],
  [
    /\b(?:of )?primary[- ](?:school[- ])?(?:age|children|pupils)\b(?: or (?:smaller|younger|below))?|\b(?:too young for|hadn't reached|had not (?:yet )?reached|not (?:yet )?old enough for|not (?:yet )?(?:at|of|reached)|below|yet to reach|yet to start) secondary school(?: age)?\b/gi,
    "age_10_and_under",
  ],
  [
    /\b(?:too young (?:to (?:go to|be at|attend|start)|for) (?:primary )?school|pre-?school(?:ers?|[- ]age|[- ]children)?|not (?:yet )?(?:old enough for|of|at) (?:school|nursery|reception(?: class)?)(?: age)?|below school age|not (?:yet )?(?:started|begun) (?:at )?school|toddlers and babies|yet to start school)\b/gi,
    "pre_school",
  ],
];

function rule(pattern: string, name: Name): [RegExp, Name] {
  return [new RegExp(pattern, "gi"), name];
}

const number = (text = "0"): number => (/^\d/.test(text) ? Number(text) : valueOfWords(text));

/** Tells in one pass that a sentence has none of them, as most have not. */
const ANY = new RegExp([...NAMED, ...RULES].map(([{ source }]) => source).join("|"), "i");

/** The ages that a sentence names, none overlapping, in order. */
export function ages(sentence: string): Age[] {
  if (!ANY.test(sentence)) return [];
  const found: Age[] = [];
  const add = (age: Age): void => {
    if (!found.some((other) => other.start < age.end && other.end > age.start)) found.push(age);
  };
  for (const [pattern, measure] of NAMED) {
    for (const match of matches(pattern, sentence)) add(span(match, measure));
  }
  for (const [pattern, name] of RULES) {
    for (const match of matches(pattern, sentence)) {
      const [first, second] = [number(match[1]), number(match[2])];
      // A range beyond childhood, or one that falls, is no age band.
      if (first > 18 || second > 18 || (match[2] !== undefined && second <= first)) continue;
      add(span(match, name(first, second)));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function span(match: RegExpMatchArray & { index?: number }, measure: string): Age {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, measure };
}
