/**
 * Checks every page in a folder in real Chromium:
 *
 *     node lib/dist/publish/page/testing/checkPages.js outputs
 *
 * Exits with 1 and names page and fault when one is not as it should be.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./browser";
import { checkPage } from "./checkPage";
import { newReader } from "./reader";

/** Pages that are read at once. */
const AT_ONCE = 2;

/**
 * The faults of each page that has any, told as they are found. Of pages that differ in their figures
 * alone, such as those of the forces, the first is printed and given to axe-core.
 * @throws {Error} when the folder holds no page.
 */
export async function checkPages(
  folder: string,
  tell: (name: string, faults: string[]) => void = () => {},
): Promise<Map<string, string[]>> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".html"));
  if (names.length === 0) throw new Error(`${folder} holds no page to check.`);
  const browser = await launch();
  const faults = new Map<string, string[]>();
  const waiting = [...names];
  const kinds = new Set<string>();
  const readOn = async (): Promise<void> => {
    const reader = await newReader(browser);
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const kind = kindOf(name, names);
      const isFirst = !kinds.has(kind);
      kinds.add(kind);
      // oxlint-disable-next-line no-await-in-loop -- a window shows one page at a time
      const found = await checkPage(reader, join(folder, name), {
        labels: !name.startsWith("hostile-"),
        whole: isFirst,
      });
      if (found.length > 0) faults.set(name, found);
      tell(name, found);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  } finally {
    await browser.close();
  }
  return faults;
}

/** Pages of one notebook in one edition differ in what they were filled with. */
function kindOf(name: string, names: readonly string[]): string {
  const [, edition = ""] = name.match(/-(briefing|lesson|slides)\.html$/) ?? [];
  const stem = names
    .map((other) => other.replace(/\.html$/, ""))
    .filter((other) => name.startsWith(`${other}-`))
    .reduce((shortest, other) => (other.length < shortest.length ? other : shortest), name);
  return `${stem} ${edition}`;
}

if (require.main === module) {
  const folder = process.argv[2] ?? "outputs";
  checkPages(folder, (name, found) => {
    console.log([`${name}: ${found.length === 0 ? "as it should be" : ""}`, ...found].join("\n  "));
  }).then(
    (faults) => {
      process.exitCode = faults.size === 0 ? 0 : 1;
    },
    (error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
