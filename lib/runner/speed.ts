/**
 * What exists for speed alone lies in the folder `fast` and is found there when a worker or its
 * publisher starts. Without that folder all is the same, only slower: nobody else imports from it.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";

import type { Compiler } from "./compiler";

const FOLDER = join(__dirname, "fast");

/** What `fast` has to offer, by file. */
interface Fast {
  /** How a worker is started. */
  start: {
    /** Node's options for every worker. */
    OPTIONS: string[];
    /** More options, for one that is ready at once; it is started again without when they fail. */
    readyOptions(): string[];
    ENVIRONMENT: Record<string, string>;
    /** Takes those settings away again: a notebook finds the environment of the command. */
    hideEnvironment(): void;
  };
  compiler: { theCompiler(): Compiler };
}

/** A file of `fast`; `undefined` when the folder has been taken out. */
export function fast<Name extends keyof Fast>(name: Name): Fast[Name] | undefined {
  if (!existsSync(FOLDER)) return undefined;
  // oxlint-disable-next-line typescript/no-require-imports, import/no-dynamic-require -- may be gone
  return require(join(FOLDER, name)) as Fast[Name];
}
