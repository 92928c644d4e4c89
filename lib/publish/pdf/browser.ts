/** A browser without a window, spoken to by Chrome's DevTools protocol over a pipe of its own. */
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

/** Longer than any page takes to open or to print. */
const PATIENCE_MS = 60_000;

/** Longer than it takes to end of itself. */
const LEAVE_MS = 5000;

type Fields = Record<string, unknown>;

export class Browser {
  readonly #process: ChildProcess;
  readonly #folder = mkdtempSync(join(tmpdir(), "plain-figures-print-"));
  readonly #waiting = new Map<number, (answer: Fields) => void>();
  #sent = 0;
  #rest = "";
  #ended: string | undefined;

  constructor(path: string) {
    const args = [
      "--headless",
      "--remote-debugging-pipe",
      `--user-data-dir=${this.#folder}`,
      "--window-size=1280,720",
      "--disable-gpu",
      "--disable-quic",
      "--disable-sync",
      "--disable-extensions",
      "--disable-component-update",
      "--disable-background-networking",
      "--no-first-run",
      "--no-default-browser-check",
      // The root of a container has no sandbox to enter; the pages are our own and ask for nothing.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ];
    this.#process = spawn(path, args, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    this.#process.on("error", (error) => this.#end(error.message));
    this.#process.on("exit", () => this.#end("it ended"));
    const output = this.#process.stdio[4] as Readable;
    output.setEncoding("utf8").on("data", (text: string) => this.#read(text));
    output.on("error", () => {});
    (this.#process.stdio[3] as Writable).on("error", () => {});
  }

  /** Asks for one thing and gives the answer. */
  async call(method: string, params: Fields = {}, sessionId?: string): Promise<Fields> {
    if (this.#ended !== undefined) throw new Error(`the browser failed: ${this.#ended}`);
    const id = ++this.#sent;
    const message = JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) });
    const answer = await new Promise<Fields>((resolve) => {
      const late = setTimeout(() => resolve({ error: { message: "no answer" } }), PATIENCE_MS);
      this.#waiting.set(id, (fields) => {
        clearTimeout(late);
        resolve(fields);
      });
      (this.#process.stdio[3] as Writable).write(`${message}\0`);
    });
    this.#waiting.delete(id);
    const fault = (answer.error as { message?: string } | undefined)?.message;
    if (fault !== undefined) throw new Error(`the browser failed at ${method}: ${fault}`);
    return answer.result as Fields;
  }

  /** Ends it and takes its folder away, in which it writes to the last. */
  async close(): Promise<void> {
    const gone = new Promise<void>((resolve) => {
      if (this.#ended !== undefined) resolve();
      this.#process.once("exit", () => resolve());
      setTimeout(resolve, LEAVE_MS).unref();
    });
    this.call("Browser.close").catch(() => {});
    await gone;
    this.kill();
  }

  /** At once, for when there is no time to wait. */
  kill(): void {
    this.#process.kill("SIGKILL");
    try {
      rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    } catch {
      // What is left lies in the system's own folder for such, which it empties.
    }
  }

  #read(text: string): void {
    const messages = (this.#rest + text).split("\0");
    this.#rest = messages.pop() ?? "";
    for (const message of messages) {
      const fields = JSON.parse(message) as Fields;
      if (typeof fields.id === "number") this.#waiting.get(fields.id)?.(fields);
    }
  }

  #end(why: string): void {
    this.#ended ??= why;
    for (const answer of this.#waiting.values()) answer({ error: { message: why } });
  }
}
