/** The Jupyter that is installed. */
import { spawnSync } from "node:child_process";
import { programsOnPath, type System, thisSystem } from "../runner/files/programs";

/** A program and the words before those of the user's. */
export type Command = [program: string, ...words: string[]];

/**
 * JupyterLab when it is there, else Notebook. What pip has installed for one user is often not on the
 * PATH, on Windows and macOS: there the Python that is on it is asked.
 *
 * @param answers Whether a command runs and ends well.
 */
export function findJupyter(
  system: System = thisSystem(),
  answers: (command: Command) => boolean = endsWell,
): Command | undefined {
  const [program] = programsOnPath(["jupyter-lab", "jupyter-notebook"], system);
  if (program !== undefined) return [program];
  const [python] = programsOnPath(
    system.platform === "win32" ? ["py", "python"] : ["python3"],
    system,
  );
  if (python === undefined) return undefined;
  return ["jupyterlab", "notebook"]
    .map((module): Command => [python, "-m", module])
    .find((command) => answers([...command, "--version"]));
}

const endsWell = ([program, ...words]: Command): boolean =>
  spawnSync(program, words, { stdio: "ignore", timeout: 30_000 }).status === 0;
