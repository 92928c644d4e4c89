/**
 * Catches what a cell prints and shows, in the worker process, as tslab's kernel does: by standing in
 * for `process.stdout.write`, `process.stderr.write` and tslab's own sender of display data.
 */
import type { Metadata, MimeBundle } from "./notebook/nbformat";
import type { FromWorker } from "./protocol";

/** A cell may print this many characters; a notebook with more is of no use to a reader. */
export const STREAM_LIMIT = 1_000_000;
/** Above this many characters shown by one cell no browser opens the page with pleasure. */
export const DISPLAY_LIMIT = 50_000_000;
/** A cell that prints often has its lines sent together, after so many sent one by one. */
const SENT_SINGLY = 200;
const BATCH = 32_000;

type Send = (message: FromWorker) => void;
/** Called once a cell and kind when a limit is passed. */
type OnOverflow = (cell: number, message: string) => void;

interface DisplayContent {
  data: MimeBundle;
  metadata?: Metadata;
  transient?: { display_id?: string };
}

export class Capture {
  /** What is done to a text before it is kept. */
  readable: (text: string) => string = (text) => text;
  #cell = 0;
  #printed = 0;
  #shown = 0;
  #writes = 0;
  #pending: { name: "stdout" | "stderr"; text: string } | undefined;
  readonly #decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };

  constructor(
    private readonly send: Send,
    private readonly overflowed: OnOverflow,
    /** Whether what runs just now is of a notebook that is over: it has no page any more. */
    private readonly isPast: () => boolean,
  ) {}

  /** From here on outputs belong to `cell`, until the next one starts, as in the kernel. */
  start(cell: number): void {
    this.flush();
    this.#cell = cell;
    this.#printed = this.#shown = this.#writes = 0;
  }

  /** Puts the substitutes in place again, since a cell may have replaced them. */
  install(): void {
    process.stdout.write = this.#writer("stdout");
    process.stderr.write = this.#writer("stderr");
    // oxlint-disable-next-line typescript/no-require-imports -- a variable of tslab's module is set
    const jupyter = require("tslab/dist/jupyter") as { lastWriteDisplayData: unknown };
    jupyter.lastWriteDisplayData = (content: DisplayContent, update?: boolean) =>
      this.#display(content, update === true);
  }

  /** Sends what was held back. */
  flush(): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending !== undefined) this.send({ type: "stream", cell: this.#cell, ...pending });
  }

  /** As if the cell had printed it. */
  print(name: "stdout" | "stderr", text: string): void {
    if (this.isPast()) return;
    const room = STREAM_LIMIT - this.#printed;
    if (room <= 0) return;
    const kept = text.length <= room ? text : text.slice(0, room);
    this.#printed += kept.length;
    if (this.#pending !== undefined && this.#pending.name !== name) this.flush();
    this.#pending = { name, text: (this.#pending?.text ?? "") + kept };
    this.#writes++;
    if (this.#writes <= SENT_SINGLY || this.#pending.text.length > BATCH) this.flush();
    if (this.#printed < STREAM_LIMIT) return;
    this.#printed = Infinity;
    this.flush();
    this.overflowed(
      this.#cell,
      `the cell printed more than ${STREAM_LIMIT.toLocaleString("en-GB")} characters; the rest was left out`,
    );
  }

  #writer(name: "stdout" | "stderr"): typeof process.stdout.write {
    return (chunk: string | Uint8Array, encoding?: unknown, done?: unknown): boolean => {
      const text =
        typeof chunk === "string" ? chunk : this.#decoders[name].decode(chunk, { stream: true });
      this.print(name, this.readable(text));
      const callback = typeof encoding === "function" ? encoding : done;
      if (typeof callback === "function") process.nextTick(callback);
      return true;
    };
  }

  #display(content: DisplayContent, update: boolean): void {
    if (this.isPast()) return;
    this.flush();
    const data = JSON.stringify(content.data);
    if (this.#shown > DISPLAY_LIMIT) return;
    this.#shown += data.length;
    if (this.#shown > DISPLAY_LIMIT) {
      this.overflowed(
        this.#cell,
        `the cell showed more than ${DISPLAY_LIMIT.toLocaleString("en-GB")} characters; the rest was left out`,
      );
      return;
    }
    const displayId = content.transient?.display_id;
    this.send({
      type: "display",
      cell: this.#cell,
      data: content.data,
      metadata: content.metadata ?? {},
      ...(displayId !== undefined && { displayId }),
      update,
    });
  }
}
