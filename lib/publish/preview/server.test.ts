import assert from "node:assert/strict";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { request } from "node:http";
import type { Socket } from "node:net";
import { connect, Server } from "node:net";
import { networkInterfaces } from "node:os";
import { after, before, describe, it } from "node:test";

import * as fc from "fast-check";

import { MOST_WAITING, PreviewServer } from "./server";

const PAGE = "<!doctype html><p>the page</p>";

interface Answer {
  status: number;
  body: string;
}

/** What a request is met with, and with which headers. */
type Met = Answer & { headers: IncomingHttpHeaders };

describe("the preview server", () => {
  let made = 0;
  const server = new PreviewServer({
    page: async (path) => {
      made++;
      return path === "/" || path === "/a%20b.html" ? PAGE : undefined;
    },
  });
  let port = 0;
  before(async () => {
    port = Number(new URL(await server.listen(0)).port);
  });
  after(() => server.close());

  async function ask(
    path: string,
    headers: Record<string, string> = {},
    method = "GET",
  ): Promise<Answer> {
    const { status, body } = await meet(path, headers, method);
    return { status, body };
  }

  function meet(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Met> {
    return new Promise((resolve, reject) => {
      const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
        let body = "";
        response.on("data", (chunk: Buffer) => (body += chunk.toString()));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
        );
      });
      sent.on("error", reject);
      sent.end();
    });
  }

  /** Sends bytes as they are and gives what comes back before the end, or before a short while. */
  function sendRaw(bytes: string | Uint8Array): Promise<string> {
    return new Promise((resolve) => {
      let answer = "";
      const socket: Socket = connect(port, "127.0.0.1", () => socket.end(bytes));
      socket.setTimeout(2000, () => socket.destroy());
      socket.on("data", (chunk) => (answer += chunk.toString()));
      socket.on("error", () => {});
      socket.on("close", () => resolve(answer));
    });
  }

  it("serves its pages", async () => {
    assert.deepEqual(await ask("/"), { status: 200, body: PAGE });
    assert.deepEqual(await ask("/a%20b.html?x=1"), { status: 200, body: PAGE });
    assert.deepEqual(await ask("/", {}, "HEAD"), { status: 200, body: "" });
  });

  it("is reached by the names of this machine only", async () => {
    assert.equal((await ask("/", { host: `localhost:${port}` })).status, 200);
    for (const host of [
      "example.org",
      `example.org:${port}`,
      "127.0.0.1",
      `127.0.0.1.nip.io:${port}`,
    ]) {
      assert.equal((await ask("/", { host })).status, 403, host);
    }
  });

  it("refuses pages of other sites", async () => {
    assert.equal((await ask("/", { origin: `http://127.0.0.1:${port}` })).status, 200);
    for (const origin of [
      "http://example.org",
      "null",
      `https://127.0.0.1:${port}`,
      "http://127.0.0.1",
    ]) {
      assert.equal((await ask("/", { origin })).status, 403, origin);
      assert.equal((await ask("/events", { origin })).status, 403, origin);
    }
  });

  it("runs nothing for a picture, a frame or a link on a page of another site", async () => {
    const madeBefore = made;
    for (const site of ["cross-site", "same-site"]) {
      for (const use of ["image", "iframe", "document", "script"]) {
        const headers = { "sec-fetch-site": site, "sec-fetch-dest": use };
        assert.equal((await ask("/a%20b.html", headers)).status, 403, `${site} ${use}`);
      }
    }
    assert.equal(made, madeBefore);
    for (const site of ["none", "same-origin"]) {
      assert.equal((await ask("/a%20b.html", { "sec-fetch-site": site })).status, 200, site);
    }
  });

  it("lets no page of another site frame what it serves", async () => {
    for (const path of ["/", "/a%20b.html", "/none.html"]) {
      const { headers } = await meet(path);
      assert.equal(headers["content-security-policy"], "frame-ancestors 'none'", path);
      assert.equal(headers["x-frame-options"], "DENY", path);
      assert.equal(headers["cross-origin-opener-policy"], "same-origin", path);
    }
  });

  it("only reads", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
      assert.equal((await ask("/", {}, method)).status, 405, method);
    }
  });

  it("listens on no other address of this machine", async (test) => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((each) => each !== undefined && !each.internal && each.family === "IPv4");
    if (outside === undefined) return test.skip("this machine has no other address");
    const refused = await new Promise<boolean>((resolve) => {
      const socket = connect(port, outside.address);
      socket.on("connect", () => resolve(false)).on("error", () => resolve(true));
    });
    assert.ok(refused);
  });

  it("serves nothing but its pages, however it is asked for", async () => {
    const ways = `
      /../package.json /..%2fpackage.json /%2e%2e/%2e%2e/etc/passwd /etc/passwd //etc/passwd
      /./.././../etc/passwd /..\\..\\etc\\passwd /%5c..%5c /%00 /% /%ff%fe /proc/self/environ
      file:///etc/passwd /.figures/pages http://example.org/ * /a%20b.html%2f /outputs/index.html
    `.match(/\S+/g)!;
    for (const way of ways) {
      const answer = await sendRaw(
        `GET ${way} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`,
      );
      assert.match(answer, /^HTTP\/1\.1 40[0345] /, way);
      assert.doesNotMatch(answer, /root:|the page/, way);
    }
  });

  it("survives a thousand odd requests", { timeout: 120_000 }, async () => {
    const line = fc.oneof(
      fc
        .tuple(
          fc.constantFrom("GET", "POST", "BREW", ""),
          fc.string(),
          fc.constantFrom("HTTP/1.1", "HTTP/9", ""),
        )
        .map((words) => `${words.join(" ")}\r\nHost: 127.0.0.1:${port}\r\n\r\n`),
      fc
        .webPath()
        .map(
          (path) => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`,
        ),
      fc.uint8Array({ maxLength: 300 }),
      fc
        .string()
        .map((header) => `GET / HTTP/1.1\r\nHost: ${header}\r\n${header}: ${header}\r\n\r\n`),
    );
    const odd = fc.sample(line, 1000);
    for (let at = 0; at < odd.length; at += 50) {
      await Promise.all(odd.slice(at, at + 50).map(sendRaw));
    }
    assert.deepEqual(await ask("/"), { status: 200, body: PAGE });
  });

  it("tells those that show a page that it has changed, and only those", async () => {
    const told: string[] = [];
    const open = (page: string): Promise<void> =>
      new Promise((resolve) => {
        const path = `/events?page=${encodeURIComponent(page)}`;
        request({ host: "127.0.0.1", port, path }, (response) => {
          response.on("data", (chunk: Buffer) => {
            if (chunk.toString().includes("changed")) told.push(page);
          });
          response.on("error", () => {});
          response.once("data", () => resolve());
        })
          .on("error", () => {})
          .end();
      });
    await Promise.all([open("/"), open("/a%20b.html")]);
    assert.deepEqual([...server.shown()].sort(), ["/", "/a%20b.html"]);
    server.send("/a%20b.html", "changed");
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    assert.deepEqual(told, ["/a%20b.html"]);
  });

  it("answers however many wait, and sends the hundred-and-first away", async () => {
    const streams: IncomingMessage[] = [];
    const wait = (): Promise<number> =>
      new Promise((resolve, reject) => {
        request({ host: "127.0.0.1", port, path: "/events?page=/" }, (response) => {
          response.on("error", () => {});
          streams.push(response);
          resolve(response.statusCode ?? 0);
        })
          .on("error", reject)
          .end();
      });
    const statuses = await Promise.all(Array.from({ length: MOST_WAITING + 20 }, wait));
    assert.ok(statuses.filter((status) => status === 200).length <= MOST_WAITING);
    assert.ok(statuses.includes(503));
    assert.deepEqual(await ask("/"), { status: 200, body: PAGE });
    for (const stream of streams) stream.destroy();
  });
});

it("a port that Windows keeps for itself is none: another one is taken", async (t) => {
  const { listen } = Server.prototype;
  t.mock.method(Server.prototype, "listen", function (this: Server, ...words: unknown[]) {
    if (words[0] === 0) return Reflect.apply(listen, this, words) as Server;
    const error = Object.assign(new Error("listen EACCES: permission denied"), { code: "EACCES" });
    process.nextTick(() => this.emit("error", error));
    return this;
  });
  const server = new PreviewServer({ page: async () => undefined });
  t.after(() => server.close());
  assert.match(await server.listen(4321), /^http:\/\/127\.0\.0\.1:\d+\/$/);
});
