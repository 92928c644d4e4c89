/**
 * A program that has the terminal until it ends. When this command is told to end, so is the program,
 * which gets the time to put its own house in order: Jupyter ends its kernels first.
 */
import { type ChildProcess, spawn, type SpawnOptions } from "node:child_process";
import { constants } from "node:os";
import { Watchdog } from "../runner/watchdog";

/** A program that has not ended so long after it was told to is ended by force. */
const GRACE_MS = 10_000;
/** Jupyter asks for so long whether Ctrl-C was meant; a second one is the answer. */
const ASKED_MS = 5000;

type Signal = "SIGINT" | "SIGTERM" | "SIGHUP";

/** The program's exit status, or by what this command was told to end, as a shell counts it. */
export async function inForeground(
  program: string,
  words: readonly string[],
  options: SpawnOptions,
): Promise<number> {
  const child = spawn(program, words, { ...options, stdio: "inherit" });
  const watchdog = new Watchdog();
  let told: Signal | undefined;
  let force: NodeJS.Timeout | undefined;
  const end = (signal: Signal): void => {
    told ??= signal;
    child.kill("SIGTERM");
    force ??= setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
  };
  let lastAsked = -Infinity;
  const interrupt = (): void => {
    const now = performance.now();
    // In a terminal Ctrl-C reaches the program as well.
    if (!process.stdin.isTTY || now - lastAsked < ASKED_MS) end("SIGINT");
    lastAsked = now;
  };
  process.on("SIGINT", interrupt).on("SIGTERM", end).on("SIGHUP", end);
  const looks = whenStarterGoes(() => end("SIGTERM"));
  try {
    // However this command goes, `kill -9` too.
    if (child.pid !== undefined) watchdog.guardProgram(child.pid);
    const status = await statusOf(child);
    return told === undefined ? status : statusBy(told);
  } finally {
    watchdog.dismiss();
    clearTimeout(force);
    clearInterval(looks);
    process.off("SIGINT", interrupt).off("SIGTERM", end).off("SIGHUP", end);
  }
}

const statusOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status, signal) => resolve(status ?? statusBy(signal ?? "SIGTERM")));
  });

const statusBy = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];

/** `npx`, told to end, ends the shell between itself and this command, and not this command. */
function whenStarterGoes(end: () => void): NodeJS.Timeout | undefined {
  if (process.env["npm_command"] === undefined) return undefined;
  const starter = process.ppid;
  return setInterval(() => {
    if (process.ppid !== starter) end();
  }, 500).unref();
}
