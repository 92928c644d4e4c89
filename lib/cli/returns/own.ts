/** Which files in the folder of a round are our own, and may be replaced. */
import { createHash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { isPage } from "../../publish/files/own";
import { shownPath } from "../../tables/fault";

/** The texts that were written, by name, with their SHA-256: one that a person has reworded is theirs. */
export const RECORD = ".written.json";

/**
 * Makes sure that no file replaces one that these commands did not write, or a text that was changed
 * since. Gives the record to keep beside them; none where all are tables and pages.
 * @throws Error that names every file in the way.
 */
export function refuseOthers(
  folder: string,
  files: ReadonlyMap<string, string | Buffer>,
): string | undefined {
  const record = readRecord(folder);
  const inTheWay = [...files].filter(
    ([name, content]) => !mayReplace(folder, name, content, record),
  );
  if (inTheWay.length > 0) {
    const [first, ...more] = inTheWay.map(([name]) => shownPath(join(folder, name)));
    const others =
      more.length === 0 ? "" : ` (and ${more.map((path) => basename(path)).join(", ")})`;
    throw new Error(
      `${first}${others} is there already, and was not written by this command or was changed since: move it away, or give it another name. Nothing was written.`,
    );
  }
  const texts = [...files].filter(([name]) => !KNOWN_BY_THEMSELVES.has(extname(name)));
  if (texts.length === 0) return undefined;
  const hashes = texts.map(([name, content]) => [name, hashOf(name, content)] as const);
  return `${JSON.stringify({ ...record, ...Object.fromEntries(hashes) }, null, 1)}\n`;
}

const KNOWN_BY_THEMSELVES = new Set([".csv", ".html"]);

function mayReplace(
  folder: string,
  name: string,
  content: string | Buffer,
  record: Record<string, string> | undefined,
): boolean {
  const path = join(folder, name);
  // What is no file is told of when it is written; a link is replaced, not followed.
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return true;
  const there = readFileSync(path);
  if (there.length === 0 || there.equals(Buffer.from(content))) return true;
  if (extname(name) === ".csv") return firstColumn(there) === firstColumn(content);
  if (extname(name) === ".html") return isPage(path);
  if (record !== undefined) return record[name] === hashOf(name, there);
  // Of before there was a record: a release has a page of the same name.
  return extname(path) === ".md" && isPage(path.replace(/\.md$/, ".html"));
}

/** A table is known by its first column. */
const firstColumn = (content: string | Buffer): string =>
  /^\uFEFF?"?([^",;\t\r\n]*)/
    .exec(content.toString("utf8", 0, 200))![1]!
    .trim()
    .toLowerCase();

/** Of a text whatever its ends of lines: Git changes them on Windows, and a person has then changed nothing. */
function hashOf(name: string, content: string | Buffer): string {
  const isText = [".md", ".txt"].includes(extname(name));
  const hashed = isText ? content.toString().replaceAll("\r\n", "\n") : content;
  return createHash("sha256").update(hashed).digest("hex");
}

/** `undefined` where there is none, or it is damaged. */
function readRecord(folder: string): Record<string, string> | undefined {
  try {
    const record = JSON.parse(readFileSync(join(folder, RECORD), "utf8")) as Record<
      string,
      unknown
    >;
    const hashes = Object.entries(record).filter(([, hash]) => typeof hash === "string");
    return Object.fromEntries(hashes) as Record<string, string>;
  } catch {
    return undefined;
  }
}
