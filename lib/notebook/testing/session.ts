/** Two charts in two cells, and a cell to type in. */
export function sessionNotebook(): string {
  return notebookOf([
    codeCell("one", chartSource("First of two")),
    codeCell("two", chartSource("Second of two")),
    codeCell("three", []),
  ]);
}

/** A notebook of our kernel, as it is saved. */
export function notebookOf(cells: readonly object[]): string {
  const kernelspec = { name: "tslab", display_name: "TypeScript", language: "typescript" };
  return JSON.stringify({ cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 });
}

export function codeCell(id: string, source: string[]): object {
  return { cell_type: "code", id, metadata: {}, execution_count: null, outputs: [], source };
}

function chartSource(headline: string): string[] {
  return [
    'import { barChart, show, sexRatio } from "plain-figures";\n',
    'const bars = [{ area: "Ashmere", value: 3 }, { area: "Brookdale", value: 5 }];\n',
    'show(barChart(bars, { category: "area", value: "value", unit: "offences",\n',
    `  headline: "${headline}", subtitle: "Invented", description: "Two bars, 3 and 5.",\n`,
    '  sources: [{ id: "invented", title: "Invented for this test" }] }));',
  ];
}
