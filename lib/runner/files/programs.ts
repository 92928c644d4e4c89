/** Where programs stand, by the rules of each system. */
import { existsSync } from "node:fs";
import { posix, win32 } from "node:path";

/** What of a system decides where its programs are. */
export interface System {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  exists(path: string): boolean;
}

export const thisSystem = (): System => ({
  platform: process.platform,
  env: process.env,
  exists: existsSync,
});

/** How paths are written there. */
export const pathsOf = ({ platform }: Pick<System, "platform">): typeof posix =>
  platform === "win32" ? win32 : posix;

/**
 * The programs of these names that the PATH leads to, those of the first name first. Folders are
 * those with a whole path: one such as `.` would lead to whatever lies in the current folder. Windows
 * writes some in quotation marks.
 */
export function programsOnPath(names: readonly string[], system: System): string[] {
  const { delimiter, isAbsolute, join } = pathsOf(system);
  const folders = (system.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => folder.replace(/^"(.*)"$/, "$1"))
    .filter((folder) => isAbsolute(folder));
  const ending = system.platform === "win32" ? ".exe" : "";
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name + ending)))
    .filter((path) => system.exists(path));
}
