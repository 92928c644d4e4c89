import { existsSync, writeFileSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { isWithin } from "../runner/files/within";
import { UsageError } from "./errors";
import { firstLesson } from "./newLesson";
import { firstNotebook } from "./newNotebook";
import { parseOptions } from "./options";

const USAGE = `Usage: figures new NOTEBOOK [--lesson]

  Writes a notebook to start from: it opens the ledger, asks it, works something out and draws it, and
  runs as it is. NOTEBOOK is a path such as notebooks/my-question.ipynb; one outside this project runs
  with this project's kernel only.

  --lesson  a lesson: ground rules, a prediction before its chart, exercises that its page marks, a
            facilitator's note; notebooks/make-a-lesson.ipynb tells how to go on from there`;

const OPTIONS = { lesson: { type: "boolean", default: false } } as const;

const PROJECT = resolve(__dirname, "..", "..", "..");

const OUTSIDE = `It lies outside ${PROJECT}: there only this project's kernel, which figures lab starts, finds
plain-figures, and npm start leaves it out. Run these commands in the project.`;

/** `figures new`: 1 when the file is there already, or its folder is not. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) {
    throw new UsageError(`the name of one notebook is needed.\n\n${USAGE}`);
  }
  const path = resolve(name.endsWith(".ipynb") ? name : `${name}.ipynb`);
  if (existsSync(path)) throw new Error(`${name} is there already, and is left as it is`);
  if (!existsSync(dirname(path))) throw new Error(`there is no folder ${dirname(path)}`);
  const title = basename(path, ".ipynb")
    .replace(/^\d+[-_ ]*/, "")
    .replace(/[-_]+/g, " ")
    .trim();
  // "wx": never over a file that has come there since.
  const text = values.lesson === true ? firstLesson(title) : firstNotebook(title);
  writeFileSync(path, text, { flag: "wx" });
  const shown = relative(process.cwd(), path);
  const quoted = forShell(shown);
  console.log(
    `${shown} is written. Open it: npx figures lab ${quoted}. See its page: npx figures preview ${quoted}`,
  );
  if (!isWithin(PROJECT, path)) console.log(OUTSIDE);
  return 0;
}

/** A path as a shell takes it, so that the command can be copied. */
function forShell(path: string): string {
  if (/^[\w./\\:-]+$/.test(path)) return path;
  return process.platform === "win32" ? `"${path}"` : `'${path.replaceAll("'", "'\\''")}'`;
}
