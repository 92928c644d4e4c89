/** tslab's end of Jupyter's sockets. */
import { ZmqServer } from "tslab/dist/jupyter";

import type { Cells } from "./cells";
import { Outbox, type Sending } from "./outbox";

type Message = Parameters<ZmqServer["publishStatus"]>[1];
type Socket = Parameters<ZmqServer["handleShellMessage"]>[0];

/** What tslab's declarations keep to themselves. */
interface Binding {
  bindSocket(socket: Sending & { sendHighWaterMark?: number }, port: number): Promise<void>;
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
