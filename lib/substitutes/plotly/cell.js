// What a notebook's cell gets that imports plotly.js-dist: Plotly draws in a browser, and a cell does not
// run in one. `newPlot` sends the figure to be drawn where the cell stands; all else says what to do.
// `npm run build` lays this file beside the distribution and makes it the package's main file.
const { inspect } = require("node:util");
const { version } = require("./package.json");

const MIME = "application/vnd.plotly.v1+json";

/** The writer of the cell that runs, as tslab or what publishes has set it. */
function writer() {
  for (const [path, module] of Object.entries(require.cache)) {
    if (!/[\\/]tslab[\\/]dist[\\/]jupyter\.js$/.test(path)) continue;
    const write = module?.exports?.lastWriteDisplayData;
    if (typeof write === "function") return write;
  }
  return undefined;
}

function newPlot(_place, data, layout = {}, config = undefined) {
  // Plotly takes the parts one by one, or all in one.
  const figure = Array.isArray(data) ? { data, layout, config } : { layout: {}, ...data };
  const write = writer();
  if (write === undefined)
    throw new Error("Plotly.newPlot: no notebook is running to show the figure.");
  const { frames } = figure;
  const content = JSON.parse(
    JSON.stringify(
      { data: figure.data, layout: figure.layout, frames, config: figure.config },
      listed,
    ),
  );
  write({ data: { [MIME]: content }, metadata: {}, transient: {} }, false);
  return Drawn.resolve(new Picture(content));
}

/** JSON would write a typed array as an object of places, and a danfo Series as more than its values. */
function listed(name, value) {
  if (this[name]?.$isSeries === true) return this[name].values;
  return ArrayBuffer.isView(value) && "length" in value ? Array.from(value, plainNumber) : value;
}
const plainNumber = (each) => (typeof each === "bigint" ? Number(each) : each);

/** As the last value of a cell it would be printed: here nothing is, as for a value that is undefined. */
function unprinted() {
  const { write } = process.stdout;
  const putBack = () => {
    if (process.stdout.write === standIn) process.stdout.write = write;
  };
  const standIn = (...written) => {
    putBack();
    return written[0] === "\n" ? true : Reflect.apply(write, process.stdout, written);
  };
  process.stdout.write = standIn;
  // The console writes at once; whoever only asked for the text does not.
  queueMicrotask(putBack);
  return "";
}

/** What `newPlot` promises, and what follows it by `then`. */
class Drawn extends Promise {
  [inspect.custom]() {
    return unprinted();
  }
}

/** What stands for the element that Plotly draws in: its data can be read; clicks happen in a browser. */
class Picture {
  constructor({ data, layout }) {
    Object.assign(this, { data, layout });
  }
  [inspect.custom]() {
    return unprinted();
  }
}
const OF_ELEMENT =
  "on once off emit removeListener removeAllListeners addEventListener removeEventListener";
for (const name of OF_ELEMENT.split(" ")) {
  Picture.prototype[name] = function inBrowser() {
    console.log(
      `Plotly's "${name}" answers to what a reader does with a picture in a browser, and a cell does not run in one: ` +
        "nothing is called. Buttons and sliders of the layout (updatemenus, sliders) work on the page.",
    );
    return this;
  };
}

const Plotly = new Proxy(
  { version, newPlot, react: newPlot, plot: newPlot },
  {
    get(target, name) {
      if (name in target || typeof name === "symbol") return target[name];
      if (name === "default") return Plotly;
      if (name === "__esModule") return true;
      if (name === "then" || name === "toJSON" || name === "inspect") return undefined;
      return () => {
        throw new Error(
          `Plotly.${name} works on a picture in a browser, and a cell does not run in one: make the figure as data, ` +
            "then show({ data, layout }, { headline, subtitle, description, sources }).",
        );
      };
    },
  },
);

module.exports = Plotly;
