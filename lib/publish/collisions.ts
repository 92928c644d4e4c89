/** Pages that would be written over each other. */
import type { Refused } from "./findJobs";
import type { Job } from "./jobs";

/** As a disk may take names that differ in case, or in how an accent is written, for one. */
const folded = (name: string): string => name.normalize("NFC").toLowerCase();

/**
 * The jobs whose page no other one is, and what is said of the rest: a value's page can have the name
 * of another notebook's, and a notebook that of a page which no notebook makes.
 */
export function withoutCollisions(
  jobs: readonly Job[],
  reserved: readonly string[],
): { jobs: Job[]; refused: Refused[] } {
  const taken = new Map(reserved.map((name) => [folded(name), "a page that no notebook makes"]));
  const kept: Job[] = [];
  const refused: Refused[] = [];
  for (const job of jobs) {
    const { name, label } = job;
    const other = taken.get(folded(name));
    if (other === undefined) {
      taken.set(folded(name), label);
      kept.push(job);
    } else {
      const message = `${label} would be written as ${name}.html, and so would ${other}; rename it.`;
      refused.push({ label, name, failures: [{ cell: 0, message }] });
    }
  }
  return { jobs: kept, refused };
}
