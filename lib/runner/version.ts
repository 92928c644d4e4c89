import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LIB } from "./lib";

/** The version of this package. */
export const version = (): string =>
  (JSON.parse(readFileSync(join(LIB, "package.json"), "utf8")) as { version: string }).version;
