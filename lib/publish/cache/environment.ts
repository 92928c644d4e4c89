/** Variables of the environment that a notebook read, as they were then. */
import { createHash } from "node:crypto";

import { notebookEnvironment } from "../../runner";

/** By name, a hash of the value ("" when there was none); by "*", one of all of them. */
export type EnvironmentState = Record<string, string>;

export function environmentState(variables: string[] | "all"): EnvironmentState {
  const names = variables === "all" ? ["*"] : variables;
  return Object.fromEntries(names.map((name) => [name, hashNow(name)]));
}

export const environmentUnchanged = (state: EnvironmentState): boolean =>
  Object.entries(state).every(([name, hash]) => hashNow(name) === hash);

/** A hash, since a value may be a secret. */
function hashNow(name: string): string {
  const all = notebookEnvironment();
  const value = name === "*" ? JSON.stringify(Object.entries(all).sort()) : all[name];
  return value === undefined ? "" : createHash("sha256").update(value).digest("hex");
}
