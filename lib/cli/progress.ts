/** How far a publication has come: a bar that is drawn again on a terminal, plain lines elsewhere. */
import { steerless } from "./output";

const WIDTH = 20;

export interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** One page that is made. */
interface Done {
  name: string;
  line: string;
}

export class Progress {
  readonly #running = new Set<string>();
  readonly #begun = performance.now();
  #done = 0;
  #total = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly terminal: Terminal) {}

  start(name: string, total: number): void {
    this.#total = total;
    this.#running.add(name);
    if (this.terminal.isTTY !== true) return;
    // The time left is told anew though nothing else has changed.
    this.#timer ??= setInterval(() => this.#draw(), 1000).unref();
    this.#draw();
  }

  done({ name, line }: Done, done: number): void {
    this.#running.delete(name);
    this.#done = done;
    if (this.terminal.isTTY === true) this.#draw();
    else this.terminal.write(`${steerless(line)}\n`);
  }

  /** Takes the bar away, so that other words can be written. */
  clear(): void {
    if (this.terminal.isTTY === true) this.terminal.write("\r\u001B[K");
  }

  end(): void {
    clearInterval(this.#timer);
    this.clear();
  }

  #draw(): void {
    const filled = Math.round((this.#done / Math.max(this.#total, 1)) * WIDTH);
    const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    const names = steerless([...this.#running].join(", "));
    const text = `${bar} ${this.#done}/${this.#total}${this.#timeLeft()} ${names}`;
    this.terminal.write(`\r\u001B[K${text.slice(0, (this.terminal.columns ?? 80) - 1)}`);
  }

  #timeLeft(): string {
    if (this.#done === 0) return "";
    const each = (performance.now() - this.#begun) / 1000 / this.#done;
    const seconds = Math.ceil(each * (this.#total - this.#done));
    if (seconds < 60) return `, about ${seconds} s left:`;
    return `, about ${Math.ceil(seconds / 60)} min left:`;
  }
}
