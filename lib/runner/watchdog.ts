/**
 * A helper process that outlives the publisher just long enough to clean up after it: when the
 * publisher is gone, however it went (`kill -9` too), it ends the workers and removes files that were
 * being written. It costs a shell and a pipe; on Windows, where there is neither, workers look after
 * themselves (`orphan.ts`) and files half written are removed by the next run.
 */
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";

/**
 * Each line on stdin is a process group, `+ number` a program that ends by being asked to, or `! path` a
 * file to remove; end of input is the signal.
 */
const SCRIPT = `
trap '' INT TERM HUP
while IFS= read -r line; do
  case "$line" in
    "! "*) files="$files
\${line#! }" ;;
    "+ "*) programs="$programs \${line#+ }" ;;
    *) groups="$groups $line" ;;
  esac
done
for program in $programs; do kill "$program" 2>/dev/null; done
for group in $groups; do kill -9 "-$group" 2>/dev/null; done
IFS='
'
set -f
for file in $files; do rm -f -- "$file"; done
exit 0
`;

export class Watchdog {
  #shell: ChildProcess | undefined;

  /** Ends the process group of worker `pid` when this process is gone. */
  guardGroup(pid: number): void {
    this.#tell(String(pid));
  }

  /** Asks a program to end when this process is gone. */
  guardProgram(pid: number): void {
    this.#tell(`+ ${pid}`);
  }

  /** Removes the file when this process is gone. */
  guardFile(path: string): void {
    // A name with a line break cannot be told to the shell; such a file is removed by its writer only.
    if (!path.includes("\n")) this.#tell(`! ${path}`);
  }

  /** All is tidy: the helper is no longer needed. */
  dismiss(): void {
    this.#shell?.kill("SIGKILL");
    this.#shell = undefined;
  }

  #tell(line: string): void {
    if (process.platform === "win32") return;
    this.#shell ??= this.#start();
    this.#shell.stdin?.write(`${line}\n`);
  }

  #start(): ChildProcess {
    const shell = spawn("/bin/sh", ["-c", SCRIPT], {
      stdio: ["pipe", "ignore", "ignore"],
      detached: true,
    });
    shell.on("error", () => {});
    shell.stdin?.on("error", () => {});
    shell.unref();
    (shell.stdin as unknown as { unref?: () => void } | null)?.unref?.();
    return shell;
  }
}
