/**
 * Records what danfo gives over the originals. In an empty folder: `npm install danfojs-node@1.2.0`
 * with the overrides named in the README, then
 * `node lib/dist/substitutes/testing/record.js FOLDER > lib/substitutes/testing/recorded.json`.
 */
import { join } from "node:path";

import type * as Danfo from "danfojs-node";

import { CASES, resultOf } from "./cases";

async function main(folder: string): Promise<void> {
  // oxlint-disable-next-line typescript/no-require-imports, import/no-dynamic-require -- a chosen copy
  const dfd = require(join(folder, "node_modules", "danfojs-node")) as typeof Danfo;
  const recorded: Record<string, unknown> = {};
  // oxlint-disable-next-line no-await-in-loop -- one after another, as the samples draw in turn
  for (const [name, work] of Object.entries(CASES)) recorded[name] = await resultOf(work, dfd);
  process.stdout.write(`${JSON.stringify(recorded, null, 1)}\n`);
}

void main(process.argv[2] ?? ".");
