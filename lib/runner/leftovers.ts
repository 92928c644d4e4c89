/**
 * Keeps account of what a notebook starts and does not stop: timers, servers, sockets, child
 * processes. Left alone they would hold the process and reach into the next notebook.
 */
import { createHook } from "node:async_hooks";
import { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

import { cellPosition } from "./position";

/** Node's names of the resources that are watched, and what a reader calls them. */
const WATCHED: Record<string, string> = {
  Timeout: "a timer",
  TCPSERVERWRAP: "a server",
  PIPESERVERWRAP: "a server",
  TCPWRAP: "a network connection",
  UDPWRAP: "a network socket",
  PROCESSWRAP: "another process",
  FSEVENTWRAP: "a file watcher",
  STATWATCHER: "a file watcher",
  WORKER: "a thread",
};

/** What shows that a notebook used the network or another process, whose answers may change. */
const OUTSIDE = new Set(["TCPWRAP", "UDPWRAP", "PROCESSWRAP", "GETADDRINFOREQWRAP", "PIPEWRAP"]);

/** A timer or request that ends by itself is waited for this long after the last cell. */
const GRACE_MS = 2000;

/** Every way to start a process that can be left comes to this method. */
const Spawning = ChildProcess as unknown as {
  prototype: { pid?: number; spawn(options: { detached?: boolean }): unknown };
};

interface Leftover {
  cell: number;
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
  hasRef(): boolean;
}

export class Leftovers {
  readonly #open = new Map<number, Resource>();
  readonly #hook = createHook({
    init: (id, type, _trigger, resource) => this.#opened(id, type, resource),
    destroy: (id) => this.#open.delete(id),
  });
  #watching = false;
  #reachedOut = false;

  /** `escaped` is told of each process that would not end with this one's group. */
  constructor(
    private readonly currentCell: () => number,
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

  /** Only what a notebook's own code opens counts, not what the compiler or this module does. */
  watch(on: boolean): void {
    this.#watching = on;
  }

  /** Waits while what is open may end by itself; gives what then is left. */
  async settle(): Promise<Leftover[]> {
    const end = Date.now() + GRACE_MS;
    // One turn of the event loop lets rejections and closing handles be seen.
    await wait(0);
    while (this.#left().some((resource) => mayEnd(resource)) && Date.now() < end) {
      // oxlint-disable-next-line no-await-in-loop -- waiting is the purpose
      await wait(5);
    }
    return this.#left().map(({ cell, line, what }) => ({
      cell,
      what,
      ...(line !== undefined && { line }),
    }));
  }

  /** Whether the notebook used the network or another process. */
  get reachedOut(): boolean {
    return this.#reachedOut;
  }

  forget(): void {
    this.#open.clear();
    this.#reachedOut = false;
  }

  #opened(id: number, type: string, resource: object): void {
    if (!this.#watching) return;
    if (OUTSIDE.has(type)) this.#reachedOut = true;
    const what = WATCHED[type];
    if (what === undefined) return;
    const position = cellPosition(new Error().stack ?? "");
    const cell = position?.cell ?? this.currentCell();
    this.#open.set(id, {
      type,
      what,
      cell,
      ref: new WeakRef(resource),
      ...(position !== undefined && { line: position.line }),
    });
  }

  #left(): Resource[] {
    return [...this.#open.values()].filter((resource) => {
      const target = resource.ref.deref() as { hasRef?: () => boolean } | undefined;
      if (target === undefined) return false;
      // What was unref'd asks nobody to wait for it; a process would go on when this one has ended.
      return resource.type === "PROCESSWRAP" || target.hasRef?.() !== false;
    });
  }
}

function mayEnd(resource: Resource): boolean {
  if (resource.type === "Timeout") {
    const timer = resource.ref.deref() as TimeoutResource | undefined;
    // oxlint-disable-next-line no-underscore-dangle -- Node's own names
    return timer !== undefined && timer._repeat === null && timer._idleTimeout <= GRACE_MS;
  }
  return ["TCPWRAP", "PROCESSWRAP", "WORKER"].includes(resource.type);
}
