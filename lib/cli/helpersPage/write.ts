import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeIfChanged } from "../../runner";
import { type Helper, helpersPageHtml } from "./document";

/** What the build read from the declarations. */
export const builtHelpers = (): Helper[] =>
  JSON.parse(readFileSync(join(__dirname, "..", "..", "helpers.json"), "utf8")) as Helper[];

/** Writes `helpers.html` into a folder and gives its path; `madeOf` says of which version it is. */
export function writeHelpersPage(out: string, madeOf: string): string {
  const path = join(out, "helpers.html");
  writeIfChanged(path, helpersPageHtml(builtHelpers(), madeOf));
  return path;
}
