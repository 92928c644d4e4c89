/**
 * A connection to the debugger of a worker, which Node opens in a process that is busy too when it is
 * asked from outside. Until then it costs nothing.
 */
import type { ChildProcess } from "node:child_process";

import type { WebSocket } from "ws";

/** Nobody else on the machine can connect: the port has a random name that only we are told. */
export const INSPECTOR_ARGUMENTS = ["--inspect-port=127.0.0.1:0", "--inspect-publish-uid=stderr"];

/** A worker that has not opened its debugger after this is stuck in the operating system. */
const OPEN_MS = 3000;

type Message = { id?: number; method?: string; params?: unknown; result?: unknown };

/** What a worker tells on stderr when its debugger is open. */
const ENDPOINT = /ws:\/\/127\.0\.0\.1:\d+\/[\w-]+/;

export class Inspector {
  #count = 0;
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #events = new Map<string, (params: unknown) => void>();

  /** Comes when the connection has ended. */
  readonly closed: Promise<undefined>;

  private constructor(private readonly socket: WebSocket) {
    socket.on("message", (data: Buffer) => this.#take(JSON.parse(data.toString()) as Message));
    this.closed = new Promise((resolve) => {
      socket.on("close", () => resolve(undefined));
    });
  }

  /** Opens the debugger of the worker and connects to it; `undefined` when it does not open. */
  static async open(child: ChildProcess): Promise<Inspector | undefined> {
    const opening = endpoints.get(child) ?? openEndpoint(child);
    endpoints.set(child, opening);
    const endpoint = await opening;
    if (endpoint === undefined) return undefined;
    const { WebSocket: Socket } = await import("ws");
    return new Promise((resolve) => {
      const socket = new Socket(endpoint, { perMessageDeflate: false, maxPayload: MOST_BYTES });
      socket.on("open", () => resolve(new Inspector(socket)));
      socket.on("error", () => resolve(undefined));
    });
  }

  /** Hands each event of this name to `take`. */
  on<Params>(method: string, take: (params: Params) => void): void {
    this.#events.set(method, take as (params: unknown) => void);
  }

  /** The answer to a request. It never comes when the connection is lost. */
  async call<Result>(method: string, params: object = {}): Promise<Result> {
    const id = ++this.#count;
    this.socket.send(JSON.stringify({ id, method, params }), () => {});
    return new Promise((resolve) => {
      this.#answers.set(id, resolve as (result: unknown) => void);
    });
  }

  /** A worker that was halted goes on. */
  close(): void {
    this.socket.terminate();
  }

  #take({ id, method, params, result }: Message): void {
    if (id !== undefined) this.#answers.get(id)?.(result);
    else this.#events.get(method ?? "")?.(params);
  }
}

/** The text of the largest cell that there may be. */
const MOST_BYTES = 2 ** 30;

/** A worker tells where its debugger is only once. */
const endpoints = new WeakMap<ChildProcess, Promise<string | undefined>>();

async function openEndpoint(child: ChildProcess): Promise<string | undefined> {
  const { pid, stderr } = child;
  if (pid === undefined || !stderr) return undefined;
  return new Promise((resolve) => {
    let words = "";
    const listen = (chunk: Buffer): void => {
      words += chunk.toString();
      const [endpoint] = ENDPOINT.exec(words) ?? [];
      if (endpoint !== undefined) finish(endpoint);
    };
    const fail = (): void => finish(undefined);
    const timer = setTimeout(fail, OPEN_MS);
    const finish = (endpoint: string | undefined): void => {
      clearTimeout(timer);
      stderr.removeListener("data", listen);
      child.removeListener("exit", fail);
      resolve(endpoint);
    };
    stderr.on("data", listen);
    child.on("exit", fail);
    try {
      // As `node inspect -p PID` does: a signal, and on Windows what stands for it there.
      // oxlint-disable-next-line no-underscore-dangle -- Node's own name
      (process as unknown as { _debugProcess(pid: number): void })._debugProcess(pid);
    } catch {
      fail();
    }
  });
}
