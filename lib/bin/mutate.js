// Changes the code of a room in many small ways and tells which changes no test notices:
//
//     npm run mutate -- measures/rate measures/proportion
//
// Each word is a file or folder of lib without its ending; the tests of the rooms they lie in are
// run for each change. Stryker is fetched by npm when it is first asked for, since it is large and
// nobody needs it to use, test or build the project. A folder takes from minutes to hours.
const { spawnSync } = require("node:child_process");
const { existsSync, mkdirSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { slashed } = require("./chosen.js");

const STRYKER = "@stryker-mutator/core@9.0.1";
const root = dirname(dirname(__dirname));

const words = process.argv.slice(2).map(slashed);
if (words.length === 0) {
  console.error("npm run mutate -- ROOM[/FILE]… : which part of lib?");
  process.exit(2);
}
const mutate = words.map((word) => {
  const path = word.replace(/^lib\//, "").replace(/\.ts$/, "");
  if (existsSync(join(root, "lib", `${path}.ts`))) return `lib/${path}.ts`;
  if (existsSync(join(root, "lib", path))) return `lib/${path}/**/*.ts`;
  console.error(`npm run mutate: there is no lib/${path}.`);
  process.exit(2);
});
const rooms = [...new Set(words.map((word) => word.replace(/^lib\//, "").split("/")[0]))];

const scratch = join(root, ".figures", "mutate");
mkdirSync(scratch, { recursive: true });
const settings = ".figures/mutate/stryker.config.json";
writeFileSync(
  join(root, settings),
  JSON.stringify({
    mutate: [...mutate, "!lib/**/*.test.ts", "!lib/**/*.bench.ts", "!lib/**/testing/**"],
    testRunner: "command",
    commandRunner: { command: `node lib/bin/mutant.js ${rooms.join(" ")}` },
    checkers: [],
    // There is none to rewrite: what is run is not type-checked.
    tsconfigFile: ".figures/none.json",
    coverageAnalysis: "off",
    concurrency: 2,
    timeoutMS: 60_000,
    reporters: ["clear-text", "html", "progress-append-only"],
    htmlReporter: { fileName: join(scratch, "report.html") },
    ignorePatterns: [".figures", "outputs", ".git"],
    tempDirName: join(scratch, "copies"),
    allowEmpty: true,
  }),
);
// By the shell, since on Windows npm is no program: no word of it has a space, as the folder may have.
const { status } = spawnSync(`npm exec --yes --package=${STRYKER} -- stryker run ${settings}`, {
  cwd: root,
  stdio: "inherit",
  shell: true,
});
console.log(`The whole report: ${join(scratch, "report.html")}`);
process.exit(status ?? 1);
