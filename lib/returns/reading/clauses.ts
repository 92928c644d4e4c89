import { type NumberFound, numbersIn, plainSameLength } from "./numbersIn";

/** The words of a sentence that belong to one number. */
export interface Clause {
  number: NumberFound;
  words: string;
  /** "71 of the 413 offences": the 413 repeats a number that stands elsewhere. */
  restates: boolean;
}

const BREAK =
  /[;,(]|\)(?! ?[:=])| - | \/ |\band\b|\bwhile\b|\bwhereas\b|\bcompared\b|\bagainst\b|\bbut\b|\bof which\b|\bof these\b|\bup from\b|\bdown from\b|\bfrom\b/g;

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
    return { number, words: words.replace(/~/g, " "), restates: restated[i]! };
  });
}

/** Where the words of one number end and those of the next begin. */
function cutBetween(text: string, a: NumberFound, b: NumberFound, isRestated: boolean): number {
  if (isRestated) return b.at;
  const between = text.slice(a.end, b.at);
  const breaks = [...between.matchAll(BREAK)].filter(
    ({ index }) => !splitsPeriod(text, a.end + index!),
  );
  const [first] = breaks;
  // "In 2024/25 and 2023/24 …" keep the break nearest to the number that its words lead to.
  if (breaks.length > 0) {
    const last = breaks.at(-1)!;
    const isParenthesis = breaks.find(({ 0: sign }) => sign === "(");
    const chosen = isParenthesis ?? (between.length > 80 ? last : first!);
    return a.end + chosen.index! + (/[,;]/.test(chosen[0]) ? 1 : 0);
  }
  const colon = /[a-z)] ?[:=-] ?$/.test(between);
  return colon ? a.end : b.at;
}

/** "1 April 2024 and 31 March 2025", "10 and under": no break. */
function splitsPeriod(text: string, at: number): boolean {
  return /\d{4} $/.test(text.slice(0, at)) &&
    /^and \d{1,2}(?:st|nd|rd|th)? [a-z]+ \d{4}/.test(text.slice(at))
    ? true
    : /^and (?:under|over|younger|older|below|above)\b/.test(text.slice(at)) ||
        /\bbetween \d{1,2} $/.test(text.slice(0, at));
}
