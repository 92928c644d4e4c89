/** Keeps the compiled form of the project's `lib` up to date while a preview runs. */
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import { LIB } from "../project";

/**
 * Starts TypeScript's own watch mode, which compiles only what has changed. `undefined` where the
 * package is installed without its sources.
 *
 * @param tell Given what the compiler finds wrong, a line at a time.
 */
export function compileLib(tell: (line: string) => void): ChildProcess | undefined {
  const project = join(LIB, "tsconfig.build.json");
  if (!existsSync(project)) return undefined;
  const typescript = dirname(require.resolve("@tslab/typescript-for-tslab/package.json"));
  const compiler = spawn(
    process.execPath,
    [join(typescript, "lib", "tsc.js"), "--watch", "--preserveWatchOutput", "--project", project],
    { stdio: ["ignore", "pipe", "ignore"], cwd: dirname(LIB) },
  );
  compiler.stdout.setEncoding("utf8").on("data", (text: string) => {
    for (const line of text.split("\n")) {
      if (/ error TS\d+:/.test(line)) tell(line.trim());
    }
  });
  compiler.on("error", () => {});
  return compiler;
}
