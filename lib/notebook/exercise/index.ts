/** Exercises: set in a cell, marked in a notebook and in a page. */
export { type Answer, type Exercise, exercise } from "./exercise";
export type {
  ChoiceQuestion,
  ExerciseChoice,
  ExerciseMistake,
  NumberQuestion,
  Question,
} from "./question";
