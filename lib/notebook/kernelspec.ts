import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** How Jupyter starts a kernel: https://jupyter-client.readthedocs.io/en/stable/kernels.html */
export interface KernelSpec {
  argv: string[];
  display_name: string;
  language: string;
}

/** The name that the notebooks ask for. */
export const KERNEL_NAME = "tslab";

/** This project's own tslab, run by this Node and helped on: nothing has to be on the PATH. */
export function projectKernel(): KernelSpec {
  const tslab = join(__dirname, "..", "..", "bin", "kernel.js");
  return {
    argv: [process.execPath, tslab, "kernel", "--config-path={connection_file}"],
    display_name: "TypeScript (Plain Figures)",
    language: "typescript",
  };
}

/**
 * Writes a kernel's specification beneath a folder of Jupyter's data. One that is there already
 * and starts another kernel is left alone, and so is a link, wherever it leads.
 *
 * @returns the file, or undefined when the name is taken
 */
export function writeKernel(data: string, name: string, spec: KernelSpec): string | undefined {
  const file = join(data, "kernels", name, "kernel.json");
  const text = `${JSON.stringify(spec, null, 2)}\n`;
  if (isLink(dirname(file)) || isLink(file)) return undefined;
  if (existsSync(file) && !isOurs(readFileSync(file, "utf8"), spec)) return undefined;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Also true of a link that leads nowhere, which `existsSync` does not see. */
const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** An older one of ours may name another Node or another folder. */
function isOurs(text: string, spec: KernelSpec): boolean {
  try {
    return (JSON.parse(text) as Partial<KernelSpec>).display_name === spec.display_name;
  } catch {
    return false;
  }
}

/** Where Jupyter, and VS Code without Python, look for a user's kernels. */
export function userDataFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const set = env["JUPYTER_DATA_DIR"];
  if (set) return set;
  if (platform === "darwin") return join(home, "Library", "Jupyter");
  if (platform === "win32")
    return join(env["APPDATA"] ?? join(home, "AppData", "Roaming"), "jupyter");
  return join(env["XDG_DATA_HOME"] || join(home, ".local", "share"), "jupyter");
}
