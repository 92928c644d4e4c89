// Takes the stills of a session in JupyterLab that .github/WALK.md shows: a new notebook, from its first
// cell to a chart. Run by `npm run pictures` where there is JupyterLab 4 (`.figures/jupyter4`, as .ci/run
// installs it, or on the PATH).
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");

const { chartsDrawn } = require("../dist/notebook/testing/classic.js");
const { removeFolder, workFolder } = require("../dist/notebook/testing/jupyter.js");
const {
  askUntil,
  errorsIn,
  findLab,
  openIn,
  runAll,
  startLab,
} = require("../dist/notebook/testing/labs.js");
const { codeCell, notebookOf } = require("../dist/notebook/testing/session.js");

const PICTURES = join(__dirname, "..", "..", ".github", "pictures");
const WINDOW = { width: 1100, height: 760 };

const TITLE = "# How did the numbers change in Norfolk?\n\nA notebook of one's own, from nothing.";
const LEDGER = `import { barChart, loadLedger, show, sourcesOf, yearOnYear } from "plain-figures";

const ledger = loadLedger();
const norfolk = ledger.chosen({ area: "Norfolk", measure: "total", unit: "offences" });
norfolk.loc({ columns: ["area", "period", "value", "unit", "source"] })`;
const CHANGE = `yearOnYear(norfolk).loc({ columns: ["period", "value", "change_reason"] })`;
const CHART = `show(barChart(norfolk, {
  category: "period", value: "value", unit: "offences",
  headline: "Norfolk Constabulary recorded 1,667 offences in 2022/23",
  subtitle: "Sexual offences against children recorded by the police, as printed",
  description: "Bars for the years that a source prints.", sources: sourcesOf(norfolk),
}));`;

async function walk(browser) {
  const program = findLab();
  if (program === undefined) return console.log("No JupyterLab 4: the walk is left as it was.");
  const folder = workFolder();
  const cells = [
    { cell_type: "markdown", id: "title", metadata: {}, source: TITLE },
    ...[LEDGER, CHANGE, CHART, ""].map((source, index) => codeCell(`code-${index}`, [source])),
  ];
  writeFileSync(join(folder, "norfolk.ipynb"), notebookOf(cells));
  const server = await startLab(program, folder);
  try {
    const page = await browser.newPage({ viewport: WINDOW });
    const still = async (name) => {
      await page.waitForTimeout(1_500);
      await page.screenshot({ path: join(PICTURES, `walk-${name}.png`) });
    };
    await openIn("notebook 7", page, server.url, "norfolk.ipynb");
    await still("1-open");
    await runAll(page);
    const faults = await errorsIn(page);
    if (faults.length > 0) throw new Error(faults.join("\n"));
    await chartsDrawn(page);
    const code = page.locator(".jp-CodeCell");
    await code.nth(0).scrollIntoViewIfNeeded();
    await still("2-frame");
    await code.nth(2).locator(".jp-OutputArea").scrollIntoViewIfNeeded();
    await still("3-chart");
    await code.nth(3).locator(".cm-content").click();
    await page.keyboard.type("yearO");
    const line = code.nth(3).locator(".cm-line");
    const offered = page.locator(".jp-Completer-item").first();
    await askUntil(page, "Tab", line.getByText("yearOnYear").or(offered).first());
    if (await offered.isVisible()) await page.keyboard.press("Enter");
    await askUntil(page, "Shift+Tab", page.locator(".jp-Tooltip").first());
    await still("4-help");
  } finally {
    await server.stop();
    removeFolder(folder);
  }
}

module.exports = { walk };
