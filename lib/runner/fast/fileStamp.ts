import { statSync } from "node:fs";

/** What changes when a file is written: its time and size. "" when there is none. */
export function fileStamp(path: string): string {
  const state = statSync(path, { throwIfNoEntry: false });
  return state === undefined ? "" : `${state.mtimeMs} ${state.size}`;
}
