/**
 * An exercise on its way to a learner. In a notebook that a learner may hold it travels sealed: packed, so that nobody reads the answer in passing. It is no secret; whoever unpacks it
 * can read it.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { MarkedExercise } from "./marked";

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
