import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { test } from "node:test";

const LIB = resolve(__dirname, "..");
const TABLE = join(LIB, "..", ".github", "CONTRIBUTING.md");

/** Which rooms each room may import, by the table "Where things live". */
const ROWS = [
  ...readFileSync(TABLE, "utf8").matchAll(
    /^\| `(\w+)` +\| [^|]+ \| (none|every room|`[^|]+`) +\|\r?$/gm,
  ),
].map(([, room, rooms]) => [room!, rooms!] as const);
/** `cli` sees them all, as `index.ts` does. */
const MAY_IMPORT = Object.fromEntries(
  ROWS.filter(([, rooms]) => rooms !== "every room").map(([room, rooms]) => [
    room,
    [...rooms.matchAll(/`(\w+)`/g)].map(([, name]) => name!),
  ]),
);

/** Folders of lib that hold no code of the package: what is built, run or tested with. */
const NO_ROOMS = new Set(["bench", "bin", "dist", "node_modules", "substitutes", "testing"]);

test("the table of CONTRIBUTING.md has every room", () => {
  const folders = readdirSync(LIB, { withFileTypes: true })
    .filter((one) => one.isDirectory() && !NO_ROOMS.has(one.name))
    .map(({ name }) => name);
  assert.deepEqual(ROWS.map(([room]) => room).toSorted(), folders.toSorted());
});

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
