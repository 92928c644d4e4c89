// Gives 100,000 inputs that nobody would write to everything that reads or draws: the tests do the
// same with fewer. fast-check prints the seed and the smallest input when something breaks. Then
// texts of n, 2n and 4n characters, to see that the time grows no faster than the text.
const { join } = require("node:path");

const dist = join(__dirname, "..", "dist");
const load = (path) => require(join(dist, path));

const READERS = [
  ["CSV reader", load("tables/testing/fuzz.js").fuzzReader, 40_000],
  ["ledger", load("tables/testing/fuzz.js").fuzzValidate, 1_000],
  ["article reader", load("claims/testing/fuzz.js").fuzzCheck, 19_000],
  ["notebook reader", load("publish/testing/fuzz.js").fuzzNotebookReader, 30_000],
  ["page writer", load("publish/testing/fuzz.js").fuzzPageWriter, 10_000],
];

for (const [name, fuzz, inputs] of READERS) {
  const start = performance.now();
  fuzz(inputs);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${name}: ${inputs.toLocaleString("en-GB")} inputs in ${seconds} s`);
}

const growing = load("testing/growth.js").fasterThanLinear(load("testing/readings.js").READINGS);
for (const { reading, shape, length, milliseconds } of growing) {
  const times = milliseconds.map((time) => time.toFixed(0)).join(", ");
  console.error(
    `${reading}: ${shape}: ${times} ms at ${length}, ${2 * length}, ${4 * length} characters`,
  );
}
console.log(growing.length === 0 ? "time grows with the text and no faster" : "");
if (growing.length > 0) process.exitCode = 1;
