/**
 * An exercise with all that marking it needs. In a notebook that a learner may hold it travels
 * sealed: packed, so that nobody reads the answer in passing. It is no secret; whoever unpacks it
 * can read it.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";

export type Verdict = "right" | "nearly" | "not yet";

/** A wrong turn that many take, and words that lead back from it without the answer. */
export interface MarkedMistake {
  value: number;
  verdict: Exclude<Verdict, "right">;
  says: string;
}

export interface MarkedChoice {
  words: string;
  verdict: Verdict;
  says: string;
}

interface Common {
  question: string;
  /** How to write the answer, such as "in minutes, to the nearest whole number". */
  asks: string;
  /** From a nudge to the way. */
  hints: string[];
  /** The answer as it would be written down, such as "22.8 minutes". */
  answer: string;
  /** What the answer means, said once it is found. */
  right: string;
}

export interface NumberExercise extends Common {
  kind: "number";
  value: number;
  unit: string;
  /** An answer may be as far from the value as rounding to this takes it: 0.1, 1, 10. */
  precision: number;
  mistakes: MarkedMistake[];
}

export interface ChoiceExercise extends Common {
  kind: "choice";
  choices: MarkedChoice[];
}

export type MarkedExercise = NumberExercise | ChoiceExercise;

const SEAL = "exercise:1:";

/** Packs an exercise into one line of letters. */
export function sealExercise(exercise: MarkedExercise): string {
  return SEAL + deflateRawSync(JSON.stringify(exercise), { level: 9 }).toString("base64url");
}

/** Far beyond any exercise; a line that unpacks to more is none. */
const MOST_BYTES = 200_000;

/** The exercise that was sealed; `undefined` when the line is none, or was cut or changed. */
export function unsealExercise(line: string): MarkedExercise | undefined {
  if (!line.startsWith(SEAL)) return undefined;
  try {
    const packed = Buffer.from(line.slice(SEAL.length), "base64url");
    const text = inflateRawSync(packed, { maxOutputLength: MOST_BYTES }).toString("utf8");
    const exercise = JSON.parse(text) as unknown;
    return isExercise(exercise) ? exercise : undefined;
  } catch {
    return undefined;
  }
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const isText = (value: unknown): value is string => typeof value === "string";

const every = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test);

const isVerdict = (value: unknown): boolean =>
  ["right", "nearly", "not yet"].includes(String(value));

function isExercise(value: unknown): value is MarkedExercise {
  if (!isFields(value) || !every(value.hints, isText)) return false;
  if (!["question", "asks", "answer", "right"].every((key) => isText(value[key]))) return false;
  if (value.kind === "choice") {
    return every(
      value.choices,
      (one) => isFields(one) && isText(one.words) && isText(one.says) && isVerdict(one.verdict),
    );
  }
  return (
    value.kind === "number" &&
    Number.isFinite(value.value) &&
    isText(value.unit) &&
    Number(value.precision) > 0 &&
    every(
      value.mistakes,
      (one) =>
        isFields(one) && Number.isFinite(one.value) && isText(one.says) && isVerdict(one.verdict),
    )
  );
}
