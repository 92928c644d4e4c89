/** Pages that would be written over each other. */
import { realpathSync } from "node:fs";

import type { Refused } from "./findJobs";
import { type Job, label as labelOf } from "./jobs";

/** As a disk may take names that differ in case, or in how an accent is written, for one. */
const folded = (name: string): string => name.normalize("NFC").toLowerCase();

/**
 * The jobs whose page no other one is, and what is said of the rest: a value's page can have the name
 * of another notebook's, a notebook that of a page which no notebook makes, and two notebooks in two
 * folders one name, though they are published one after the other.
 *
 * @param earlier The notebook of each page that is in the folder already, by the page's name.
 */
export function withoutCollisions(
  jobs: readonly Job[],
  reserved: readonly string[],
  earlier: ReadonlyMap<string, string> = new Map(),
): { jobs: Job[]; refused: Refused[] } {
  const made = new Map([...earlier].map(([name, path]) => [folded(name), path]));
  const taken = new Map(reserved.map((name) => [folded(name), "a page that no notebook makes"]));
  const kept: Job[] = [];
  const refused: Refused[] = [];
  for (const job of jobs) {
    const { name, label, path } = job;
    const refuse = (why: string): void => {
      const message = `${label} would be written as ${name}.html, ${why}.`;
      refused.push({ label, name, failures: [{ cell: 0, message }] });
    };
    const other = taken.get(folded(name));
    const before = made.get(folded(name));
    if (other !== undefined) refuse(`and so would ${other}; rename it`);
    else if (before !== undefined && before !== realpathSync(path)) {
      refuse(
        `which is the page of ${labelOf(before)}; rename one of the two, choose another folder ` +
          "with --out, or delete that page if it is no longer wanted",
      );
    } else {
      taken.set(folded(name), label);
      kept.push(job);
    }
  }
  return { jobs: kept, refused };
}
