// The kernel that the project starts in Jupyter (`lib/kernel`). Of a project that was installed without
// being built it is tslab as it is, which after each error says what is missing.

const { existsSync } = require("node:fs");
const { join } = require("node:path");

const kernel = join(__dirname, "..", "dist", "kernel", "start.js");

const UNBUILT =
  "The project was installed without being built (npm's --ignore-scripts does that). Run npm run build, and restart the kernel.";

function startUnbuilt() {
  const executor = require("tslab/dist/executor.js");
  const { createExecutor } = executor;
  executor.createExecutor = (folder, converters, { log, error }) =>
    createExecutor(folder, converters, {
      log,
      error(...words) {
        error(...words);
        error(UNBUILT);
      },
    });
  require("tslab/dist/main.js").main();
}

const connection = process.argv.find((word) => word.startsWith("--config-path="));
if (!existsSync(kernel)) startUnbuilt();
else {
  require(kernel).startKernel(
    connection.slice(connection.indexOf("=") + 1),
    process.argv.includes("--js"),
  );
}
