import type { Page } from "playwright-core";

/** What runs in the classic Notebook's page; only what the tests call. */
interface Cell {
  cell_type: string;
  element: { hasClass(name: string): boolean };
  output_area: { outputs: { output_type: string; name?: string; text?: string }[] };
}
declare const Jupyter: {
  notebook: {
    kernel: { is_connected(): boolean } | null;
    get_cells(): Cell[];
    execute_all_cells(): void;
    execute_cells(indices: number[]): void;
    save_notebook(): Promise<void>;
  };
};

/** Opens a notebook in Jupyter's classic front end and waits until its kernel is there. */
export async function openNotebook(page: Page, url: string, name: string): Promise<void> {
  await page.goto(`${url}/notebooks/${encodeURIComponent(name)}`);
  await page.waitForFunction(
    () =>
      typeof Jupyter !== "undefined" &&
      Jupyter.notebook?.kernel?.is_connected() === true &&
      Jupyter.notebook.get_cells().length > 0,
    undefined,
    { timeout: 60_000 },
  );
}

/** Runs every cell and waits for the last. */
export async function runAllCells(page: Page): Promise<void> {
  await page.evaluate(() => Jupyter.notebook.execute_all_cells());
  await cellsDone(page);
}

/** Runs one cell, counted from 0. */
export async function runCell(page: Page, index: number): Promise<void> {
  await page.evaluate((at) => Jupyter.notebook.execute_cells([at]), index);
  await cellsDone(page);
}

async function cellsDone(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const code = Jupyter.notebook.get_cells().filter((cell) => cell.cell_type === "code");
      return code.every((cell) => !cell.element.hasClass("running"));
    },
    undefined,
    { timeout: 120_000 },
  );
}

/** What cells wrote to stderr or failed with. */
export async function errorsShown(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Jupyter.notebook
      .get_cells()
      .filter((cell) => cell.cell_type === "code")
      .flatMap((cell) => cell.output_area.outputs)
      .filter((output) => output.output_type === "error" || output.name === "stderr")
      .map((output) => output.text ?? output.output_type),
  );
}

/** Saves as Ctrl-S does. */
export async function saveNotebook(page: Page): Promise<void> {
  await page.evaluate(() => Jupyter.notebook.save_notebook());
}

/** Waits until the page has charts and all of them are drawn. */
export async function chartsDrawn(page: Page): Promise<void> {
  const placed = page.locator("[data-plain-figure]");
  await placed.first().waitFor({ state: "attached", timeout: 20_000 });
  const waiting = "[data-plain-figure]:not(:has(svg.main-svg))";
  await page.waitForFunction(`document.querySelector('${waiting}') === null`, undefined, {
    timeout: 20_000,
  });
}

/** Cells of our tables whose text is wider than they are, so that it lies over the next. */
export function cellsOverrun(page: Page): Promise<string[]> {
  return page.evaluate(
    `[...document.querySelectorAll(".plain-figures th, .plain-figures td")]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent)`,
  );
}
