/**
 * The language's own types as one file rather than sixty. For every program the compiler looks for a
 * package that would stand in for each of the sixty, and puts together anew what they say of `Array`
 * and the like; of one file it does so once. That is a third of the time that a cell takes.
 */
import { withoutComments } from "./comments";

/** The file that tslab asks for, which refers to all others. */
export const LANGUAGE = /\/typescript-for-tslab\/lib\/lib\.es\d+\.d\.ts$/;
const REFERENCE = /^\/\/\/ <reference lib="(.+)" \/>$/gm;

/** The text of the file with that of all it refers to, in the compiler's own order. */
export function wholeLanguage(
  path: string,
  readFile: (path: string) => string | undefined,
): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const texts = new Map<string, string>();
  const collect = (name: string): void => {
    if (texts.has(name)) return;
    const text = withoutComments(readFile(`${folder}lib.${name}.d.ts`) ?? "");
    texts.set(name, text);
    for (const [, other] of text.matchAll(REFERENCE)) collect(other!);
  };
  collect(path.slice(folder.length + "lib.".length, -".d.ts".length));
  // oxlint-disable-next-line typescript/no-require-imports -- the compiler's list has no types
  const { libs } = require("@tslab/typescript-for-tslab") as { libs: string[] };
  // Which of two overloads is tried first hangs on the order.
  return [...texts]
    .sort(([a], [b]) => libs.indexOf(a) - libs.indexOf(b))
    .map(([, text]) => text.replace(REFERENCE, ""))
    .join("\n");
}
