import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
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
