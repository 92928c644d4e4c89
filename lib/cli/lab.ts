import { existsSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { KERNEL_NAME, projectKernel, userDataFolder, writeKernel } from "../notebook/kernelspec";
import { makeFolder } from "../runner/files/folders";
import { UsageError } from "./errors";
import { type Command, findJupyter } from "./findJupyter";
import { inForeground } from "./foreground";
import { parseOptions } from "./options";

const USAGE = `Usage: figures lab [NOTEBOOK] [-- JUPYTER-OPTION…]
       figures lab --register

  Starts the Jupyter that is installed, with the project's kernel, in notebooks/. Its settings and
  the kernel stay in .figures/ of the project; nothing outside it is changed. What follows -- goes
  to Jupyter, such as --no-browser.

  --register  adds the kernel for this user instead, for VS Code, which needs no Python for it`;

const NO_JUPYTER = `No Jupyter was found on this machine. To get it:
  Debian, Ubuntu   sudo apt install jupyter-notebook
  macOS            brew install jupyterlab
  Windows          winget install Python.Python.3.13, then py -m pip install jupyterlab
VS Code needs none of it: install its Jupyter extension, then run figures lab --register.`;

const PROJECT = resolve(__dirname, "..", "..", "..");

const OPTIONS = { register: { type: "boolean" } } as const;

/** `figures lab`: Jupyter's own exit status; 1 when there is no Jupyter. */
export async function run(args: string[]): Promise<number> {
  const end = args.indexOf("--");
  const [words, forJupyter] = end === -1 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
  const { values, positionals } = parseOptions(words, OPTIONS, USAGE);
  if (positionals.length > 1) throw new UsageError(`one notebook at a time.\n\n${USAGE}`);
  if (values.register === true) return register();

  const jupyter = findJupyter();
  if (jupyter === undefined) {
    console.error(NO_JUPYTER);
    return 1;
  }
  return start(jupyter, notebookToOpen(positionals[0]), forJupyter);
}

function notebookToOpen(path: string | undefined): string[] {
  if (path === undefined) return [];
  const notebook = resolve(path);
  if (!existsSync(notebook)) throw new Error(`there is no notebook ${path}`);
  return [notebook];
}

/** Runs Jupyter in the foreground until it ends. */
async function start(
  [jupyter, ...words]: Command,
  notebook: string[],
  options: string[],
): Promise<number> {
  const own = join(PROJECT, ".figures", "jupyter");
  makeFolder(own);
  writeKernel(join(own, "path"), KERNEL_NAME, projectKernel());
  const asRoot = process.getuid?.() === 0 ? ["--allow-root"] : [];
  const folder = notebook[0] === undefined ? notebooksFolder() : dirname(notebook[0]);
  return inForeground(jupyter, [...words, ...notebook, ...asRoot, ...options], {
    cwd: folder,
    env: { ...process.env, ...settings(own) },
  });
}

/** What Jupyter would write to the user's home goes here; what is installed there is still found. */
function settings(own: string): NodeJS.ProcessEnv {
  const paths = [join(own, "path"), process.env["JUPYTER_PATH"], userDataFolder()];
  return {
    JUPYTER_PATH: paths.filter(Boolean).join(delimiter),
    JUPYTER_DATA_DIR: join(own, "data"),
    JUPYTER_CONFIG_DIR: join(own, "config"),
    JUPYTER_RUNTIME_DIR: join(own, "runtime"),
    JUPYTERLAB_SETTINGS_DIR: join(own, "lab", "settings"),
    JUPYTERLAB_WORKSPACES_DIR: join(own, "lab", "workspaces"),
    IPYTHONDIR: join(own, "ipython"),
  };
}

function notebooksFolder(): string {
  const folder = join(PROJECT, "notebooks");
  return existsSync(folder) ? folder : process.cwd();
}

function register(): number {
  const data = userDataFolder();
  const names = [KERNEL_NAME, "plain-figures"];
  for (const name of names) {
    const file = writeKernel(data, name, projectKernel());
    if (file === undefined) continue;
    console.log(`Wrote ${file}`);
    console.log('In VS Code open a notebook, choose "Select Kernel", then "Jupyter Kernel", then');
    console.log(`"${projectKernel().display_name}".`);
    console.log(`To undo, delete the folder ${dirname(file)}`);
    return 0;
  }
  const taken = names.map((name) => join(data, "kernels", name)).join(" and ");
  console.error(`Both ${taken} belong to other kernels and were left alone: move one away first.`);
  return 1;
}
