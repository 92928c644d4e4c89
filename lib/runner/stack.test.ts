import assert from "node:assert/strict";
import { after, test } from "node:test";
import { writeStacksForReaders } from "./stack";

const { prepareStackTrace } = Error;
after(() => {
  Error.prepareStackTrace = prepareStackTrace as NonNullable<typeof prepareStackTrace>;
});

/** A call as V8 describes it, in a file of this name. */
const callIn = (file: string): NodeJS.CallSite =>
  ({
    getFileName: () => file,
    getFunctionName: () => "rate",
    getLineNumber: () => 3,
    getColumnNumber: () => 9,
  }) as NodeJS.CallSite;

test("no stack tells of this machine's folders, by the paths and addresses of either system", () => {
  writeStacksForReaders(() => undefined);
  const files = [
    "/home/jane/project/notebooks/helper.js",
    "C:\\Users\\jane\\project\\notebooks\\helper.js",
    "file:///C:/Users/jane/project/notebooks/helper.mjs",
    "C:\\Users\\jane\\project\\node_modules\\danfojs-node\\dist\\index.js",
    "/Users/jane/project/node_modules/danfojs-node/dist/index.js",
  ];
  const stack = Error.prepareStackTrace!(new Error("x"), files.map(callIn)) as string;
  assert.deepEqual(
    stack.split("\n").map((line) => line.trim()),
    [
      "Error: x",
      "at rate (helper.js:3:9)",
      "at rate (helper.js:3:9)",
      "at rate (helper.mjs:3:9)",
      "at rate (danfojs-node\\dist\\index.js:3:9)",
      "at rate (danfojs-node/dist/index.js:3:9)",
    ],
  );
});
