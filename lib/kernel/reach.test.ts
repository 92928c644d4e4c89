/** The project's kernel, spoken to over its sockets as Jupyter does. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fivePorts, signed, spawnKernel } from "./testing/live";

interface Dealer {
  connect(address: string): void;
  send(parts: string[]): Promise<void>;
  receive(): Promise<Buffer[]>;
  close(): void;
  receiveTimeout: number;
}
// tslab's own copy of zeromq: the kernel's peer in these tests.
const { Dealer } = require(require.resolve("zeromq", { paths: [require.resolve("tslab")] })) as {
  Dealer: new () => Dealer;
};

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "kernel-"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

test("a question asked before all sockets are bound is answered", { timeout: 60_000 }, async () => {
  const ports = await fivePorts();
  // While a socket is being bound, zeromq refuses to send by it: here for a second, as on a busy machine.
  const late = join(folder, "late.cjs");
  writeFileSync(
    late,
    `const { ZmqServer } = require(${JSON.stringify(require.resolve("tslab/dist/jupyter.js"))});
     const { bindSocket } = ZmqServer.prototype;
     ZmqServer.prototype.bindSocket = async function (socket, port) {
       if (port === ${ports[1]}) {
         this.iopub = { send() { throw new Error("Socket is blocked by a bind or unbind operation"); } };
         await new Promise((resolve) => setTimeout(resolve, 1000));
         this.iopub = socket;
       }
       return bindSocket.call(this, socket, port);
     };`,
  );
  const kernel = spawnKernel(ports, { folder, nodeWords: ["--require", late] });
  const shell = new Dealer();
  try {
    shell.receiveTimeout = 30_000;
    shell.connect(`tcp://127.0.0.1:${ports[0]}`);
    await shell.send(signed("kernel_info_request"));
    const answer = await shell.receive();
    assert.match(answer.map(String).join(" "), /kernel_info_reply.*"implementation":"tslab"/);
  } finally {
    shell.close();
    kernel.kill();
  }
});

test(
  "a kernel whose port was taken says so and ends, for Jupyter to start it again",
  { timeout: 60_000 },
  async () => {
    const ports = await fivePorts();
    const other = await new Promise<Server>((resolve) => {
      const server = createServer().listen(ports[1], "127.0.0.1", () => resolve(server));
    });
    const kernel = spawnKernel(ports, { folder });
    const said: Buffer[] = [];
    kernel.stderr!.on("data", (bytes: Buffer) => said.push(bytes));
    const status = await new Promise((resolve) => {
      kernel.once("close", resolve);
    }).finally(() => other.close());
    assert.equal(status, 1);
    assert.match(Buffer.concat(said).toString(), new RegExp(`127.0.0.1:${ports[1]}: .*in use`));
  },
);
