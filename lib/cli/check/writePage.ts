import { type Stats, lstatSync, readFileSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { systemReason, writeWhole } from "../../runner";

/** Stands in every page that `figures check --html` writes, and tells it from a file of the user's. */
export const GENERATOR = '<meta name="generator" content="Plain Figures: figures check">';

/**
 * Writes the page. What is there already is replaced only where it is such a page too: never an
 * article, another file of the user's, or what a link leads to.
 * @throws {Error} in a sentence that names the file.
 */
export function writePage(file: string, html: string, articles: readonly string[]): void {
  const path = resolve(file);
  const there = entryAt(path, file);
  if (there !== undefined) {
    const why = there.isSymbolicLink()
      ? "it is a link, and links are not written through"
      : !there.isFile()
        ? `it is a ${there.isDirectory() ? "folder" : "device or a pipe"}`
        : articles.some(
              (article) => article !== "-" && realpathSync(article) === realpathSync(path),
            )
          ? "it is the article"
          : readFileSync(path, "utf8").includes(GENERATOR)
            ? undefined
            : "there is a file of that name that figures check did not write";
    if (why !== undefined) throw new Error(`cannot write ${file}: ${why}. Give another name.`);
  }
  try {
    writeWhole(path, html);
  } catch (error) {
    const why = systemReason((error as Error).cause);
    throw new Error(`cannot write ${file}: ${why}. Give another name.`, { cause: error });
  }
}

function entryAt(path: string, file: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    const why = systemReason(error);
    throw new Error(`cannot write ${file}: ${why}. Give another name.`, { cause: error });
  }
}
