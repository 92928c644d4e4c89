/**
 * The command `figures`: finds the subcommand and hands it its words. Each subcommand lives in a
 * file of its own and is loaded only when called, so that `figures check` never waits for danfo.
 */
import { readableMessage } from "../runner/files/errors";
import { version } from "../runner/version";
import { Help, UsageError } from "./errors";
import { printPlainly, watchOutput } from "./output";

interface Command {
  summary: string;
  load(): Promise<{ run(args: string[]): Promise<number> }>;
}

const COMMANDS = new Map<string, Command>([
  ["publish", { summary: "runs notebooks and writes pages", load: () => import("./publish") }],
  ["preview", { summary: "shows a page while you write it", load: () => import("./preview") }],
  ["check", { summary: "tests the figures of an article", load: () => import("./check") }],
  ["validate", { summary: "checks the ledger in data/", load: () => import("./validate") }],
  ["request", { summary: "makes the folder of a new round", load: () => import("./request") }],
  ["returns", { summary: "reads replies and adds them up", load: () => import("./returns") }],
  ["release", { summary: "writes releases from a round", load: () => import("./release") }],
  ["new", { summary: "writes a notebook to start from", load: () => import("./new") }],
  ["lab", { summary: "opens the notebooks in Jupyter", load: () => import("./lab") }],
]);

const USAGE = [
  "Usage: figures COMMAND [OPTION]…",
  "",
  ...[...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`),
  "",
  "figures COMMAND --help tells what a command takes; figures --version which version this is.",
].join("\n");

/** Runs one command and sets the exit status: 0 done, 1 faults, 2 wrong usage. */
export async function main(args: string[]): Promise<void> {
  printPlainly();
  const [name, ...rest] = args;
  const outputFailed = watchOutput(name === undefined ? "figures" : `figures ${name}`);
  if (name === "--version" || name === "-v") {
    console.log(version());
    return;
  }
  if (name === undefined || ["--help", "-h", "help"].includes(name)) {
    console.log(USAGE);
    process.exitCode = name === undefined ? 2 : 0;
    return;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    console.error(`figures: there is no command "${name}".\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const verbose = rest.includes("--verbose");
  process.on("uncaughtException", (error) => {
    const words = `stopped by a fault of its own: ${error.message}. --verbose shows more.`;
    console.error(verbose ? error : `figures ${name}: ${words}`);
    process.exit(1);
  });
  try {
    const { run } = await command.load();
    process.exitCode = (await run(rest)) || (outputFailed() ? 1 : 0);
  } catch (error) {
    if (error instanceof Help) {
      console.log(error.message);
      process.exitCode = outputFailed() ? 1 : 0;
      return;
    }
    if (error instanceof UsageError) {
      console.error(`figures ${name}: ${error.message}`);
      process.exitCode = 2;
      return;
    }
    console.error(verbose ? error : `figures ${name}: ${readableMessage(error)}`);
    process.exitCode = 1;
  }
}
