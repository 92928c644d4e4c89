import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve, sep } from "node:path";
import { type TestContext, test } from "node:test";
import { userDataFolder } from "../notebook/kernelspec";
import { until } from "../publish/testing/project";

const PROJECT = resolve(__dirname, "..", "..", "..");
const FIGURES = join(PROJECT, "lib", "bin", "figures.js");

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "figures-lab-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function lab(args: string[], env: NodeJS.ProcessEnv) {
  return spawnSync(process.execPath, [FIGURES, "lab", ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
}

test("without Jupyter, lab says how to get it on each system and exits 1", (t) => {
  const { status, stderr } = lab([], { PATH: temporary(t) });
  assert.equal(status, 1);
  for (const system of ["Debian", "macOS", "Windows", "VS Code"])
    assert.ok(stderr.includes(system));
});

const skip = process.platform === "win32" && "a script is no program of Windows";

test(
  "lab starts Jupyter with the project's kernel and settings inside the project",
  { skip },
  (t) => {
    const folder = temporary(t);
    const home = join(folder, "home");
    const tools = join(folder, "tools");
    mkdirSync(home);
    mkdirSync(tools);
    // Stands in for Jupyter: tells how it was called.
    const script = `#!${process.execPath}\nconsole.log(JSON.stringify({ args: process.argv.slice(2), env: process.env }));process.exit(7);`;
    writeFileSync(join(tools, "jupyter-lab"), script, { mode: 0o755 });
    const { status, stdout } = lab(["--", "--no-browser"], { PATH: tools, HOME: home });
    assert.equal(status, 7, "Jupyter's own exit status");
    const { args, env } = JSON.parse(stdout) as { args: string[]; env: Record<string, string> };
    assert.ok(args.includes("--no-browser"));

    const [first = ""] = (env["JUPYTER_PATH"] ?? "").split(delimiter);
    const spec = JSON.parse(readFileSync(join(first, "kernels", "tslab", "kernel.json"), "utf8"));
    assert.equal(spec.language, "typescript");
    assert.ok(spec.argv.includes("--config-path={connection_file}"));
    assert.ok(existsSync(spec.argv[1]), "the kernel's program exists");
    for (const name of [
      "JUPYTER_DATA_DIR",
      "JUPYTER_CONFIG_DIR",
      "JUPYTER_RUNTIME_DIR",
      "IPYTHONDIR",
    ]) {
      assert.ok(env[name]?.startsWith(join(PROJECT, ".figures") + sep), `${name} is ${env[name]}`);
    }
  },
);

/** Stands in for Jupyter: notes that it has begun, that it was asked to end and that it has ended. */
const NOTES_ITS_END = `#!${process.execPath}
const { appendFileSync } = require("node:fs");
const note = (word) => appendFileSync(process.env.NOTES, word + " ");
process.on("SIGTERM", () => {
  note("asked");
  setTimeout(() => { note("ended"); process.exit(0); }, 200);
});
process.on("SIGINT", () => note("interrupted")).on("SIGHUP", () => note("hung-up"));
setInterval(() => {}, 1000);
note("begun");`;

/** Starts such a Jupyter by `figures lab` and ends the command; what Jupyter noted, and the status. */
async function endedBy(t: TestContext, signal: NodeJS.Signals, env: NodeJS.ProcessEnv = {}) {
  const folder = temporary(t);
  const notes = join(folder, "notes");
  writeFileSync(join(folder, "jupyter-lab"), NOTES_ITS_END, { mode: 0o755 });
  const words = env["npm_command"] === undefined ? [FIGURES, "lab"] : ["-e", AS_NPX];
  const command = spawn(process.execPath, words, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, npm_command: undefined, ...env, PATH: folder, NOTES: notes },
  });
  const ended = new Promise((resolveStatus) => {
    command.once("exit", (status, by) => resolveStatus(status ?? by));
  });
  const noted = (): string => (existsSync(notes) ? readFileSync(notes, "utf8").trim() : "");
  await until(() => noted() === "begun", "the beginning of Jupyter");
  command.kill(signal);
  const status = await ended;
  await until(() => noted().endsWith("ended"), `the end of Jupyter, which noted ${noted()}`);
  return { status, noted: noted() };
}

/** As `npx` does, which has a process between itself and the command and tells that one alone to end. */
const AS_NPX = `
const { spawn } = require("node:child_process");
spawn(process.execPath, [${JSON.stringify(FIGURES)}, "lab"], { stdio: "inherit" });`;

test("however lab is told to end, Jupyter is asked to end and waited for", { skip }, async (t) => {
  for (const [signal, status] of [
    ["SIGTERM", 143],
    ["SIGHUP", 129],
    ["SIGINT", 130],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one Jupyter at a time
    assert.deepEqual(await endedBy(t, signal), { status, noted: "begun asked ended" }, signal);
  }
});

test("a Jupyter is not left behind by a lab that is killed, nor by npx", { skip }, async (t) => {
  const killed = await endedBy(t, "SIGKILL");
  assert.deepEqual(killed, { status: "SIGKILL", noted: "begun asked ended" });
  const byNpx = await endedBy(t, "SIGTERM", { npm_command: "exec" });
  assert.deepEqual(byNpx, { status: "SIGTERM", noted: "begun asked ended" });
});

test("register writes a kernel that Jupyter reads, and says how to undo it", (t) => {
  const data = temporary(t);
  const { status, stdout } = lab(["--register"], { JUPYTER_DATA_DIR: data });
  const file = join(data, "kernels", "tslab", "kernel.json");
  assert.equal(status, 0);
  assert.ok(stdout.includes(file) && stdout.includes(`delete the folder ${dirname(file)}`));
  assert.equal(JSON.parse(readFileSync(file, "utf8")).display_name, "TypeScript (Plain Figures)");
});

test("register leaves another kernel of the same name alone", (t) => {
  const data = temporary(t);
  const taken = join(data, "kernels", "tslab", "kernel.json");
  mkdirSync(dirname(taken), { recursive: true });
  writeFileSync(taken, '{"display_name":"Another"}');
  const { status, stdout } = lab(["--register"], { JUPYTER_DATA_DIR: data });
  assert.equal(status, 0);
  assert.equal(readFileSync(taken, "utf8"), '{"display_name":"Another"}');
  assert.ok(stdout.includes(join("kernels", "plain-figures", "kernel.json")));
});

test("register writes through no link, not even one that leads nowhere", (t) => {
  const data = temporary(t);
  const elsewhere = join(data, "elsewhere.json");
  for (const name of ["tslab", "plain-figures"]) {
    mkdirSync(join(data, "kernels", name), { recursive: true });
    symlinkSync(elsewhere, join(data, "kernels", name, "kernel.json"));
  }
  const { status, stderr } = lab(["--register"], { JUPYTER_DATA_DIR: data });
  assert.equal(status, 1);
  assert.match(stderr, /were left alone/);
  assert.equal(existsSync(elsewhere), false);
});

test("lab refuses two notebooks and options that it does not have", (t) => {
  const PATH = temporary(t);
  assert.equal(lab(["a.ipynb", "b.ipynb"], { PATH }).status, 2);
  assert.equal(lab(["--regster"], { PATH }).status, 2);
});

// https://docs.jupyter.org/en/latest/use/jupyter-directories.html
test("a user's kernels stand where Jupyter documents it", () => {
  assert.equal(userDataFolder({}, "linux", "/home/a"), join("/home/a", ".local/share/jupyter"));
  assert.equal(userDataFolder({}, "darwin", "/Users/a"), join("/Users/a", "Library/Jupyter"));
  assert.equal(userDataFolder({ APPDATA: "/roaming" }, "win32", "/a"), join("/roaming", "jupyter"));
  assert.equal(userDataFolder({ JUPYTER_DATA_DIR: "/set" }, "linux", "/home/a"), "/set");
});
