/** A running preview, and a browser's view of one of its pages. */
import type { ChildProcess } from "node:child_process";
import { get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

import type { TestProject } from "./project";
import { finished, until } from "./project";

export class Previewed {
  readonly ended: ReturnType<typeof finished>;
  /** What it has told on its terminal. */
  told = "";
  /** What it has sent to the page. */
  sent = "";
  #changes = 0;

  private constructor(
    readonly process: ChildProcess,
    /** The page's path on the server. */
    private readonly page: string,
  ) {
    this.ended = finished(process);
    process.stdout?.on("data", (chunk: Buffer) => (this.told += chunk.toString()));
  }

  /** Starts `figures preview` and opens a page. */
  static async open(project: TestProject, page: string, ...options: string[]): Promise<Previewed> {
    const preview = new Previewed(project.start("preview", "--port", "0", ...options), page);
    await until(() => preview.address !== "", "the address", 60);
    await preview.html();
    get(`${preview.address}events?page=${encodeURIComponent(`/${page}`)}`, (response) => {
      response.on("data", (chunk: Buffer) => {
        const words = chunk.toString();
        if (words.includes("data: ")) preview.#changes++;
        preview.sent += words;
      });
      response.on("error", () => {});
    }).on("error", () => {});
    // The system takes a moment to watch.
    await wait(500);
    return preview;
  }

  get address(): string {
    return /http:\/\/127\.0\.0\.1:\d+\//.exec(this.told)?.[0] ?? "";
  }

  html = async (path = this.page): Promise<string> => fetchText(this.address + path);

  /** The page after the browser has been told of the change. */
  async after(save: () => void): Promise<string> {
    const before = this.#changes;
    save();
    await until(() => this.#changes > before, "word of the change", 60);
    return this.html();
  }
}

function fetchText(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString()));
      response.on("end", () => resolve(body));
    }).on("error", reject);
  });
}
