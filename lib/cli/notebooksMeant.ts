import { existsSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { type Project, projectNotebooks } from "../publish/project";
import { isFile } from "../runner/files/folders";
import { nearestNames } from "../tables/names";
import { UsageError } from "./errors";
import { filesMeant } from "./wildcards";

/**
 * The notebooks that are meant: all of the project's where none is named. A notebook of the project
 * may be named without its folder and its ending: `force-briefing` for `notebooks/force-briefing.ipynb`.
 *
 * @throws UsageError where the project has none; an Error where none of those named is there.
 */
export function notebooksMeant(words: readonly string[], project: Project): string[] {
  const all = projectNotebooks(project);
  if (words.length === 0) {
    if (all.length > 0) return all;
    throw new UsageError(
      `there is no notebook in ${project.notebooks}; name the ones that are meant`,
    );
  }
  const found = filesMeant(words).map((word) => ({ word, path: pathMeant(word, project) }));
  if (found.every(({ path }) => path === undefined)) {
    throw new Error(found.map(({ word }) => unknown(word, all)).join("\n"));
  }
  // One of several that is not there is told of with what else cannot be read.
  return found.map(({ word, path }) => path ?? resolve(word));
}

function pathMeant(word: string, project: Project): string | undefined {
  const named = resolve(word);
  // What is there and cannot be read is told by whoever reads it.
  if (existsSync(named)) return named;
  const own = join(project.notebooks, word);
  return [`${named}.ipynb`, own, `${own}.ipynb`].find(isFile);
}

function unknown(word: string, all: readonly string[]): string {
  const names = new Map(all.map((path) => [basename(path, ".ipynb"), path]));
  const near = nearestNames(basename(word, ".ipynb"), names.keys());
  const paths = near.map((name) => relative(process.cwd(), names.get(name) ?? name));
  return `there is no notebook ${word}${paths.length === 0 ? "" : `; the nearest are ${paths.join(", ")}`}.`;
}
