import { type Browser, chromium } from "playwright-core";
import { programsOnPath, thisSystem } from "../../runner/files/programs";

/** Where a program stands on the PATH, if it is installed. */
export const programOnPath = (...names: string[]): string | undefined =>
  programsOnPath(names, thisSystem())[0];

export const chromiumPath = (): string | undefined => programOnPath("chromium", "chromium-browser");

/** The Chromium that is installed, quiet and without a sandbox: it opens only our own pages. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath() as string,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
