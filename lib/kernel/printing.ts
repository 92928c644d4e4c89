/**
 * What cells print and show, on its way to the front end. What is printed in one go is one message: the
 * socket loses messages where many wait, the one that ends the cell among them. What comes once a cell
 * has ended goes to that cell, where most front ends show it no more, and again to the next one.
 */
import { StringDecoder } from "node:string_decoder";

/** Sends a message that belongs to the cell that asked for it. */
export type Tell = (type: string, content: object) => void;
type Stream = "stdout" | "stderr";

/** A loop that prints without rest is heard of so often all the same. */
const PATIENCE_MS = 100;
/** Text that is not held back any longer, in characters. */
const MOST_PENDING = 200_000;
/** Of what came late no more is said again, in characters. */
const MOST_LATE = 20_000;

export class Printing {
  #tell: Tell = () => {};
  #cell = 0;
  #running = false;
  #pending: { name: Stream; text: string; since: number } | undefined;
  #late = "";

  /** From here on what is printed is of this cell. */
  begin(cell: number, tell: Tell): void {
    this.flush();
    const before = this.#cell;
    this.#cell = cell;
    this.#tell = tell;
    this.#running = true;
    // A cell may have put something else in their place.
    process.stdout.write = this.#writer("stdout");
    process.stderr.write = this.#writer("stderr");
    if (this.#late === "") return;
    const late = this.#late.length > MOST_LATE ? `${this.#late.slice(0, MOST_LATE)} …` : this.#late;
    this.#late = "";
    const ending = late.endsWith("\n") ? "" : "\n";
    this.print("stderr", `After cell [${before}] had ended, this came:\n${late}${ending}`);
  }

  /** The cell is done: what it printed is sent before that is said. */
  end(): void {
    this.flush();
    this.#running = false;
  }

  print(name: Stream, text: string): void {
    if (!this.#running && this.#late.length <= MOST_LATE) this.#late += text;
    if (this.#pending !== undefined && this.#pending.name !== name) this.flush();
    if (this.#pending === undefined) {
      this.#pending = { name, text, since: performance.now() };
      setImmediate(() => this.flush());
      return;
    }
    this.#pending.text += text;
    const isMuch = this.#pending.text.length > MOST_PENDING;
    if (isMuch || performance.now() - this.#pending.since > PATIENCE_MS) this.flush();
  }

  /** Sends what is no text of a stream, after all that was printed before it. */
  send(type: string, content: object): void {
    this.flush();
    this.#tell(type, content);
  }

  flush(): void {
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending !== undefined) this.#tell("stream", { name: pending.name, text: pending.text });
  }

  #writer(name: Stream): typeof process.stdout.write {
    const decoder = new StringDecoder("utf8");
    return (chunk: string | Uint8Array, encoding?: unknown, done?: unknown): boolean => {
      this.print(name, typeof chunk === "string" ? chunk : decoder.write(Buffer.from(chunk)));
      const callback = typeof encoding === "function" ? encoding : done;
      if (typeof callback === "function") process.nextTick(callback);
      return true;
    };
  }
}
