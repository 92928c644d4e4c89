/**
 * Keeps account of what a notebook starts and does not stop: timers, servers, sockets, child
 * processes, reading and writing. Left alone they would hold the process and reach into the next
 * notebook.
 */
import { createHook } from "node:async_hooks";
import { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

import type { Context } from "./context";
import { placeNow } from "./stack";

/** Node's names of the resources that are watched, and what a reader calls them. */
const WATCHED: ReadonlyMap<string, string> = new Map([
  ["Timeout", "a timer"],
  ["Immediate", "a callback (setImmediate)"],
  ["TCPSERVERWRAP", "a server"],
  ["PIPESERVERWRAP", "a server"],
  ["TCPWRAP", "a network connection"],
  ["UDPWRAP", "a network socket"],
  ["PROCESSWRAP", "another process"],
  ["FSEVENTWRAP", "a file watcher"],
  ["STATWATCHER", "a file watcher"],
  ["FSREQCALLBACK", "the reading or writing of a file"],
  ["FSREQPROMISE", "the reading or writing of a file"],
  ["MESSAGEPORT", "a message channel"],
  ["WORKER", "a thread"],
]);

/** What shows that a notebook used the network or another process, whose answers may change. */
const OUTSIDE = new Set(["TCPWRAP", "UDPWRAP", "PROCESSWRAP", "GETADDRINFOREQWRAP", "PIPEWRAP"]);

/** What may come to an end by itself. */
const ENDING = new Set([
  "Immediate",
  "FSREQCALLBACK",
  "FSREQPROMISE",
  "TCPWRAP",
  "PROCESSWRAP",
  "WORKER",
]);

/** A timer or request that ends by itself is waited for this long after the last cell. */
const GRACE_MS = 2000;

/** Every way to start a process that can be left comes to this method. */
const Spawning = ChildProcess as unknown as {
  prototype: { pid?: number; spawn(options: { detached?: boolean }): unknown };
};

export interface Leftover {
  cell: number;
  /** A line of the cell's compiled code. */
  line?: number;
  what: string;
}

interface Resource extends Leftover {
  type: string;
  ref: WeakRef<object>;
}

/** What Node's timers are inside; there is no public way to ask when one is due. */
interface TimeoutResource {
  _repeat: number | null;
  _idleTimeout: number;
}

export class Leftovers {
  readonly #open = new Map<number, Resource>();
  readonly #hook = createHook({
    init: (id, type, _trigger, resource) => this.#opened(id, type, resource),
    destroy: (id) => this.#open.delete(id),
  });
  /** What the process itself waits for. */
  #usual: string[] = [];
  #reachedOut = false;

  /** `escaped` is told of each process that would not end with this one's group. */
  constructor(
    private readonly context: Context,
    escaped: (pid: number) => void,
  ) {
    this.#hook.enable();
    const { spawn } = Spawning.prototype;
    Spawning.prototype.spawn = function (options) {
      const result = spawn.call(this, options);
      if (options.detached === true && this.pid !== undefined) escaped(this.pid);
      return result;
    };
  }

  /** Waits while what is open may end by itself; gives what then is left. */
  async settle(): Promise<Leftover[]> {
    const end = Date.now() + GRACE_MS;
    // One turn of the event loop lets rejections and closing handles be seen.
    await wait(0);
    while (this.#mayEnd() && Date.now() < end) {
      // oxlint-disable-next-line no-await-in-loop -- waiting is the purpose
      await wait(5);
    }
    const left = this.#left().map(({ cell, line, what }) => ({
      cell,
      what,
      ...(line !== undefined && { line }),
    }));
    const unknown = left.length === 0 && this.#others().length > 0;
    return unknown ? [{ cell: 0, what: "something" }] : left;
  }

  /**
   * Whether something is there that could still call the notebook's code, such as a timer that asks
   * nobody to wait for it.
   */
  get isAlive(): boolean {
    return [...this.#open.values()].some(({ ref }) => {
      const target = ref.deref() as { _destroyed?: boolean } | undefined;
      // oxlint-disable-next-line no-underscore-dangle -- Node's own names
      return target !== undefined && target._destroyed !== true;
    });
  }

  /** Whether the notebook used the network or another process. */
  get reachedOut(): boolean {
    return this.#reachedOut;
  }

  begin(): void {
    this.#open.clear();
    this.#reachedOut = false;
    this.#usual = activeRequests();
  }

  #opened(id: number, type: string, resource: object): void {
    if (type === "PROMISE" || type === "TickObject" || !this.context.isCell) return;
    if (OUTSIDE.has(type)) this.#reachedOut = true;
    const what = WATCHED.get(type);
    if (what === undefined) return;
    const place = placeNow();
    const cell = place?.cell ?? this.context.cell!;
    const opened = { type, what, cell, ref: new WeakRef(resource) };
    this.#open.set(id, place === undefined ? opened : { ...opened, line: place.line });
  }

  #mayEnd(): boolean {
    const left = this.#left();
    return left.some(mayEnd) || (left.length === 0 && this.#others().length > 0);
  }

  #left(): Resource[] {
    return [...this.#open.values()].filter((resource) => {
      const target = resource.ref.deref() as { hasRef?: () => boolean } | undefined;
      if (target === undefined) return false;
      // What was unref'd asks nobody to wait for it; a process would go on when this one has ended.
      return resource.type === "PROCESSWRAP" || target.hasRef?.() !== false;
    });
  }

  /** What is waited for and not among what is watched, by Node's names. */
  #others(): string[] {
    const others = activeRequests();
    for (const name of this.#usual) {
      const index = others.indexOf(name);
      if (index !== -1) others.splice(index, 1);
    }
    return others;
  }
}

/** What the process waits for just now, by Node's names. */
const activeRequests = (): string[] =>
  (process as unknown as { getActiveResourcesInfo(): string[] })
    .getActiveResourcesInfo()
    .filter((name) => /req/i.test(name));

function mayEnd(resource: Resource): boolean {
  if (resource.type !== "Timeout") return ENDING.has(resource.type);
  const timer = resource.ref.deref() as TimeoutResource | undefined;
  // oxlint-disable-next-line no-underscore-dangle -- Node's own names
  return timer !== undefined && timer._repeat === null && timer._idleTimeout <= GRACE_MS;
}
