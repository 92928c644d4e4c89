/**
 * A connection to the debugger of a worker, which Node opens in a process that is busy too when it is
 * asked from outside. Until then it costs nothing. Only what is needed of the protocol is here:
 * requests, answers and events over a WebSocket, for which Node 20 has no client.
 */
import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { request } from "node:http";
import type { Socket } from "node:net";

/** Nobody else on the machine can connect: the port has a random name that only we are told. */
export const INSPECTOR_ARGUMENTS = ["--inspect-port=127.0.0.1:0", "--inspect-publish-uid=stderr"];

/** A worker that has not opened its debugger after this is stuck in the operating system. */
const OPEN_MS = 3000;

type Message = { id?: number; method?: string; params?: unknown; result?: unknown };

/** What a worker tells on stderr when its debugger is open. */
const ENDPOINT = /ws:\/\/127\.0\.0\.1:(\d+)(\/[\w-]+)/;

export class Inspector {
  #count = 0;
  #received: Buffer = Buffer.alloc(0);
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #events = new Map<string, (params: unknown) => void>();

  /** Comes when the connection has ended. */
  readonly closed: Promise<undefined>;

  private constructor(private readonly socket: Socket) {
    socket.on("data", (bytes: Buffer) => this.#take(bytes));
    socket.on("error", () => {});
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
    return new Promise((resolve) => {
      const headers = {
        Connection: "Upgrade",
        Upgrade: "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": randomBytes(16).toString("base64"),
      };
      const { port, path } = endpoint;
      request({ host: "127.0.0.1", port, path, headers })
        .on("upgrade", (_, socket: Socket) => resolve(new Inspector(socket)))
        .on("response", () => resolve(undefined))
        .on("error", () => resolve(undefined))
        .end();
    });
  }

  /** Hands each event of this name to `take`. */
  on<Params>(method: string, take: (params: Params) => void): void {
    this.#events.set(method, take as (params: unknown) => void);
  }

  /** The answer to a request. It never comes when the connection is lost. */
  async call<Result>(method: string, params: object = {}): Promise<Result> {
    const id = ++this.#count;
    this.socket.write(frameOf(JSON.stringify({ id, method, params })));
    return new Promise((resolve) => {
      this.#answers.set(id, resolve as (result: unknown) => void);
    });
  }

  /** A worker that was halted goes on. */
  close(): void {
    this.socket.destroy();
  }

  #take(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const found = firstFrame(this.#received);
      if (found === undefined) return;
      this.#received = found.rest;
      const message = JSON.parse(found.text) as Message;
      if (message.id !== undefined) this.#answers.get(message.id)?.(message.result);
      else this.#events.get(message.method ?? "")?.(message.params);
    }
  }
}

interface Endpoint {
  port: string;
  path: string;
}

/** A worker tells where its debugger is only once. */
const endpoints = new WeakMap<ChildProcess, Promise<Endpoint | undefined>>();

async function openEndpoint(child: ChildProcess): Promise<Endpoint | undefined> {
  const { pid, stderr } = child;
  if (pid === undefined || !stderr) return undefined;
  return new Promise((resolve) => {
    let words = "";
    const listen = (chunk: Buffer): void => {
      words += chunk.toString();
      const [, port, path] = ENDPOINT.exec(words) ?? [];
      if (port !== undefined && path !== undefined) finish({ port, path });
    };
    const fail = (): void => finish(undefined);
    const timer = setTimeout(fail, OPEN_MS);
    const finish = (endpoint: Endpoint | undefined): void => {
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

/** A client's frame: final, text, masked (with zeros, which leave the text as it is). */
function frameOf(text: string): Buffer {
  const body = Buffer.from(text);
  if (body.length < 126) {
    return Buffer.concat([Buffer.from([0x81, 0x80 | body.length, 0, 0, 0, 0]), body]);
  }
  const head = Buffer.from([0x81, 0x80 | 126, 0, 0, 0, 0, 0, 0]);
  head.writeUInt16BE(body.length, 2);
  return Buffer.concat([head, body]);
}

/** The server's first frame, once all of it is there. Servers do not mask, and Node does not split. */
function firstFrame(bytes: Buffer): { text: string; rest: Buffer } | undefined {
  if (bytes.length < 10 && bytes.length < 2 + (bytes[1] ?? 126)) return undefined;
  const short = bytes[1]! & 0x7f;
  const start = short === 127 ? 10 : short === 126 ? 4 : 2;
  const length =
    short === 127
      ? Number(bytes.readBigUInt64BE(2))
      : short === 126
        ? bytes.readUInt16BE(2)
        : short;
  const end = start + length;
  if (bytes.length < end) return undefined;
  return { text: bytes.toString("utf8", start, end), rest: bytes.subarray(end) };
}
