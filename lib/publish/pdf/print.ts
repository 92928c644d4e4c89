/** Pages as PDF files, printed by the browser that is installed. */
import { pathToFileURL } from "node:url";

import { writeWhole } from "../../runner";
import { PDF_END, refuseOthersPdf } from "../files/own";
import { Browser } from "./browser";
import { findBrowser } from "./findBrowser";

/** What is printed beside the page itself. */
export interface Printing {
  /** The presenter's notes, each on a sheet after its slide. */
  notes: boolean;
  /** A lesson's answers and its facilitator's note, in a file of their own. */
  answers: boolean;
}

export const NO_BROWSER =
  "No PDF was made: there is no Chromium, Chrome or Edge on this machine. Install one, or name it in CHROME_PATH.";

/**
 * Writes a PDF beside each page, with the page's own paper: A4, slides on its side.
 *
 * @returns the files written
 * @throws Error when there is no browser, or it fails
 */
export async function printPages(pages: string[], printing: Printing): Promise<string[]> {
  const path = findBrowser();
  if (path === undefined) throw new Error(NO_BROWSER);
  const browser = new Browser(path);
  const stop = (): void => browser.kill();
  process.once("exit", stop);
  const written: string[] = [];
  try {
    for (const page of pages) {
      // oxlint-disable-next-line no-await-in-loop -- one browser prints one page after another
      written.push(...(await printPage(browser, page, printing, path)));
    }
  } finally {
    process.removeListener("exit", stop);
    await browser.close();
  }
  return written;
}

async function printPage(
  browser: Browser,
  page: string,
  printing: Printing,
  program: string,
): Promise<string[]> {
  const { targetId } = await browser.call("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await browser.call("Target.attachToTarget", { targetId, flatten: true });
  const call = (method: string, params = {}): Promise<Record<string, unknown>> =>
    browser.call(method, params, sessionId as string);
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result } = await call("Runtime.evaluate", { expression, awaitPromise: true });
    return (result as { value?: unknown }).value;
  };
  const print = async (file: string): Promise<string> => {
    refuseOthersPdf(file);
    const { data } = await call("Page.printToPDF", {
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    writeWhole(file, Buffer.concat([Buffer.from(data as string, "base64"), Buffer.from(PDF_END)]));
    return file;
  };
  try {
    const { errorText } = await call("Page.navigate", { url: pathToFileURL(page).href });
    if (typeof errorText === "string") throw new Error(notOpened(page, program, errorText));
    const kind = await evaluate(READY);
    if (typeof kind !== "string") throw new Error(notDrawn(page, program));
    if (printing.notes && kind === "slides") {
      await evaluate('document.documentElement.classList.add("with-notes")');
    }
    const base = page.replace(/\.html$/, "");
    const written = [await print(`${base}.pdf`)];
    if (printing.answers && kind === "lesson") {
      await evaluate('document.body.classList.add("print-answers")');
      written.push(await print(`${base}-answers.pdf`));
    }
    return written;
  } finally {
    await browser.call("Target.closeTarget", { targetId }).catch(() => {});
  }
}

/** Of a page that it cannot open, a browser prints a page of its own, which says so. */
const notOpened = (page: string, program: string, why: string): string =>
  `No PDF of ${page} was made: ${program} cannot open it (${why}). A browser from Snap or Flatpak sees only some folders: choose one of them with --out, or name another browser in CHROME_PATH.`;

const notDrawn = (page: string, program: string): string =>
  `No PDF of ${page} was made: ${program} had not drawn it after ${PATIENCE_S} seconds. Try again when the machine has less to do, or name another browser in CHROME_PATH.`;

/** Longer than a page of many charts takes on a slow machine. */
const PATIENCE_S = 45;

/** Waits until a page's scripts have done what printing needs; gives the edition, nothing when they have not. */
const READY = `(async () => {
  const pause = () => new Promise((go) => setTimeout(go, 20));
  const ready = () =>
    document.readyState === "complete" &&
    location.protocol === "file:" &&
    (document.querySelector(".plot-room") === null || "Plotly" in globalThis) &&
    (!document.body.classList.contains("slides") || document.querySelector(".deck-bar") !== null);
  const end = Date.now() + ${PATIENCE_S * 1000};
  while (!ready()) {
    if (Date.now() > end) return null;
    await pause();
  }
  await pause();
  return document.body.className;
})()`;
