/**
 * Records what danfo gives over the originals. In an empty folder: `npm install danfojs-node@1.2.0`
 * with the overrides named in `danfoSuite.ts`, then
 * `node lib/dist/substitutes/testing/record.js FOLDER > lib/substitutes/testing/recorded.json`.
 */
import { join } from "node:path";

import type * as Danfo from "danfojs-node";

import { CASES, resultOf } from "./cases";

async function main(folder: string): Promise<void> {
  // oxlint-disable-next-line typescript/no-require-imports, import/no-dynamic-require -- a chosen copy
  const dfd = require(join(folder, "node_modules", "danfojs-node")) as typeof Danfo;
  const lines: string[] = [];
  for (const [name, work] of Object.entries(CASES)) {
    // oxlint-disable-next-line no-await-in-loop -- one after another, as the samples draw in turn
    const result = await resultOf(work, dfd);
    lines.push(`${JSON.stringify(name)}: ${JSON.stringify(result)}`);
  }
  process.stdout.write(`{\n${lines.join(",\n")}\n}\n`);
}

void main(process.argv[2] ?? ".");
