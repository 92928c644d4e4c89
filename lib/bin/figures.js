#!/usr/bin/env node
// The command `figures`. It stays plain JavaScript so that npm can link it before the first build.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const command = join(__dirname, "..", "dist", "cli", "figures.js");
if (existsSync(command)) {
  require(command).main(process.argv.slice(2));
} else {
  console.error(
    "figures: the project was installed without being built (npm's --ignore-scripts does that). Run npm run build first.",
  );
  process.exitCode = 1;
}
