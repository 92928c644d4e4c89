import { COMPARISONS } from "./comparisons";
import { HEADLINES } from "./headlines";
import { RATES } from "./rates";
import type { ExerciseSpec } from "./spec";

export type { ChoiceExercise, ExerciseSpec, NumberExercise } from "./spec";

/** In the order of the lesson. */
export const EXERCISES: readonly ExerciseSpec[] = [...RATES, ...COMPARISONS, ...HEADLINES];
