/** Chromium, Chrome or Edge as it is installed; nothing is ever downloaded. */
import { pathsOf, programsOnPath, type System, thisSystem } from "../../runner/files/programs";

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

const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"];

const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Where one is: what `CHROME_PATH` names, else on the PATH, else where the system keeps programs. */
export function findBrowser(system: System = thisSystem()): string | undefined {
  const { env, exists } = system;
  const named = env["CHROME_PATH"];
  if (named !== undefined && exists(named)) return named;
  return [...programsOnPath(NAMES, system), ...keptBySystem(system)].find((path) => exists(path));
}

function keptBySystem(system: System): string[] {
  const { join } = pathsOf(system);
  const { env, platform } = system;
  if (platform === "darwin") {
    const folders = ["/Applications", ...(env["HOME"] ? [join(env["HOME"], "Applications")] : [])];
    return folders.flatMap((at) => MAC.map((name) => `${at}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform !== "win32") return [];
  return [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].flatMap((folder) =>
    folder === undefined ? [] : WINDOWS.map((path) => join(folder, path)),
  );
}
