/** An exercise with all that marking it needs: types only, as a browser has use for them too. */

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
