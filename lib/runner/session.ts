/** One worker process, seen from the publisher. */
import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { join } from "node:path";

import { notebookEnvironment } from "./environment";
import { MEMORY_LIMIT_MB, isTooLarge, watchMemory } from "./memory";
import type { Cells, Fault, FromWorker, ToWorker } from "./protocol";
import { OPTIONS } from "./options";
import { fast } from "./speed";
import type { Watchdog } from "./watchdog";
import type { Whereabouts } from "./whereabouts";
import { Halted } from "./whereabouts";

/** Loading the compiler takes about a second; a machine that needs longer than this is stuck. */
const START_SECONDS = 120;

const TOO_LARGE = `it used more memory than the ${MEMORY_LIMIT_MB} MB that a notebook may have`;

export type OutputMessage = Extract<FromWorker, { type: "stream" | "display" }>;

/** What a session tells while a cell runs. */
export interface Listener {
  output(message: OutputMessage): void;
  fault(fault: Fault): void;
}

export type Ended = Extract<FromWorker, { type: "ended" }>;

/** Why a worker will answer no more. */
export class SessionLost extends Error {
  override name = "SessionLost";
  /** Where it was, if that could be found out. */
  at: Whereabouts | undefined;
}

type Reply = "ready" | "done" | "ended";

export class Session {
  #child: ChildProcess;
  #listener: Listener | undefined;
  #expected:
    { type: Reply; resolve: (message: FromWorker) => void; reject: (e: Error) => void } | undefined;
  #lost: SessionLost | undefined;
  #lastWords = "";
  #ready: Promise<unknown>;
  #cell = 0;
  /** Processes that lead a group: the worker, and what a cell has set apart. */
  readonly #groups: number[] = [];
  /** Whether it is being halted just now, or ever has been. */
  #halting = false;
  #wasHalted = false;

  /** Starts a worker in `folder`, the notebook's own. */
  constructor(
    readonly folder: string,
    private readonly watchdog: Watchdog,
  ) {
    this.#ready = this.#expect("ready", START_SECONDS);
    this.#ready.catch(() => {});
    this.#child = this.#start(fast("start")?.readyOptions() ?? []);
  }

  #start(ready: string[]): ChildProcess {
    const speed = fast("start");
    const child = fork(join(__dirname, "worker.js"), [], {
      cwd: this.folder,
      env: { ...speed?.ENVIRONMENT, ...notebookEnvironment() },
      execArgv: [...OPTIONS, ...(speed?.OPTIONS ?? []), ...ready],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      // A process group of its own, so that what a cell started can be ended with it.
      detached: process.platform !== "win32",
    });
    if (child.pid !== undefined) this.#guard(child.pid);
    child.stdout?.resume();
    child.stderr?.on("data", (chunk: Buffer) => {
      this.#lastWords = (this.#lastWords + chunk.toString()).slice(-8000);
    });
    let heard = false;
    child.on("message", (message: FromWorker) => {
      heard = true;
      this.#received(message);
    });
    child.on("error", (error) => this.#lose(`its process could not be started: ${error.message}`));
    child.on("exit", (code, signal) => {
      // Node refuses a snapshot that does not fit, or that is damaged.
      const refused = ready.length > 0 && !heard && this.alive;
      if (refused) this.#child = this.#start([]);
      else this.#lose(this.#lastReason(code, signal));
    });
    return child;
  }

  /** Whether it can still be given work. */
  get alive(): boolean {
    return this.#lost === undefined;
  }

  /** Has packages loaded before a notebook asks for them. */
  async prepare(packages: string[]): Promise<void> {
    await this.#ready;
    if (this.alive) this.#send({ type: "prepare", packages });
  }

  /** Begins a notebook of these cells. */
  async begin(cells: Cells, listener: Listener): Promise<void> {
    await this.#ready;
    this.#listener = listener;
    this.#send({ type: "begin", ...cells });
  }

  /** Runs a cell; false when it failed. @throws {SessionLost} when the process ended or was ended. */
  async execute(cell: number, source: string, timeoutSeconds: number): Promise<boolean> {
    this.#cell = cell;
    const done = this.#expect("done", timeoutSeconds);
    this.#send({ type: "execute", cell, source });
    const unwatch = watchMemory(this.#child.pid!, () => void this.#tooLarge());
    try {
      const message = await done;
      return message.type === "done" && message.ok;
    } finally {
      unwatch();
    }
  }

  /** Ends a notebook, and tells what the worker saw of it. */
  async end(timeoutSeconds: number): Promise<Ended> {
    const ended = this.#expect("ended", timeoutSeconds);
    this.#send({ type: "end" });
    const message = await ended;
    this.#listener = undefined;
    if (message.type !== "ended") throw new Error(`"ended" was expected, not "${message.type}"`);
    // What has a debugger open has a port open.
    return { ...message, reusable: message.reusable && !this.#wasHalted };
  }

  /** Ends the process and all that it started. */
  kill(): void {
    this.#lost ??= new SessionLost("its process was ended");
    for (const pid of this.#groups.splice(0)) {
      try {
        process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
      } catch {
        // It had ended already.
      }
    }
  }

  #guard(pid: number): void {
    this.#groups.push(pid);
    this.watchdog.guardGroup(pid);
  }

  #send(message: ToWorker): void {
    if (this.#lost) throw this.#lost;
    this.#child.send(message, () => {});
  }

  #received(message: FromWorker): void {
    if (message.type === "stream" || message.type === "display") this.#listener?.output(message);
    else if (message.type === "fault") this.#listener?.fault(message.fault);
    else if (message.type === "escaped") this.#guard(message.pid);
    // A worker that has been given up is not heard, even if it comes to an end after all.
    else if (this.alive && message.type === this.#expected?.type) this.#expected.resolve(message);
  }

  async #expect(type: Reply, seconds: number): Promise<FromWorker> {
    if (this.#lost) throw this.#lost;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<FromWorker>((resolve, reject) => {
        this.#expected = { type, resolve, reject };
        timer = setTimeout(() => void this.#tooLate(seconds), seconds * 1000);
      });
    } finally {
      clearTimeout(timer);
      this.#expected = undefined;
    }
  }

  async #tooLate(seconds: number): Promise<void> {
    const words = `it was still running after ${seconds} ${seconds === 1 ? "second" : "seconds"}`;
    const lost = (this.#lost ??= new SessionLost(words));
    lost.at ??= (await this.#halt())?.at;
    this.#lose(words);
  }

  /** A process that is too large even without its garbage is ended; otherwise it goes on. */
  async #tooLarge(): Promise<void> {
    if (this.#halting || !this.alive) return;
    this.#halting = true;
    const halted = await this.#halt();
    await halted?.collectGarbage();
    if (await isTooLarge(this.#child.pid!)) {
      this.#lost ??= Object.assign(new SessionLost(TOO_LARGE), { at: halted?.at });
      this.#lose(TOO_LARGE);
    }
    halted?.release();
    this.#halting = false;
  }

  async #halt(): Promise<Halted | undefined> {
    this.#wasHalted = true;
    return Halted.in(this.#child, this.#cell);
  }

  #lose(reason: string): void {
    this.#lost ??= new SessionLost(reason);
    this.#expected?.reject(this.#lost);
    // What the notebook had started must not outlive its process.
    this.kill();
  }

  #lastReason(code: number | null, signal: NodeJS.Signals | null): string {
    if (/heap out of memory|Allocation failed|invalid array length/i.test(this.#lastWords)) {
      return TOO_LARGE;
    }
    const how = signal === null ? `with status ${code ?? "unknown"}` : `by ${signal}`;
    return `its process was ended ${how}`;
  }
}
