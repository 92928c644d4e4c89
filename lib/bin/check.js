// Format, lint, and the types of what runs in pages: `npm run check`, or `npm run format` (--fix) to put
// right what can be. Formatter and linter are installed at first use, apart from what a user needs.
const { spawnSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const { dirname, join } = require("node:path");

const root = join(__dirname, "..", "..");
const tools = join(root, ".ci", "tools");
const fix = process.argv.includes("--fix");

/** From the project's folder, whose own path may hold spaces. */
const NPM = "npm ci --prefix .ci/tools";

function run(command, ...words) {
  // By the shell, since on Windows npm is no program; its words are then not quoted, and have no spaces.
  const options = { cwd: root, stdio: "inherit" };
  const { status, error } =
    command === NPM
      ? spawnSync(NPM, { ...options, shell: true })
      : spawnSync(command, words, options);
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** The program that a package of `tools` names. */
const program = (name, path) => join(tools, "node_modules", name, path);
const prettier = program("prettier", "bin/prettier.cjs");
const oxlint = program("oxlint", "bin/oxlint");
if (!existsSync(prettier) || !existsSync(oxlint)) run(NPM);

const node = process.execPath;
run(node, prettier, fix ? "--write" : "--check", ".");
run(node, oxlint, fix ? "--fix" : "--deny-warnings");
if (!fix) {
  const compiler = dirname(require.resolve("@tslab/typescript-for-tslab/package.json"));
  run(node, join(compiler, "lib", "tsc.js"), "--project", "lib/web");
}
