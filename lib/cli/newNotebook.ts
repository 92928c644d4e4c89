/** The notebook that `figures new` writes: each cell runs, and each says what to change. */
import { notebookText } from "../runner";
import { type Beginning, code, notebookOf, prose } from "./newCells";

/** As Jupyter writes it, without outputs. */
export const firstNotebook = (title: string): string =>
  notebookText(
    notebookOf(
      beginning(title === "" ? "My question" : title.charAt(0).toUpperCase() + title.slice(1)),
    ),
  );

const beginning = (title: string): Beginning => ({
  described: { audience: "", summary: "" },
  cells: [
    prose(`# ${title}

**For** say here who it is for. **It covers** say here what, where and when.`),
    prose(`## The figures

\`ledger.chosen\` gives one figure for each area and year; \`ledger.where\` gives all that were printed. Press Tab inside \`measure: ""\` to see what there is.`),
    code(`import { loadLedger, show, sourcesOf, yearOnYear, lineChart } from "plain-figures";
import { keyMessage, caveat, formatNumber } from "plain-figures";

const ledger = loadLedger();
const totals = ledger.chosen({ area: "Thames Valley", measure: "total", unit: "offences" });
totals`),
    prose(`## What follows from them

A measure adds columns to a frame, and where there is no number a column says why.`),
    code(`const changes = yearOnYear(totals);
show(changes, {
  caption: "Recorded sexual offences against children, Thames Valley Police",
  columns: ["period", "value", "change_percent", "change_reason"],
  decimals: { change_percent: 1 },
  sources: sourcesOf(totals),
});`),
    prose(`## Seen together

A chart says its finding in ten words, then measure, place and period, and describes itself for those who cannot see it. Any Plotly figure goes the same way: \`show({ data, layout }, { headline: "…", … })\`.`),
    code(`show(lineChart(totals, {
  x: "period", y: "value", unit: "offences recorded",
  headline: "Say here what the chart shows",
  subtitle: "Recorded sexual offences against children, Thames Valley Police",
  description: \`\${totals.shape[0]} years were printed.\`,
  sources: sourcesOf(totals),
}));`),
    prose("## Main points"),
    code(`const values = totals["value"].values as number[];
keyMessage(
  \`Thames Valley Police recorded \${formatNumber(values[values.length - 1])} offences in the last year that was printed.\`,
  { sources: sourcesOf(totals) },
);
caveat("More recorded can mean that more happened, that more was reported, or that more was recorded.");`),
    prose(
      `## What these figures cannot say

Say here what is missing, and what a reader should not conclude.`,
      "caveats",
    ),
    prose(
      `## Sources

Each figure stands in \`data/figures.csv\` with its article, and each article in \`data/sources.csv\`.`,
      "sources",
    ),
  ],
});
