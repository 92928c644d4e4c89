/**
 * What the index lists: every page in the folder, those of earlier runs too. Their entries are kept
 * in a file beside them, so that they stay with the pages when the folder is moved.
 */
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

import { isFile, writeIfChanged } from "../runner";
import { isSketch } from "./page/sketch";
import { EDITIONS, type IndexEntry } from "./page/types";

const LISTING = ".pages.json";

/** The entries of earlier runs with those of this one in their places, in the order of their names. */
export function updateListing(out: string, made: IndexEntry[]): IndexEntry[] {
  const byName = new Map([...readListing(out), ...made].map((entry) => [entry.name, entry]));
  const entries = [...byName.values()].filter((entry) =>
    existsSync(join(out, `${entry.name}.html`)),
  );
  // "10-" comes after "9-".
  const { compare } = new Intl.Collator("en-GB", { numeric: true });
  entries.sort((a, b) => compare(a.name, b.name));
  writeIfChanged(join(out, LISTING), `${JSON.stringify(entries, null, 1)}\n`);
  return entries;
}

/** The names of the pages that earlier runs wrote to the folder. */
export const writtenPages = (out: string): Set<string> =>
  new Set(readListing(out).map(({ name }) => name));

/**
 * The notebook of each page in the folder, by the page's name. One that has been moved or renamed since
 * is none: its page is left for whichever notebook takes the name.
 */
export function notebooksOfPages(out: string, root: string): Map<string, string> {
  const listed = readListing(out).flatMap(({ name, notebook }): [string, string][] => {
    const path = notebook === undefined ? undefined : resolve(root, notebook);
    const stands = path !== undefined && isFile(path) && existsSync(join(out, `${name}.html`));
    return stands ? [[name, realpathSync(path)]] : [];
  });
  return new Map(listed);
}

/** A notebook as the listing names it: pages travel, and must not tell where on a machine they were made. */
export const listedNotebook = (path: string, root: string): string =>
  relative(root, path).split(sep).join("/");

/** A listing that is damaged is as good as none: the pages come back to it as they are made. */
function readListing(out: string): IndexEntry[] {
  try {
    const path = join(out, LISTING);
    // To read a pipe of that name would wait for somebody to write to it.
    if (!statSync(path).isFile()) return [];
    const entries = JSON.parse(readFileSync(path, "utf8")) as unknown;
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/**
 * A listing may have been altered: its links become the index's. Each leads to the page of its own
 * name, beside the index.
 */
function isEntry(value: unknown): value is IndexEntry {
  if (typeof value !== "object" || value === null) return false;
  const entry = value as Record<string, unknown>;
  return (
    ["href", "name", "title", "summary", "audience", "edition"].every(
      (key) => typeof entry[key] === "string",
    ) &&
    entry.href === `${encodeURIComponent(entry.name as string)}.html` &&
    !/[\\/]/.test(entry.name as string) &&
    EDITIONS.some((edition) => edition === entry.edition) &&
    typeof entry.parameters === "object" &&
    entry.parameters !== null &&
    Object.values(entry.parameters).every((part) =>
      ["string", "number", "boolean"].includes(typeof part),
    ) &&
    typeof entry.failed === "boolean" &&
    (entry.notebook === undefined || typeof entry.notebook === "string") &&
    (entry.group === undefined || typeof entry.group === "string") &&
    (entry.sketch === undefined || isSketch(entry.sketch))
  );
}
