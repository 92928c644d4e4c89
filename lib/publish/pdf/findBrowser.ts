/** Chromium, Chrome or Edge as it is installed; nothing is ever downloaded. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];

const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where one is: what `CHROME_PATH` names, else on the PATH, else where the system keeps programs. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const ending = process.platform === "win32" ? ".exe" : "";
  const onPath = (env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => NAMES.map((name) => join(folder, name + ending)));
  const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
  const kept = folders.flatMap((folder) =>
    folder === undefined ? [] : WINDOWS.map((path) => join(folder, path)),
  );
  const named = env.CHROME_PATH === undefined ? [] : [env.CHROME_PATH];
  return [...named, ...onPath, ...MAC, ...kept].find((path) => existsSync(path));
}
