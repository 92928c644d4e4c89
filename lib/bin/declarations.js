// What the declarations of danfo and Plotly forbid and the libraries do: mended so that code as their own
// documentation has it compiles in a cell.
const { dirname, join } = require("node:path");
const { rewrite } = require("./rewrite.js");

/** What Papaparse takes; its own declarations do not come with danfo. */
const CSV_OPTIONS = `export interface CsvInputOptionsNode {
    delimiter?: string;
    delimitersToGuess?: string[];
    newline?: "\\r" | "\\n" | "\\r\\n";
    quoteChar?: string;
    escapeChar?: string;
    header?: boolean;
    transformHeader?: (header: string, index: number) => string;
    transform?: (value: string, field: string | number) => any;
    dynamicTyping?: boolean | Record<string, boolean>;
    preview?: number;
    comments?: false | string;
    skipEmptyLines?: boolean | "greedy";
    encoding?: string;
    headers?: Record<string, string>;`;

/** In a variable that is not declared TypeScript takes "bar" for any text, and [0, 5] for any list. */
const AS_WRITTEN = `/** What a variable has that was not declared: any text in the place of one of some words. */
export type AsWritten<T> = T extends string
    ? string
    : T extends number | boolean | null | undefined | Date | ArrayBufferView | ((...args: any[]) => any)
      ? T
      : T extends readonly (infer Each)[]
        ? readonly AsWritten<Each>[]
        : { readonly [Key in keyof T]: AsWritten<T[Key]> };

`;

const EDITS = {
  "danfojs-node": {
    folder: "dist/danfojs-base",
    "core/series.d.ts": [
      // Without this, `frame.column("area").eq("UK")` does not compile.
      [
        /\b(eq|ne)\(other: Series \| number \| Array<number> \| boolean\[\]\)/g,
        "$1(other: Series | number | string | boolean | Array<number | string | boolean>)",
      ],
    ],
    "shared/types.d.ts": [
      ["export interface CsvInputOptionsNode extends ParseConfig {", CSV_OPTIONS],
    ],
    "io/node/io.json.d.ts": [[/(\$readJSON: \(.*\) => Promise)<unknown>/g, "$1<DataFrame>"]],
    "io/node/io.excel.d.ts": [[/(\$readExcel: \(.*\) => Promise)<unknown>/g, "$1<DataFrame>"]],
  },
  "plotly.js-dist": {
    folder: "src/types/core",
    "api.d.ts": [
      ["/** Either a regular root target", `${AS_WRITTEN}/** Either a regular root target`],
      [
        /(function (?:newPlot|react)\(\s+root: Root,\s+data: )Data\[\],(\s+layout\?: )Partial<Layout>,(\s+config\?: )Partial<Config>\n/g,
        "$1readonly AsWritten<Data>[] | AsWritten<PlotlyDataLayoutConfig>,$2AsWritten<Partial<Layout>>,$3AsWritten<Partial<Config>>\n",
      ],
      // The compiler explains a fault by the last shape that it tried: this one is the usual.
      ["    figure: PlotlyDataLayoutConfig\n", "    data: readonly AsWritten<Data>[]\n"],
    ],
  },
};

/** @param {string} lib the folder from which the packages are found */
exports.mendDeclarations = function mendDeclarations(lib) {
  for (const [name, { folder, ...files }] of Object.entries(EDITS)) {
    const root = dirname(require.resolve(`${name}/package.json`, { paths: [lib] }));
    for (const [file, edits] of Object.entries(files)) {
      rewrite(join(root, folder, file), (before) => edits.reduce(edited, before));
    }
  }
};

const edited = (text, [from, to]) => {
  const isDone = typeof from === "string" && text.includes(to);
  return isDone ? text : text.replace(from, to);
};
