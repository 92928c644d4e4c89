/** The pages that no notebook makes. */
import { relative, resolve } from "node:path";
import type { ExtraPage, IndexContext } from "../publish/page/types";

const OWN_PROJECT = resolve(__dirname, "..", "..", "..");

/**
 * They come with a publication of this project's own notebooks, and of no other's. Windows may write
 * the same folder with other letters: `c:\\` in one shell and `C:\\` in another.
 *
 * @param way From one folder to another, as this system has it.
 */
export const extraPages = (projectRoot: string, own = OWN_PROJECT, way = relative): ExtraPage[] =>
  way(own, projectRoot) === "" ? PAGES : [];

const PAGES: ExtraPage[] = [
  {
    name: "check",
    title: "Check an article",
    summary:
      "Paste a text: each figure in it is found, explained and held against the others. Nothing leaves your computer.",
    place: "first",
    html: async (context) => (await import("./checkPage/page")).checkPage(madeOf(context)),
  },
  {
    name: "helpers",
    title: "The helpers",
    summary: "What a notebook can import: what each does, how it is called, an example.",
    place: "last",
    html: async (context) => (await import("./helpersPage/page")).helpersPage(madeOf(context)),
  },
];

/** When and from what a page was made, in a sentence. */
function madeOf({ madeAt, ledgerHash, codeVersion, nodeVersion }: IndexContext): string {
  const ledger = ledgerHash === "" ? "" : `, ledger ${ledgerHash.slice(0, 12)}`;
  return `Made on ${madeAt.slice(0, 10)}${ledger}, code ${codeVersion}, Node.js ${nodeVersion}.`;
}
