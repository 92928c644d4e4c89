import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Helper, helpersPageHtml } from "./document";

/** What the build read from the declarations. */
export const builtHelpers = (): Helper[] =>
  JSON.parse(readFileSync(join(__dirname, "..", "..", "helpers.json"), "utf8")) as Helper[];

/** The page of helpers as the index lists it. */
export const helpersPage = (madeOf: string): string => helpersPageHtml(builtHelpers(), madeOf);
