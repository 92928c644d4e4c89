/**
 * What the index lists: every page in the folder, those of earlier runs too. Their entries are kept
 * in a file beside them, so that they stay with the pages when the folder is moved.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { writeIfChanged } from "../runner";
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
    (entry.group === undefined || typeof entry.group === "string") &&
    (entry.sketch === undefined || isSketch(entry.sketch))
  );
}
