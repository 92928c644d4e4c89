/**
 * The command `figures`: finds the subcommand and hands it its words. Each subcommand lives in a
 * file of its own and is loaded only when called, so that `figures check` never waits for danfo.
 */
import { UsageError } from "./errors";

type Command = (args: string[]) => Promise<number>;

const COMMANDS: Record<string, () => Promise<{ run: Command }>> = {
  check: () => import("./check"),
  lab: () => import("./lab"),
  preview: () => import("./preview"),
  publish: () => import("./publish"),
  validate: () => import("./validate"),
};

const USAGE = `Usage: figures COMMAND [OPTION]…

  figures COMMAND --help tells what a command takes.`;

/** Runs one command and sets the exit status: 0 done, 1 faults, 2 wrong usage. */
export async function main(args: string[]): Promise<void> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "help") {
    console.log(USAGE);
    process.exitCode = name === undefined ? 2 : 0;
    return;
  }
  const load = COMMANDS[name];
  if (load === undefined) {
    console.error(`figures: there is no command "${name}".\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  try {
    const command = await load();
    process.exitCode = await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`figures ${name}: ${error.message}`);
      process.exitCode = 2;
      return;
    }
    const verbose = rest.includes("--verbose");
    console.error(verbose ? error : `figures ${name}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
