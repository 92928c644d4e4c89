/** An exercise as its author writes it, and as it is marked. */
import type { MarkedExercise, Verdict } from "../../display";
import { formatNumber } from "../../display";

/** A wrong turn that many take. */
export interface ExerciseMistake {
  /** The number to which it leads, worked out from the cell's own data. */
  value: number;
  /** Leads back from it, without the answer. */
  says: string;
  /** "nearly" unless said otherwise: the idea was right, a step was not. */
  verdict?: "nearly" | "not yet";
}

/** An exercise whose answer is a number. */
export interface NumberQuestion {
  question: string;
  /** The exact answer, worked out from the cell's own data and not rounded. */
  value: number;
  /** What the number counts: "minutes", "per cent". */
  unit: string;
  /** What an answer may be rounded to: 0.1 for one decimal place, 1 for whole numbers. */
  precision: number;
  /** From a nudge to the way; none says the answer. */
  hints?: readonly string[];
  mistakes?: readonly ExerciseMistake[];
  /** What the answer means, said once it is found. */
  right?: string;
}

/** One of the answers to choose from. */
export interface ExerciseChoice {
  words: string;
  /** What is said to whoever chooses it. */
  says: string;
  /** "not yet" unless said otherwise. */
  verdict?: Verdict;
}

/** An exercise whose answer is one of several. */
export interface ChoiceQuestion {
  question: string;
  choices: readonly ExerciseChoice[];
  hints?: readonly string[];
}

export type Question = NumberQuestion | ChoiceQuestion;

/**
 * The exercise as it is marked.
 * @throws RangeError that names all that is missing or wrong.
 */
export function markedExercise(question: Question): MarkedExercise {
  const faults = "choices" in question ? choiceFaults(question) : numberFaults(question);
  if (faults.length > 0) {
    const name = isFilled(question.question) ? ` "${question.question}"` : "";
    throw new RangeError(`The exercise${name} cannot be set: ${faults.join("; ")}.`);
  }
  const hints = [...(question.hints ?? [])];
  if ("choices" in question) {
    const choices = question.choices.map(({ words, says, verdict = "not yet" }) => ({
      words,
      says,
      verdict,
    }));
    const right = choices.find(({ verdict }) => verdict === "right");
    const [answer, meaning] = [right?.words ?? "", right?.says ?? ""];
    const asks = "with the one that fits best";
    return {
      kind: "choice",
      question: question.question,
      asks,
      hints,
      choices,
      answer,
      right: meaning,
    };
  }
  const { value, unit, precision, mistakes = [] } = question;
  const answer = `${formatNumber(roundTo(value, precision), decimalsOf(precision))} ${unit}`;
  return {
    kind: "number",
    question: question.question,
    asks: `in ${unit}, ${precisionWords(precision)}`,
    hints,
    answer,
    right: question.right ?? `${answer}.`,
    value,
    unit,
    precision,
    mistakes: mistakes.map(({ value: wrong, says, verdict = "nearly" }) => ({
      value: wrong,
      says,
      verdict,
    })),
  };
}

function numberFaults({
  value,
  unit,
  precision,
  mistakes = [],
  ...rest
}: NumberQuestion): string[] {
  const faults = wordFaults(rest);
  if (!Number.isFinite(value)) faults.push(`value must be a number, not ${String(value)}`);
  if (!isFilled(unit)) faults.push("unit must say what the number counts");
  if (!(Number.isFinite(precision) && precision > 0)) {
    faults.push(`precision must be a number above 0, such as 0.1 or 1, not ${String(precision)}`);
  } else if (value !== 0 && precision > 2 * Math.abs(value)) {
    faults.push(`precision ${precision} is too coarse for ${value}: 0 would be right`);
  }
  if (rest.right !== undefined && !isFilled(rest.right)) faults.push("right must be a sentence");
  for (const [index, mistake] of mistakes.entries()) {
    const name = `mistakes[${index}]`;
    if (!Number.isFinite(mistake.value)) faults.push(`${name}.value must be a number`);
    else if (Math.abs(mistake.value - value) <= 1e-9 * Math.abs(value)) {
      faults.push(`${name}.value is the right answer`);
    }
    if (!isFilled(mistake.says)) faults.push(`${name}.says must be a sentence`);
  }
  return faults;
}

function choiceFaults({ choices, ...rest }: ChoiceQuestion): string[] {
  const faults = wordFaults(rest);
  if (choices.length < 2 || choices.length > 26) faults.push("choices must be two to 26");
  const right = choices.filter(({ verdict }) => verdict === "right").length;
  if (right !== 1) faults.push(`one choice must have the verdict "right", not ${right}`);
  for (const [index, choice] of choices.entries()) {
    if (!isFilled(choice.words)) faults.push(`choices[${index}].words must be filled`);
    if (!isFilled(choice.says)) faults.push(`choices[${index}].says must be a sentence`);
  }
  return faults;
}

function wordFaults({
  question,
  hints = [],
}: {
  question: string;
  hints?: readonly string[];
}): string[] {
  const faults: string[] = [];
  if (!isFilled(question)) faults.push("question must be filled");
  for (const [index, hint] of hints.entries()) {
    if (!isFilled(hint)) faults.push(`hints[${index}] must be a sentence`);
  }
  return faults;
}

/** Words are there, and no number that was not there stands in them. */
const isFilled = (text: unknown): text is string =>
  typeof text === "string" && text.trim() !== "" && !/\b(?:undefined|NaN|Infinity)\b/.test(text);

const decimalsOf = (precision: number): number => {
  const [, decimals = "", exponent = "0"] =
    /^\d*\.?(\d*)(?:e(-?\d+))?$/.exec(String(precision)) ?? [];
  return Math.min(20, Math.max(0, decimals.length - Number(exponent)));
};

const roundTo = (value: number, precision: number): number =>
  Math.round(value / precision + 1e-9) * precision;

const PLACES = ["", "one decimal place", "two decimal places", "three decimal places"];

function precisionWords(precision: number): string {
  if (precision === 1) return "to the nearest whole number";
  const decimals = decimalsOf(precision);
  const places = Math.abs(precision * 10 ** decimals - 1) < 1e-9 ? PLACES[decimals] : undefined;
  return places ? `to ${places}` : `to the nearest ${formatNumber(precision, decimals)}`;
}
