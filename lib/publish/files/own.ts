/** Which files in the folder of pages are our own, and may be replaced. */
import { lstatSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";

/** Stands in every page and index that is written, and tells it from a file of the user's. */
export const GENERATOR = '<meta name="generator" content="Plain Figures: figures publish">';

/** How much of a page is looked at for that line, which stands near its beginning. */
const HEAD_BYTES = 4000;

/**
 * Makes sure that a page, with the executed notebook beside it, replaces nothing but what an earlier
 * run wrote there.
 *
 * @param written Names of pages that the folder is known to hold.
 * @throws An error that names the file that is in the way.
 */
export function refuseOthersFiles(page: string, written: ReadonlySet<string> = new Set()): void {
  const name = basename(page, extname(page));
  const isOurs = written.has(name) || isPage(page);
  for (const path of [page, join(dirname(page), `${name}.ipynb`)]) {
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (there?.isSymbolicLink()) {
      throw new Error(`${path} is a link, and links are not written through. ${REMEDY}`);
    }
    if (there !== undefined && !there.isFile() && !there.isDirectory()) {
      throw new Error(`${path} is a device or a pipe. ${REMEDY}`);
    }
    if (there?.isFile() && !isOurs) {
      throw new Error(`${path} is there already, and figures publish did not write it. ${REMEDY}`);
    }
  }
}

/** Ends every PDF file that is written, as a comment that no reader shows, and tells it from others. */
export const PDF_END = "\n% Plain Figures: figures publish\n";

/** Makes sure that a PDF file replaces nothing but one of its own. @throws As {@link refuseOthersFiles}. */
export function refuseOthersPdf(path: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) return;
  if (there.isSymbolicLink()) {
    throw new Error(`${path} is a link, and links are not written through. ${REMEDY}`);
  }
  if (!there.isFile()) throw new Error(`${path} is no file. ${REMEDY}`);
  if (!readFileSync(path).subarray(-PDF_END.length).equals(Buffer.from(PDF_END))) {
    throw new Error(`${path} is there already, and figures publish did not write it. ${REMEDY}`);
  }
}

const REMEDY = "Move it, or choose another folder with --out.";

/** Whether a file is a page that was written by figures. */
export const isPage = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isFile() === true &&
  readFileSync(path).subarray(0, HEAD_BYTES).includes(GENERATOR);
