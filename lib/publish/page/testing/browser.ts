/** Chromium for tests: found on the machine, never downloaded. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/** The path of the browser, or `undefined` when the machine has none. */
export function findBrowser(): string | undefined {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * Why a browser test is skipped: false when it is not. With `REQUIRE_BROWSER=1` a missing browser
 * lets the test run, and fail.
 */
export const noBrowser: string | false =
  findBrowser() !== undefined || process.env.REQUIRE_BROWSER === "1"
    ? false
    : "there is no Chromium on this machine";

export async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("Chromium is required and was not found");
  const quiet = ["quic", "background-networking", "component-update", "sync"];
  const args = ["--no-sandbox", "--no-first-run", "--disable-gpu"];
  return chromium.launch({
    executablePath,
    args: [...args, ...quiet.map((name) => `--disable-${name}`)],
  });
}
