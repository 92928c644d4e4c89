import type { Passage } from "../files/grid";
import { type PeriodFound, periodsIn } from "../words/periods";
import { bracketsAsked, endsAsking, withoutBrackets } from "./asked";
import { numbersOfRow } from "./commaTables";
import { type Context, nothing, type Reading } from "./context";
import { combine, type Meaning } from "./meaning";
import { type NumberFound, numbersIn } from "./numbersIn";
import { readSentence } from "./readSentence";
import { sentencesOf } from "./sentences";
import type { Before } from "./whatItCounts";
import { isMarkOfYear, readWithoutNumber } from "./withoutNumber";

/** Sentences about what answering would cost hold numbers of records and hours, not of offences. */
const COST =
  /\b(?:hours?|minutes|cost limit|appropriate limit|exceed|£|fees?|each record|manual(?:ly)?|would (?:take|need|require)|(?:would have|need|needs|have) to be (?:opened|read|reviewed|checked|examined|linked|searched)|working days?|review(?:ed)? (?:each|every|by hand))\b|£/i;
const SUBJECT =
  /\b(?:offences?|crimes?|victims?|child(?:ren)?|girls?|boys?|females?|males?|records?|recorded|convict|flag)/i;
/** "P. Osman (53418)" */
const SIGNED = /^(?:[A-Z][\w'-]*\.? ){1,3}\(\d+\)$/;
/** What a reply names beside its counts, and has not counted. */
const APART =
  /\bnon-crimes?\b|\bexclud(?:e|es|ed|ing) \d|\d (?:[\w-]+ ){1,14}(?:is|are|was|were|ha(?:s|ve) been) excluded\b|\bcancelled (?:crimes?|offences?|records?)\b|\b(?:was|were|been) (?:\w+ )?(?:cancelled|no[- ]crimed)\b/i;
const QUESTION =
  /^(?:q(?:uestion)? ?\.?\d|\(?\d+[.)] |request\b|part \d|how many\b|(?:in your (?:request|letter|e-?mail)[^.]*,? )?you (?:have )?(?:asked|requested|wanted|wished|sought)\b)/i;

/** Letters of the longest sentence that is read; a long one of a letter has some hundreds. */
const LONGEST = 5_000;

/** Proposes a row for each count in the sentences of a letter. */
export function readProse(lines: readonly Passage[], context: Context): Reading {
  const reading = nothing();
  let question: Meaning | undefined;
  let before: Before = {};
  let isQuestionOpen = false;
  const asked = new Set<string>();
  let lettered = new Map<string, PeriodFound>();
  for (const { at, text: printed } of sentencesOf(lines)) {
    const place = { force: context.force, file: context.file, sheet: "text", cell: at };
    const leave = (numbers: readonly Pick<NumberFound, "printed">[], why: string): void => {
      for (const number of numbers) reading.unread.push({ ...place, text: number.printed, why });
    };
    if (printed.length > LONGEST) {
      const length = printed.length.toLocaleString("en-GB");
      const start = [{ printed: `${printed.slice(0, 60)}…` }];
      leave(start, `a sentence of ${length} letters, longer than any that is read`);
      continue;
    }
    for (const words of bracketsAsked(printed)) asked.add(words);
    const text = withoutBrackets(printed, asked);
    const isQuestion = QUESTION.test(text);
    const years = yearsByLetter(text);
    if (years.size > 1) lettered = years;
    // "(b) 487": the answer for the year that the question calls (b).
    const own = lettered.get(/^\(([a-z])\)/i.exec(text)?.[1]?.toLowerCase() ?? "");
    if (own !== undefined) before = { period: own };
    if (isQuestion) {
      question = undefined;
      before = {};
      isQuestionOpen = true;
    }
    const label = combine([{ text: withoutFootings(text) }]);
    const [numbers, repeated] = numbersOf(text, printed);
    leave(repeated, "a number of the question, which the reply repeats");
    if (numbers.length === 0) {
      const inCommas = numbersOfRow(text).map((cell) => ({ printed: cell }));
      leave(inCommas, "a number of a row that no headings stand above");
      if ((isQuestion || isQuestionOpen) && hasParts(label)) question = label;
      else if (isHeading(text) && !isMarkOfYear(text) && saysOf(label)) {
        question = { ...label, divides: saysDivision(text) && !hasParts(label) };
        // "2024/25" on a line of its own: what follows is of that year, and no more of the one before.
        if (label.period !== undefined) before = {};
      }
      readWithoutNumber(question, text, place, context, reading);
      continue;
    }
    isQuestionOpen = false;
    const why = whyNoOffences(text, label, question);
    if (why !== undefined) leave(numbers, why);
    else before = readSentence({ text, printed }, place, { question, before }, context, reading);
  }
  return reading;
}

/** "In (a) 2024/25 and (b) 2023/24": the year of each letter. */
function yearsByLetter(text: string): Map<string, PeriodFound> {
  const found = new Map<string, PeriodFound>();
  for (const [, letter = "", words = ""] of text.matchAll(/\(([a-z])\) ?([^()]*)/gi)) {
    const [year, second] = periodsIn(words);
    if (year !== undefined && second === undefined) found.set(letter.toLowerCase(), year);
  }
  return found;
}

/** The numbers of a sentence: those that may be counts, and those that repeat a question's. */
function numbersOf(text: string, printed: string): [NumberFound[], NumberFound[]] {
  const all = numbersIn(printed);
  if (!endsAsking(text) && text === printed) return [all, []];
  const own = endsAsking(text) ? [] : numbersIn(text);
  return [own, all.filter(({ at }) => !own.some((other) => other.at === at))];
}

const hasParts = ({ sex, ages, flag, whole }: Meaning): boolean =>
  whole || [sex, ages, flag].some((part) => part !== undefined);

/** "Table 2: Age, 2024/25", "By sex of victim" */
const saysDivision = (text: string): boolean =>
  /^(?:table \d+ ?[:.–-] ?)?(?:by )?(?:the )?(?:victims?'? |victim's )?(?:age|sex|gender)(?: groups?| bands?)?(?: of (?:the )?victims?)?\b/i.test(
    text.trim(),
  );

const saysOf = (label: Meaning): boolean => hasParts(label) || label.period !== undefined;

/** Why the numbers of a sentence are none of offences; undefined where they may be. */
function whyNoOffences(
  text: string,
  label: Meaning,
  question: Meaning | undefined,
): string | undefined {
  if (/^(?:[*#]|notes? ?\d+ ?[:.)-])/i.test(text.trim())) return "in a note";
  if (SIGNED.test(text.trim())) return "the number of who signs";
  if (APART.test(text) && !/\binclud/i.test(text)) return "of what is not counted as an offence";
  if (COST.test(text)) return "of what answering would cost, and no count of offences";
  const isOfSomething = SUBJECT.test(text) || saysOf(label) || question !== undefined;
  return isOfSomething ? undefined : "a number in a sentence that says nothing of offences";
}

const isHeading = (text: string): boolean => text.length < 90 && !/[.!?]$/.test(text);

/** "under 18" of the request's own words is the whole; other numbers stay. */
const withoutFootings = (text: string): string => text.replace(/^\(?\d+[.)] /, "");
