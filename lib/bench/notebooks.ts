/** Notebooks of the usual size for measuring: ten code cells, four charts, one table. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const TITLE = (number: number): string =>
  `# Do the counts of place ${number} rise?\n\nAn invented place, for measuring how fast pages are made.`;

const SETUP = [
  `import { DataFrame } from "danfojs-node";
import { barChart, lineChart, perDay, percentChange, show } from "plain-figures";`,
  `const years = ["2007/08", "2008/09", "2009/10", "2010/11", "2011/12", "2012/13"];
const counts = years.map((_, index) => 300 + index * 20 + (SEED % 7));
const sources = [{ id: "invented", title: "Invented counts, for measuring" }];
const frame = new DataFrame({ year: years, offences: counts });`,
  `const daily = counts.map((count) => perDay(count, 365));
console.log(daily.map((rate) => rate.value.toFixed(2)).join(" "));`,
  `frame.describe().print();`,
];

const chart = (kind: string, number: number): string => `show(${kind}(frame, {
  ${kind === "barChart" ? 'category: "year", value: "offences"' : 'x: "year", y: "offences"'},
  unit: "offences recorded",
  headline: "Counts rose in chart ${number}",
  subtitle: "Offences recorded, an invented place, 2007/08 to 2012/13",
  description: "Six years, each a little above the one before it.",
  sources: sources,
}));`;

const CHARTS = ["lineChart", "barChart", "lineChart", "barChart"].map((kind, index) =>
  chart(kind, index + 1),
);

const END = [
  `const change = percentChange(
  { count: counts[0]!, days: 366 },
  { count: counts[5]!, days: 365 },
);
change.value`,
  `show(frame, { caption: "Offences recorded, an invented place", sources: sources });`,
];

/**
 * The same analysis as people write it with what is on the registry: charts drawn by Plotly's whole
 * bundle, which a cell sends to the page.
 */
const PLAIN_SETUP = [
  `import { readFileSync } from "fs";
import { DataFrame } from "danfojs-node";
import { display } from "tslab";
display.html("<script>" + readFileSync(require.resolve("plotly.js-dist"), "utf8") + "</script>");`,
  `const years = ["2007/08", "2008/09", "2009/10", "2010/11", "2011/12", "2012/13"];
const counts = years.map((_, index) => 300 + index * 20 + (SEED % 7));
const frame = new DataFrame({ year: years, offences: counts });`,
  `const daily = counts.map((count) => count / 365);
console.log(daily.map((rate) => rate.toFixed(2)).join(" "));`,
  `frame.describe().print();`,
];
const PLAIN_CHARTS = ["scatter", "bar", "scatter", "bar"].map(
  (type, index) => `const data${index} = JSON.stringify([{ x: years, y: counts, type: "${type}" }]);
display.html(\`<div id="chart${index}"></div>
<script>Plotly.newPlot("chart${index}", \${data${index}}, { title: "Counts rose" });</script>\`);`,
);
const PLAIN_END = [`(counts[5] / 365 / (counts[0] / 366) - 1) * 100`, `frame.print();`];

const TYPESCRIPT = { name: "tslab", language: "typescript", display_name: "TypeScript" };

/** Writes `count` notebooks to the folder and gives their paths. No two are the same. */
export const writeBenchNotebooks = (folder: string, count: number): string[] =>
  write(folder, count, [...SETUP, ...CHARTS, ...END], TYPESCRIPT);

/** The same analysis with danfo, tslab and plotly.js-dist alone. */
export const writePlainNotebooks = (folder: string, count: number): string[] =>
  write(folder, count, [...PLAIN_SETUP, ...PLAIN_CHARTS, ...PLAIN_END], TYPESCRIPT);

const PYTHON = [
  `import pandas as pd
import plotly.express as px`,
  `years = ["2007/08", "2008/09", "2009/10", "2010/11", "2011/12", "2012/13"]
counts = [300 + i * 20 + (SEED % 7) for i in range(6)]
frame = pd.DataFrame({"year": years, "offences": counts})`,
  `daily = [count / 365 for count in counts]
print(" ".join(f"{rate:.2f}" for rate in daily))`,
  `frame.describe()`,
  ...["line", "bar", "line", "bar"].map(
    (kind) => `px.${kind}(frame, x="year", y="offences", title="Counts rose").show()`,
  ),
  `(counts[5] / 365 / (counts[0] / 366) - 1) * 100`,
  `frame`,
];

/** The same analysis for Python, with pandas and plotly. */
export const writePythonNotebooks = (folder: string, count: number): string[] =>
  write(folder, count, PYTHON, { name: "python3", language: "python", display_name: "Python 3" });

function write(folder: string, count: number, sources: string[], kernelspec: object): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const cells = sources.map((source, cell) => ({
      cell_type: "code",
      id: `code-${cell + 1}`,
      metadata: {},
      source: source.replace("SEED", String(number)),
      outputs: [],
      execution_count: null,
    }));
    const title = { cell_type: "markdown", id: "title", metadata: {}, source: TITLE(number) };
    const path = join(folder, `bench-${String(number).padStart(3, "0")}.ipynb`);
    const notebook = {
      nbformat: 4,
      nbformat_minor: 5,
      metadata: { kernelspec },
      cells: [title, ...cells],
    };
    writeFileSync(path, JSON.stringify(notebook, null, 1));
    return path;
  });
}
