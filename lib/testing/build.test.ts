/** Commands notice that the code is older than what it is made from. */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { after, describe, it } from "node:test";

const LIB = resolve(__dirname, "..", "..");
const ROOT = dirname(LIB);

/** Tests are left out, so that they need not be compiled again. */
const isCopied = (path: string): boolean =>
  !/\.(?:test|bench)\.|[\\/](?:node_modules|testing|bench|startup)(?:[\\/]|$)/.test(
    relative(ROOT, path),
  );

describe("a command whose code is older than its sources", { timeout: 600_000 }, () => {
  const root = mkdtempSync(join(tmpdir(), "plain-figures-build-"));
  after(() => rmSync(root, { recursive: true, force: true, maxRetries: 10 }));
  const lib = join(root, "lib");
  cpSync(LIB, lib, { recursive: true, filter: isCopied });
  for (const name of ["data", "package.json", "tsconfig.json"]) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  }
  // The packages of the project; a danfo of its own, since a build puts links to its lib into it.
  const modules = join(root, "node_modules");
  mkdirSync(modules);
  for (const name of readdirSync(join(ROOT, "node_modules"))) {
    const [from, to] = [join(ROOT, "node_modules", name), join(modules, name)];
    if (name === "danfojs-node") cpSync(from, to, { recursive: true });
    else if (name !== "plain-figures" && !name.startsWith(".")) symlinkSync(from, to, "junction");
  }
  symlinkSync(lib, join(modules, "plain-figures"), "junction");
  const dist = join(lib, "dist");
  const breaks = join(root, "data", "breaks.csv");
  const figures = (...words: string[]) =>
    spawnSync(process.execPath, [join(lib, "bin", "figures.js"), ...words], {
      cwd: root,
      encoding: "utf8",
    });
  const { changesSince } = require(join(lib, "bin", "madeFrom.js")) as {
    changesSince(dist: string): { changed: string[] };
  };

  it("goes on at once where nothing has changed, also when files were copied or touched", () => {
    assert.deepEqual(changesSince(dist).changed, []);
    const now = new Date();
    utimesSync(breaks, now, now);
    const { status, stderr } = figures("validate");
    assert.equal(stderr, "");
    assert.equal(status, 0);
  });
  it("sees a new fact, a changed source, a new and a deleted one, and no test", () => {
    const source = join(lib, "measures", "rate.ts");
    const text = readFileSync(source);
    appendFileSync(source, "// changed\n");
    writeFileSync(join(lib, "measures", "new.ts"), "export const added = 1;\n");
    writeFileSync(join(lib, "measures", "new.test.ts"), "");
    assert.deepEqual(changesSince(dist).changed, ["lib/measures/rate.ts", "lib/measures/new.ts"]);
    rmSync(join(lib, "measures", "new.ts"));
    writeFileSync(source, text);
    assert.deepEqual(changesSince(dist).changed, []);
    const style = join(lib, "publish", "page", "slides.css");
    const kept = readFileSync(style);
    rmSync(style);
    assert.deepEqual(changesSince(dist).changed, ["lib/publish/page/slides.css"]);
    writeFileSync(style, kept);
  });
  it("refuses in a sentence where what builds it is not installed", () => {
    appendFileSync(breaks, "2030-04-01,an invented change,England and Wales,,,,Invented,\n");
    const hides = join(root, "hides.js");
    writeFileSync(
      hides,
      'const m = require("module"); const own = m._resolveFilename; m._resolveFilename = function (name, ...rest) { if (name === "esbuild") throw new Error("none"); return own.call(this, name, ...rest); };',
    );
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--require", hides, join(lib, "bin", "figures.js"), "check", "none.txt"],
      { cwd: root, encoding: "utf8" },
    );
    assert.equal(status, 1);
    assert.match(stderr, /^figures check: data\/breaks\.csv has changed .* npm run build\.\n$/);
  });
  it("stops at a fault of a type, and leaves the last build as it was", () => {
    const source = join(lib, "measures", "rate.ts");
    const text = readFileSync(source, "utf8");
    const built = readFileSync(join(dist, "measures", "rate.js"), "utf8");
    writeFileSync(source, `${text}export const wrong: number = "text";\n`);
    const { status, stderr } = figures("check", "none.txt");
    writeFileSync(source, text);
    assert.equal(status, 1);
    assert.match(stderr, /measures\/rate\.ts\(\d+,\d+\): error TS2322/);
    assert.match(stderr, /cannot be built .* npm run build/);
    assert.equal(readFileSync(join(dist, "measures", "rate.js"), "utf8"), built);
  });
  it("is built first, once for two commands at the same time, and knows the new fact", async () => {
    const program = join(root, "program.js");
    writeFileSync(
      program,
      'console.log(require("./lib/dist/measures/breaks.js").KNOWN_BREAKS.at(-1).date);',
    );
    const ran = await Promise.all(
      [1, 2].map(
        () =>
          new Promise<{ status: number | null; words: string }>((done) => {
            const child = spawn(process.execPath, [join(lib, "bin", "figures.js"), "validate"], {
              cwd: root,
            });
            let words = "";
            child.stderr.on("data", (chunk: Buffer) => (words += chunk.toString()));
            child.on("close", (status) => done({ status, words }));
          }),
      ),
    );
    for (const { status, words } of ran) assert.equal(status, 0, words);
    const { stdout } = spawnSync(process.execPath, [program], { cwd: root, encoding: "utf8" });
    assert.equal(stdout.trim(), "2030-04-01");
    assert.deepEqual(changesSince(dist).changed, []);
    assert.ok(!existsSync(join(lib, ".dist")));
    assert.deepEqual(readdirSync(join(root, ".figures")), []);
  });
  it("lets validate say what is wrong with a fact that cannot become code", () => {
    appendFileSync(
      join(root, "data", "gaps.csv"),
      "Marshire Police,2007/08,total,bbc-news-2010,\n",
    );
    const { status, stdout, stderr } = figures("validate");
    assert.equal(status, 1);
    assert.match(stderr, /data\/gaps\.csv: data\/areas\.csv has no row "Marshire Police"/);
    assert.match(stdout, /gaps\.csv:\d+:.*Marshire Police/);
  });
});
