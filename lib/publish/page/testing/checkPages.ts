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

/**
 * The faults of each page that has any, told as they are found.
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
  try {
    for (const name of names) {
      // oxlint-disable-next-line no-await-in-loop -- a page is already read in four ways at once
      const found = await checkPage(browser, join(folder, name), {
        labels: !name.startsWith("hostile-"),
      });
      if (found.length > 0) faults.set(name, found);
      tell(name, found);
    }
  } finally {
    await browser.close();
  }
  return faults;
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
