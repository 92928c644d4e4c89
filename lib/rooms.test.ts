import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { test } from "node:test";

/** Which rooms each room may import, as the README draws it. `cli` and `index.ts` see them all. */
const MAY_IMPORT: Record<string, string[]> = {
  display: [],
  // data/ as TypeScript.
  facts: [],
  tables: ["facts"],
  measures: ["facts"],
  claims: ["facts", "measures", "tables"],
  returns: ["claims", "display", "facts", "measures", "tables"],
  charts: ["measures", "tables", "display"],
  notebook: ["charts", "claims", "display", "measures", "tables"],
  runner: [],
  kernel: ["display", "notebook", "runner"],
  publish: ["display", "runner"],
  web: ["claims", "display", "notebook"],
};

const LIB = resolve(__dirname, "..");

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !/\.(test|bench)\.ts$/.test(path))
    .filter((path) => !path.split(sep).includes("testing"))
    .map((path) => join(folder, path));
}

for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
  test(`${room} imports only ${allowed.join(", ") || "no other room"}`, () => {
    const files = sources(join(LIB, room));
    assert.ok(files.length > 0, `no source found in lib/${room}`);
    const trespasses = files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/(?:from|import|require)\s*\(?\s*"(\.[^"]*)"/g)]
        .map(([, path]) => relative(LIB, resolve(dirname(file), path as string)))
        .map((target) => target.split(sep)[0] as string)
        .filter((target) => target !== room && !allowed.includes(target))
        .map((target) => `${relative(LIB, file)} imports ${target}`),
    );
    assert.deepEqual(trespasses, []);
  });
}
