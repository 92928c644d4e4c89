/**
 * The preview's own small server. It listens on this machine only, answers only when addressed by its
 * own name and never reads a file: what it serves are the pages held in memory.
 */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Pages {
  /**
   * The page at a path such as `/` or `/01-counts.html`; `undefined` when there is none. An error
   * named `ParameterError` is of whoever asked for a value that is none.
   */
  page(path: string, query: URLSearchParams): Promise<string | undefined>;
  /** A browser shows this address and waits for word of it. */
  waits?(address: string): void;
}

export const EVENTS_PATH = "/events";

/** Pages that may be open at once: a browser keeps six of an address, and nobody reads a hundred. */
export const MOST_WAITING = 100;

export class PreviewServer {
  readonly #server: Server;
  /** Browsers that wait for changes, with the page that each shows. */
  readonly #waiting = new Map<ServerResponse, string>();
  #port = 0;

  constructor(private readonly pages: Pages) {
    this.#server = createServer({ connectionsCheckingInterval: 2_000 }, (request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
    // A line that is no HTTP gets a short answer and no more.
    this.#server.on("clientError", (_error, socket) => {
      if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
      else socket.destroy();
    });
    this.#server.requestTimeout = 10_000;
    this.#server.headersTimeout = 10_000;
    // Who connects and says nothing is let go of; who has asked may wait for as long as a notebook runs.
    this.#server.timeout = 10_000;
  }

  /**
   * Starts to listen, on any free port when `port` is 0 or taken, and gives the address. Windows keeps
   * ranges of ports for itself, and says of one that it is not permitted.
   */
  async listen(port: number): Promise<string> {
    await this.#tryPort(port).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
      await this.#tryPort(0);
    });
    this.#port = (this.#server.address() as AddressInfo).port;
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** The addresses that browsers show now, with what they ask for. */
  shown(): Set<string> {
    return new Set(this.#waiting.values());
  }

  /** Sends a line to the browsers that show this address. */
  send(address: string, line: string): void {
    for (const [response, shown] of this.#waiting) {
      if (shown === address) response.write(`data: ${line}\n\n`);
    }
  }

  close(): void {
    for (const response of this.#waiting.keys()) response.destroy();
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #tryPort(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(port, "127.0.0.1", () => {
        this.#server.removeListener("error", reject);
        resolve();
      });
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    request.socket.setTimeout(0);
    if (!this.#isOwn(request)) return refuse(response, 403, "Only this machine is served.");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return refuse(response, 405, "Only reading is possible.");
    }
    const url = addressOf(request.url ?? "/");
    if (url === undefined) return refuse(response, 400, "That is no address.");
    if (url.pathname === EVENTS_PATH) {
      if (this.#waiting.size >= MOST_WAITING) {
        return refuse(response, 503, "Too many pages are open; close some.");
      }
      return this.#wait(url, response);
    }
    const html = await this.pages
      .page(url.pathname, url.searchParams)
      .catch((error: Error) => error);
    if (html instanceof Error) {
      if (html.name !== "ParameterError") throw html;
      return refuse(response, 404, html.message);
    }
    if (html === undefined) return refuse(response, 404, "There is no such page.");
    response.writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      ...SAFE_HEADERS,
    });
    response.end(request.method === "HEAD" ? undefined : html);
  }

  /**
   * Other names for this machine, and pages of other sites, must not reach in: a request would make
   * a notebook run. A browser says where a request comes from also when it is for a mere picture or
   * a frame, which carry no `Origin`.
   */
  #isOwn(request: IncomingMessage): boolean {
    const names = [`127.0.0.1:${this.#port}`, `localhost:${this.#port}`];
    const { host, origin, "sec-fetch-site": site } = request.headers;
    if (host === undefined || !names.includes(host.toLowerCase())) return false;
    // "same-site" is another port of this machine, which any other program may serve.
    if (site === "cross-site" || site === "same-site") return false;
    return origin === undefined || names.some((name) => origin === `http://${name}`);
  }

  #wait(url: URL, response: ServerResponse): void {
    response.writeHead(200, {
      "Content-Type": "text/event-stream",
      "Cache-Control": "no-store",
      ...SAFE_HEADERS,
    });
    response.write(": waiting\n\n");
    const address = url.searchParams.get("page") ?? "/";
    this.#waiting.set(response, address);
    this.pages.waits?.(address);
    response.on("close", () => this.#waiting.delete(response));
  }
}

const SAFE_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  // No page of another site may frame a preview, nor hold on to a window that shows one.
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
};

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...SAFE_HEADERS });
  response.end(`${text}\n`);
}

function addressOf(target: string): URL | undefined {
  try {
    // A target that starts with two slashes would be read as another host.
    return target.startsWith("/") && !target.startsWith("//")
      ? new URL(target, "http://127.0.0.1")
      : undefined;
  } catch {
    return undefined;
  }
}
