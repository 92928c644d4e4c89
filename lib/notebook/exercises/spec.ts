import type { ShownFeedback } from "../../display";

/** A wrong turn that many take, and words that lead back from it without the answer. */
export interface Slip {
  value: number;
  /** How far from it an answer still counts; the exercise's own when left out. */
  tolerance?: number;
  verdict: Exclude<ShownFeedback["verdict"], "right">;
  text: string;
}

export interface Choice {
  letter: string;
  words: string;
  verdict: ShownFeedback["verdict"];
  text: string;
}

interface Common {
  id: string;
  question: string;
  /** From a nudge to the way; none says the answer. */
  hints: readonly [string, ...string[]];
}

/** An exercise whose answer is a number. */
export interface NumberExercise extends Common {
  kind: "number";
  value: number;
  /** What the number counts. */
  unit: string;
  /** How far a rounded answer may be from the exact one. */
  tolerance: number;
  /** Said when the answer is right: what it means. */
  right: string;
  slips: readonly Slip[];
}

/** An exercise whose answer is one of some letters. */
export interface ChoiceExercise extends Common {
  kind: "choice";
  choices: readonly Choice[];
}

export type ExerciseSpec = NumberExercise | ChoiceExercise;
