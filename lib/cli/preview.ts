/** `figures preview`: shows pages in the browser and keeps them up to date. */
import { preview } from "../publish/preview/preview";
import { findProject } from "../publish/project";
import { nearestNames } from "../tables/names";
import { ParameterError } from "../publish/parameters/parameters";
import { UsageError } from "./errors";
import { areaKnownAs } from "./areaNames";
import { notebooksMeant } from "./notebooksMeant";
import { editionOf, parseOptions, settings } from "./options";

const HELP = `Usage: figures preview [NOTEBOOK…] [OPTION]…

Serves the pages of the notebooks (all of the project's when none is named) on this machine, runs a
notebook again when it, lib or data changes, and reloads the page in the browser. Ctrl-C ends it.

  --edition NAME     analysis, briefing, lesson or slides (the notebook's own, mostly analysis)
  --set NAME=VALUE   begins with this value of a parameter; the page offers all values that it can take
  --port N           the port to listen on (4321, or a free one when that is taken)
  --timeout SECONDS  stops a cell that runs longer (120)`;

const OPTIONS = {
  edition: { type: "string" },
  set: { type: "string", multiple: true },
  port: { type: "string", default: "4321" },
  timeout: { type: "string", default: "120" },
} as const;

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, HELP);
  const edition = values.edition === undefined ? undefined : editionOf(values.edition);
  const set = Object.fromEntries(
    Object.entries(settings(values.set ?? [])).map(([name, words]) => [name, words.at(-1) ?? ""]),
  );
  const project = findProject();
  const notebooks = notebooksMeant(positionals, project);
  const { address, close } = await preview({
    project,
    notebooks,
    ...(edition !== undefined && { edition }),
    set,
    nearest: nearestNames,
    knownAs: areaKnownAs,
    port: number("port", values.port, 0, 65_535),
    timeoutSeconds: number("timeout", values.timeout, 1, 86_400),
    compile: true,
    tell: (line) => console.log(line),
  }).catch((error: unknown) => {
    throw error instanceof ParameterError ? new UsageError(error.message) : error;
  });
  console.log(`Open ${address} (Ctrl-C ends the preview)`);
  const status = await new Promise<number>((ended) => {
    process.once("SIGINT", () => ended(130));
    process.once("SIGTERM", () => ended(143));
    process.once("SIGHUP", () => ended(129));
  });
  close();
  return status;
}

function number(option: string, word: string | undefined, least: number, most: number): number {
  const value = Number(word);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new UsageError(`--${option} takes a whole number from ${least} to ${most}, not "${word}"`);
}
