/** The notebook that `figures new` writes: each cell runs, and each says what to change. */

interface Cell {
  tags?: string[];
  prose?: string;
  code?: string;
}

const cells = (title: string): Cell[] => [
  {
    prose: `# ${title}

**For** say here who it is for. **It covers** say here what, where and when.`,
  },
  {
    prose: `## The figures

\`ledger.chosen\` gives one figure for each area and year; \`ledger.where\` gives all that were printed. Press Tab inside \`measure: ""\` to see what there is.`,
  },
  {
    code: `import { loadLedger, show, sourcesOf, yearOnYear, lineChart } from "plain-figures";
import { keyMessage, caveat, formatNumber } from "plain-figures";

const ledger = loadLedger();
const totals = ledger.chosen({ area: "Thames Valley", measure: "total", unit: "offences" });
totals`,
  },
  {
    prose: `## What follows from them

A measure adds columns to a frame, and where there is no number a column says why.`,
  },
  {
    code: `const changes = yearOnYear(totals);
show(changes, {
  caption: "Recorded sexual offences against children, Thames Valley Police",
  columns: ["period", "value", "change_percent", "change_reason"],
  decimals: { change_percent: 1 },
  sources: sourcesOf(totals),
});`,
  },
  {
    prose: `## Seen together

A chart says its finding in ten words, then measure, place and period, and describes itself for those who cannot see it. Any Plotly figure goes the same way: \`show({ data, layout }, { headline: "…", … })\`.`,
  },
  {
    code: `show(lineChart(totals, {
  x: "period", y: "value", unit: "offences recorded",
  headline: "Say here what the chart shows",
  subtitle: "Recorded sexual offences against children, Thames Valley Police",
  description: \`\${totals.shape[0]} years were printed.\`,
  sources: sourcesOf(totals),
}));`,
  },
  { prose: "## Main points" },
  {
    code: `const values = totals["value"].values as number[];
keyMessage(
  \`Thames Valley Police recorded \${formatNumber(values[values.length - 1])} offences in the last year that was printed.\`,
  { sources: sourcesOf(totals) },
);
caveat("More recorded can mean that more happened, that more was reported, or that more was recorded.");`,
  },
  {
    tags: ["caveats"],
    prose: `## What these figures cannot say

Say here what is missing, and what a reader should not conclude.`,
  },
  {
    tags: ["sources"],
    prose: `## Sources

Each figure stands in \`data/figures.csv\` with its article, and each article in \`data/sources.csv\`.`,
  },
];

/** A cell's source as nbformat keeps it: a list of lines. */
const lines = (text: string): string[] => text.split(/(?<=\n)/);

/** As Jupyter writes it, without outputs. */
export function firstNotebook(title: string): string {
  const question = title === "" ? "My question" : title.charAt(0).toUpperCase() + title.slice(1);
  const notebook = {
    cells: cells(question).map(({ tags, prose, code }, at) => ({
      cell_type: code === undefined ? "markdown" : "code",
      ...(code !== undefined && { execution_count: null }),
      id: `cell-${String(at + 1).padStart(2, "0")}`,
      metadata: tags === undefined ? {} : { tags },
      ...(code !== undefined && { outputs: [] }),
      source: lines(code ?? prose ?? ""),
    })),
    metadata: {
      kernelspec: { display_name: "TypeScript", language: "typescript", name: "tslab" },
      language_info: { file_extension: ".ts", mimetype: "text/typescript", name: "typescript" },
      plain_figures: { audience: "", summary: "" },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}
