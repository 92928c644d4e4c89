import assert from "node:assert/strict";
import { setImmediate as nextTurn } from "node:timers/promises";
import { test } from "node:test";
import { Outbox } from "./outbox";

/** Sends as zeromq does: each so-manieth message a turn later, and none beside one that is on its way. */
class Slow {
  readonly sent: unknown[] = [];
  #count = 0;
  #isBusy = false;

  constructor(private readonly every: number) {}

  send(parts: unknown): Promise<void> {
    if (this.#isBusy) throw Object.assign(new Error("Socket is busy writing"), { code: "EBUSY" });
    this.#count += 1;
    this.#isBusy = this.#count % this.every === 0;
    if (this.#isBusy) return this.#sendLater(parts);
    this.sent.push(parts);
    return Promise.resolve();
  }

  async #sendLater(parts: unknown): Promise<void> {
    await nextTurn();
    this.#isBusy = false;
    this.sent.push(parts);
  }

  close(): void {}
}

test("no message is lost and none overtakes another, wherever the socket takes its time", async () => {
  for (const every of [1, 2, 3, 7, 50]) {
    const socket = new Slow(every);
    const outbox = new Outbox(socket);
    for (let i = 0; i < 40; i++) outbox.send(i);
    // oxlint-disable-next-line no-await-in-loop -- in this turn's own order
    await Promise.resolve();
    for (let i = 40; i < 60; i++) outbox.send(i);
    // oxlint-disable-next-line no-await-in-loop
    await nextTurn();
    for (let i = 60; i < 100; i++) outbox.send(i);
    // oxlint-disable-next-line no-await-in-loop
    for (let turn = 0; turn < 300; turn++) await nextTurn();
    const all = Array.from({ length: 100 }, (_, i) => i);
    assert.deepEqual(socket.sent, all, `each ${every}th message waits`);
  }
});
