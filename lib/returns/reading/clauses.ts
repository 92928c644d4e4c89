import { readLabel } from "../words/label";
import { periodsIn } from "../words/periods";
import { type NumberFound, numbersIn, plainSameLength } from "./numbersIn";

/** The words of a sentence that belong to one number. */
export interface Clause {
  number: NumberFound;
  words: string;
  /** "71 of the 413 offences": the 413 repeats a number that stands elsewhere. */
  restates: boolean;
}

const BREAK =
  /[;,(]|\)(?! ?[:=])| - | \/ |(?<!\b(?:girls?|boys?|females?|males?) )\band\b(?! (?:under|over|younger|older|below|above)\b)|\bwhile\b|\bwhereas\b|\bcompared\b|\bagainst (?=\d)|\bbut\b|\bof which\b|\bof these\b|\b(?:up|down) from\b|\bfrom (?=\d)/g;

/** Shares out a sentence among its numbers, each with the words around it. */
export function clausesOf(sentence: string): Clause[] {
  const numbers = numbersIn(sentence);
  const text = plainSameLength(sentence);
  const restated = numbers.map(({ at, end }, i) => {
    const before = numbers[i - 1];
    if (before === undefined) return false;
    return (
      /^ (?:out )?of (?:the|these|those|all|a total of|this)?(?: total)? ?$/.test(
        text.slice(before.end, at),
      ) && end > at
    );
  });
  const cuts = numbers
    .slice(1)
    .map((next, i) => cutBetween(text, numbers[i]!, next, restated[i + 1]!));
  return numbers.map((number, i) => {
    const from = i === 0 ? 0 : cuts[i - 1]!;
    const to = cuts[i] ?? sentence.length;
    const isSplit = restated[i + 1] === true;
    // "71 of the 413 offences had a flag": the words after the 413 are said of the 71.
    const until = isSplit ? (cuts[i + 1] ?? sentence.length) : to;
    const own = sentence.slice(from, number.at) + " ~ " + sentence.slice(number.end, until);
    const words = numbers.reduce((left, { printed, at, end }) => {
      return at >= from && end <= until && at !== number.at ? left.replace(printed, " ~ ") : left;
    }, own);
    return { number, words: spelt(words.replace(/~/g, " ")), restates: restated[i]! };
  });
}

/** "413 offences (F 300, M 90, U 23)": letters that stand for a sex. */
const spelt = (words: string): string =>
  words.replace(/^[\s(,;]*([FMU])[\s),;:=-]*$/, (_, letter: keyof typeof SEXES) => SEXES[letter]);
const SEXES = { F: "Female", M: "Male", U: "Unknown" };

/** Where the words of one number end and those of the next begin. */
function cutBetween(text: string, a: NumberFound, b: NumberFound, isRestated: boolean): number {
  if (isRestated) return b.at;
  const between = text.slice(a.end, b.at);
  const breaks = [...between.matchAll(BREAK)].filter(
    ({ index, 0: sign }) =>
      !splitsPeriod(text, a.end + index!) &&
      !(index! <= 1 && sign.startsWith("of ")) &&
      !isInBrackets(between, index!),
  );
  const parenthesis = breaks.find(
    ({ index, 0: sign }) => sign === "(" && !between.slice(index).includes(")"),
  );
  const fits = breaks.find(
    ({ index }) => isOneThing(between.slice(0, index)) && isOneThing(between.slice(index)),
  );
  const chosen = parenthesis ?? fits ?? breaks[0];
  if (chosen !== undefined) return a.end + chosen.index! + (/[,;]/.test(chosen[0]) ? 1 : 0);
  const isLabel = /[a-z)] ?[:=-] ?$/.test(between) && !saysItself(text.slice(b.end));
  return isLabel ? a.end : b.at;
}

/** "413 offences: 300 female, 90 male": what stands before the colon is no label of the number behind it. */
function saysItself(after: string): boolean {
  const { sex, ages, unknown } = readLabel(/^[^,;.()]*/.exec(after)![0]);
  return sex !== undefined || ages !== undefined || unknown;
}

/** "1,301 (2023/24), 1,355 (2024/25)": brackets that close again are said of the number before them. */
const isInBrackets = (text: string, at: number): boolean =>
  [...text.matchAll(/\([^()]*\)/g)].some(
    ({ index, 0: words }) => index! <= at && at < index! + words.length,
  );

/** Words of one year and one sex at most. */
function isOneThing(words: string): boolean {
  const isBoth = /\b(?:female|girl)s?\b/.test(words) && /\b(?:male|boy)s?\b/.test(words);
  return periodsIn(words).length <= 1 && !isBoth;
}

/** "1 April 2024 and 31 March 2025", "between 10 and 15": no break. */
function splitsPeriod(text: string, at: number): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (/\d{4} $/.test(before) && /^and \d{1,2}(?:st|nd|rd|th)? [a-z]+ \d{4}/.test(after))
    return true;
  return /\bbetween \d{1,2} $/.test(before);
}
