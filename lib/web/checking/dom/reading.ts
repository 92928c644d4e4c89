/** The worker inside the file: it reads texts, one at a time, the newest first. */
import { Latest } from "../latest";
import type { Found, FromWorker, PageData, Settings, ToWorker } from "../protocol";

interface Question {
  text: string;
  /** What the text is called. */
  name: string;
  settings: Settings;
}

/** What became of a reading. */
export type Read = Found | { failure: string };

/** A reading that takes longer than this is given up when the text changes. */
const PATIENCE_MS = 1_500;

export class Reader {
  private worker: Worker;
  private started = 0;
  private latest: Latest<Question, Read>;

  constructor(
    private readonly script: string,
    private readonly data: Pick<PageData, "ledger">,
    private readonly receive: (read: Read, question: Question) => void,
  ) {
    this.worker = this.employ();
    this.latest = this.fresh();
  }

  get busy(): boolean {
    return this.latest.busy;
  }

  read(question: Question): void {
    if (this.latest.busy && performance.now() - this.started > PATIENCE_MS) {
      this.worker.terminate();
      this.worker = this.employ();
      this.latest = this.fresh();
    }
    this.latest.ask(question);
  }

  private fresh(): Latest<Question, Read> {
    return new Latest<Question, Read>((id, question) => {
      this.started = performance.now();
      this.worker.postMessage({ id, ...question } satisfies ToWorker);
    }, this.receive);
  }

  private employ(): Worker {
    const url = URL.createObjectURL(new Blob([this.script], { type: "text/javascript" }));
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    const { ledger } = this.data;
    worker.postMessage({ ledger } satisfies ToWorker);
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (worker === this.worker) this.latest.answered(data.id, data);
    });
    return worker;
  }
}
