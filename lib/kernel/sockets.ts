/** tslab's end of Jupyter's sockets. */
import { ZmqServer } from "tslab/dist/jupyter";

import type { Cells } from "./cells";

type Message = Parameters<ZmqServer["publishStatus"]>[1];
type Socket = Parameters<ZmqServer["handleShellMessage"]>[0];

interface Sending {
  send(parts: unknown): Promise<void>;
  close(): void;
}

/** What tslab's declarations keep to themselves. */
interface Binding {
  bindSocket(socket: Sending & { sendHighWaterMark?: number }, port: number): Promise<void>;
}

/** Messages of one turn that go out at once, so that a loop without rest is heard of while it runs. */
const AT_ONCE = 200;

/**
 * zeromq sends some five hundred messages of one turn, then takes its time over the next one, and
 * refuses all others meanwhile: they were lost, and the one that ends the cell with them.
 */
class Outbox {
  #sent = 0;
  #waiting: unknown[] = [];

  constructor(private readonly socket: Sending) {}

  send(parts: unknown): void {
    if (this.#sent === 0) setImmediate(() => void this.#sendRest());
    if (this.#sent++ >= AT_ONCE) this.#waiting.push(parts);
    else void this.#sendOne(parts);
  }

  close(): void {
    this.socket.close();
  }

  async #sendRest(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      // oxlint-disable-next-line no-await-in-loop -- one after another is what zeromq asks for
      for (const parts of batch) await this.#sendOne(parts);
    }
    this.#sent = 0;
  }

  /** A socket that is closed has nobody at its other end. */
  #sendOne(parts: unknown): Promise<void> {
    return this.socket.send(parts).catch(() => {});
  }
}

export class Sockets extends ZmqServer {
  #bound: Promise<void> = Promise.resolve();
  readonly #outboxes = new Map<Socket, Outbox>();

  constructor(
    private readonly cells: Cells,
    connection: string,
  ) {
    super(cells, connection);
    const binding = this as unknown as Binding;
    const { bindSocket } = binding;
    binding.bindSocket = (socket, port) => {
      // A front end that is slow is waited for: by itself zeromq throws away what a thousand wait before.
      if (socket === (this.iopub as object)) socket.sendHighWaterMark = 0;
      return bindSocket.call(this, socket, port);
    };
  }

  /**
   * Where a port was taken meanwhile, tslab would live on and hear nothing: ended, it is started again
   * by Jupyter, with other ports.
   */
  override async init(): Promise<void> {
    this.#bound = super.init();
    try {
      await this.#bound;
      this.iopub = new Outbox(this.iopub as never) as never;
    } catch (error) {
      const { message, address } = error as Error & { address?: string };
      console.error(`The kernel could not be reached at ${address}: ${message}.`);
      process.exit(1);
    }
  }

  /**
   * tslab takes questions while its sockets are still being bound; an answer that cannot be sent yet is
   * lost, and Jupyter's classic front end waits a minute for it.
   */
  override async handleShellMessage(socket: Socket, ...parts: Buffer[]): Promise<void> {
    await this.#bound;
    const known = this.#outboxes.get(socket) ?? new Outbox(socket as never);
    this.#outboxes.set(socket, known);
    // Of a question that it does not know tslab warns where cells print; no cell runs before this returns.
    const { warn } = console;
    console.warn = () => {};
    try {
      return super.handleShellMessage(known as never, ...parts);
    } finally {
      console.warn = warn;
    }
  }

  override async handleExecute(socket: unknown, request: Message): Promise<void> {
    const tell = (to: unknown, type: string, content: object): void => {
      const message = request.createReply();
      message.header.msg_type = type;
      message.content = content;
      message.signAndSend(this.connInfo.key, to);
    };
    const reply = await this.cells.run(request.content as never, (type, content) =>
      tell(this.iopub, type, content),
    );
    tell(socket, "execute_reply", reply);
  }
}
