/** The project's kernel as a front end has it: started for a folder, spoken to over its sockets. */
import { type ChildProcess, spawn } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { projectKernel } from "../../notebook/kernelspec";
import { freePort, PROJECT } from "../../notebook/testing/jupyter";

interface Socket {
  connect(address: string): void;
  send(parts: string[]): Promise<void>;
  subscribe(): void;
  close(): void;
  [Symbol.asyncIterator](): AsyncIterator<Buffer[]>;
}
// tslab's own copy of zeromq: the kernel's peer in these tests.
const { Dealer, Subscriber } = require(
  require.resolve("zeromq", { paths: [require.resolve("tslab")] }),
) as { Dealer: new () => Socket; Subscriber: new () => Socket };

export const KEY = "a key of this test";

export type Content = Record<string, unknown>;
interface Message {
  type: string;
  parent: string;
  content: Content;
}
export interface Outcome {
  reply: Content;
  /** What the front end was sent for the cell until it was told that the kernel is idle. */
  outputs: { type: string; content: Content }[];
}

/** A message signed as https://jupyter-client.readthedocs.io/en/stable/messaging.html has it. */
export function signed(type: string, content: object = {}, id = randomUUID()): string[] {
  const header = { msg_id: id, session: "s", username: "u", msg_type: type, version: "5.3" };
  const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
  const hmac = createHmac("sha256", KEY);
  for (const part of parts) hmac.update(part);
  return ["<IDS|MSG>", hmac.digest("hex"), ...parts];
}

const isIdle = ({ content }: Message): boolean => content["execution_state"] === "idle";

function read(parts: Buffer[]): Message {
  const texts = parts.map(String);
  const [header, parent, , content] = texts
    .slice(texts.indexOf("<IDS|MSG>") + 2)
    .map((text) => JSON.parse(text) as Content);
  return {
    type: String(header!["msg_type"]),
    parent: String(parent!["msg_id"]),
    content: content!,
  };
}

/** Starts the kernel at these ports, with words of Node's before it. */
export function spawnKernel(
  [shell_port, iopub_port, stdin_port, control_port, hb_port]: readonly number[],
  {
    folder,
    cwd = PROJECT,
    nodeWords = [],
    program = projectKernel().argv[1]!,
  }: { folder: string; cwd?: string; nodeWords?: readonly string[]; program?: string },
): ChildProcess {
  const file = join(folder, "connection.json");
  const where = { shell_port, iopub_port, stdin_port, control_port, hb_port, ip: "127.0.0.1" };
  const how = { key: KEY, transport: "tcp", signature_scheme: "hmac-sha256" };
  writeFileSync(file, JSON.stringify({ ...where, ...how }));
  const [node, , ...words] = projectKernel().argv;
  const argv = words.map((word) => word.replace("{connection_file}", file));
  return spawn(node!, [...nodeWords, program, ...argv], { cwd, stdio: ["ignore", "pipe", "pipe"] });
}

export const fivePorts = (): Promise<number[]> =>
  Promise.all([1, 2, 3, 4, 5].map(() => freePort()));

export class LiveKernel {
  readonly #replies = new Map<string, Content>();
  readonly #outputs: Message[] = [];

  private constructor(
    private readonly process: ChildProcess,
    private readonly shell: Socket,
    private readonly iopub: Socket,
    private readonly folder: string,
  ) {
    void this.#listen(shell, ({ parent, content }) => this.#replies.set(parent, content));
    void this.#listen(iopub, (message) => this.#outputs.push(message));
  }

  static async start(options: { cwd?: string; program?: string } = {}): Promise<LiveKernel> {
    const ports = await fivePorts();
    const folder = mkdtempSync(join(tmpdir(), "kernel-"));
    const [shell, iopub] = [new Dealer(), new Subscriber()];
    const kernel = new LiveKernel(spawnKernel(ports, { folder, ...options }), shell, iopub, folder);
    shell.connect(`tcp://127.0.0.1:${ports[0]}`);
    iopub.connect(`tcp://127.0.0.1:${ports[1]}`);
    iopub.subscribe();
    // What is published before the socket is connected is heard by nobody.
    await kernel.#until(() => {
      void shell.send(signed("kernel_info_request"));
      return kernel.#outputs.length > 0;
    }, 250);
    return kernel;
  }

  async run(code: string, more: object = {}): Promise<Outcome> {
    return (await this.runAll([code], more))[0]!;
  }

  /** Asks for all at once, as a front end does that runs a whole notebook. */
  async runAll(codes: readonly string[], more: object = {}): Promise<Outcome[]> {
    const ids = codes.map(() => randomUUID());
    for (const [index, code] of codes.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- a socket takes one message at a time
      await this.shell.send(signed("execute_request", { code, ...more }, ids[index]));
    }
    return Promise.all(ids.map((id) => this.#outcome(id)));
  }

  async ask(type: string, content: object): Promise<Content> {
    const id = randomUUID();
    await this.shell.send(signed(type, content, id));
    return (await this.#outcome(id)).reply;
  }

  /** Sends what is not answered. */
  tell(type: string, content: object): void {
    void this.shell.send(signed(type, content));
  }

  /** Interrupts a cell, again where it had not begun yet. */
  async interrupted(cell: Promise<Outcome>): Promise<Outcome> {
    const again = setInterval(() => this.process.kill("SIGINT"), 1500);
    return cell.finally(() => clearInterval(again));
  }

  stop(): void {
    this.shell.close();
    this.iopub.close();
    this.process.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #outcome(id: string): Promise<Outcome> {
    const own = (): Message[] => this.#outputs.filter(({ parent }) => parent === id);
    await this.#until(() => this.#replies.has(id) && own().some(isIdle), 10);
    const outputs = own().filter(({ type }) => type !== "status");
    return { reply: this.#replies.get(id)!, outputs };
  }

  async #listen(socket: Socket, take: (message: Message) => void): Promise<void> {
    try {
      for await (const parts of socket) take(read(parts));
    } catch {
      // The socket was closed.
    }
  }

  async #until(holds: () => boolean, every: number): Promise<void> {
    for (const end = Date.now() + 100_000; !holds();) {
      if (Date.now() > end) throw new Error("The kernel did not answer within 100 seconds.");
      // oxlint-disable-next-line no-await-in-loop -- looked at again and again
      await pause(every);
    }
  }
}

/** The text of one stream of a cell. */
export const printed = ({ outputs }: Outcome, name: "stdout" | "stderr"): string =>
  outputs
    .filter(({ type, content }) => type === "stream" && content["name"] === name)
    .map(({ content }) => content["text"])
    .join("");

/** What a cell failed with, as a front end prints it. */
export const failure = ({ outputs }: Outcome): string =>
  outputs
    .filter(({ type }) => type === "error")
    .flatMap(({ content }) => content["traceback"] as string[])
    .join("\n");
