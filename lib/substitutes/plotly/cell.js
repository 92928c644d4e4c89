// What a notebook's cell gets that imports plotly.js-dist: Plotly draws in a browser, and a cell does not
// run in one. `newPlot` sends the figure to be drawn where the cell stands; all else says what to do.
// `npm run build` lays this file beside the distribution and makes it the package's main file.
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

function newPlot(_place, data, layout = {}) {
  // Plotly takes the parts one by one, or all in one.
  const figure = Array.isArray(data) ? { data, layout } : { layout: {}, ...data };
  const write = writer();
  if (write === undefined)
    throw new Error("Plotly.newPlot: no notebook is running to show the figure.");
  const content = JSON.parse(JSON.stringify({ data: figure.data, layout: figure.layout }));
  write({ data: { [MIME]: content }, metadata: {}, transient: {} }, false);
  // Not a promise: as the last value of a cell it would be printed.
  return undefined;
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
