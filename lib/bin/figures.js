#!/usr/bin/env node
// The command `figures`. It stays plain JavaScript so that npm can link it before the first build.
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { waitForBuild } = require("./buildLock.js");
const { bringUpToDate } = require("./upToDate.js");

const dist = join(__dirname, "..", "dist");
const command = join(dist, "cli", "figures.js");
const words = process.argv.slice(2);

/** These tell what is wrong with sources and tables, and follow them: a fault there does not stop them. */
const GO_ON = ["preview", "validate"];
const asksForHelp =
  words.every((word) => /^-|^help$/.test(word)) ||
  words.some((word) => /^(?:-h|--help)$/.test(word));

waitForBuild();
if (existsSync(command)) {
  const fault = asksForHelp ? undefined : bringUpToDate(dist);
  if (fault !== undefined) console.error(`figures ${words[0]}: ${fault}`);
  if (fault === undefined || GO_ON.includes(words[0])) require(command).main(words);
  else process.exitCode = 1;
} else {
  console.error(
    "figures: the project was installed without being built (npm's --ignore-scripts does that). Run npm run build first.",
  );
  process.exitCode = 1;
}
