// The program that `node --build-snapshot` runs (`makeSnapshot.js`). Node lets it load nothing but what is
// built in, so it brings a small loader; what that has loaded is handed to Node's when a worker starts.
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname, isAbsolute, join } = require("node:path");
const { startupSnapshot } = require("node:v8");
const vm = require("node:vm");

const run = join(__dirname, "../../dist/runner");
/** What nearly every notebook of the project imports. */
const PACKAGES = ["danfojs-node", "plain-figures"];

const builtIn = require;
const loaded = new Map();
let building = true;

function load(path) {
  const known = loaded.get(path);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(path, module);
  const text = readFileSync(path, "utf8");
  if (path.endsWith(".json")) return (module.exports = JSON.parse(text));
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${text}\n})`;
  const body = vm.runInThisContext(wrapped, { filename: path });
  const { exports } = module;
  body.call(exports, exports, requireFrom(path), module, path, dirname(path));
  return module.exports;
}

function requireFrom(path) {
  const { resolve } = Module.createRequire(path);
  const require = (name) => {
    if (!building) return Module.createRequire(path)(name);
    const found = resolve(name);
    return isAbsolute(found) ? load(found) : builtIn(found);
  };
  return Object.assign(require, { resolve });
}

const { fileStamp } = load(join(run, "fast", "fileStamp.js"));
const compiler = load(join(run, "fast", "compiler.js")).theCompiler();
compiler.readTypes(PACKAGES);
load(Module.createRequire(run).resolve("danfojs-node"));
const stamps = new Map([...loaded.keys()].map((path) => [path, fileStamp(path)]));
// The compiler sets it and puts it back, though while a snapshot is made there is no such setting.
delete Error.stackTraceLimit;
/** Node takes the class off the console when it writes a snapshot. */
const consoleClass = Object.getOwnPropertyDescriptor(console, "Console");

startupSnapshot.setDeserializeMainFunction(() => {
  building = false;
  Object.defineProperty(console, "Console", consoleClass);
  // Processes that a notebook starts must not start from it.
  process.execArgv.splice(process.execArgv.indexOf("--snapshot-blob"), 2);
  const [, worker] = process.argv;
  const unchanged = [...stamps].every(([path, stamp]) => fileStamp(path) === stamp);
  // Code that has changed or moved is loaded as if there were no snapshot.
  if (unchanged && worker === join(run, "worker.js")) {
    const { cache } = Module.createRequire(run);
    for (const [path, { exports }] of loaded) {
      cache[path] = Object.assign(new Module(path), { filename: path, loaded: true, exports });
    }
    compiler.goOn(process.cwd());
  }
  Module.runMain();
});
