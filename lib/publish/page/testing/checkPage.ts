/** Opens a page in Chromium in every way a reader might, and says all that is wrong with it. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type Facts, faultsOf } from "./facts";

/** The most a page may weigh, in bytes. */
const BUDGET = 700_000;
const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const PROBE = readFileSync(join(__dirname, "probe.js"), "utf8");

/** A way in which a page is read; each is opened afresh. */
interface Reading {
  name: string;
  options: BrowserContextOptions;
  /** What axe-core looks for: only the colours differ in the dark. */
  rules: string[];
  print: boolean;
  /** Whether words in charts may not lie on each other: at 400 % a chart is seen in parts. */
  labels: boolean;
}

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 640 };
const READINGS: Reading[] = [
  { name: "on a desk", options: { viewport: DESK }, rules: WCAG_22_AA, print: false, labels: true },
  {
    name: "in the dark",
    options: { viewport: DESK, colorScheme: "dark" },
    rules: ["color-contrast"],
    print: true,
    labels: true,
  },
  {
    name: "on a phone",
    options: { viewport: { width: 390, height: 844 } },
    rules: [],
    print: false,
    labels: true,
  },
  {
    name: "320 pixels wide, as at 400 % zoom",
    options: { viewport: PHONE },
    rules: WCAG_22_AA,
    print: false,
    labels: false,
  },
];

/**
 * All that is wrong with one page; nothing when it is as it should be. A chart whose words are not
 * ours, such as markup for labels, is drawn as it comes: `labels: false`.
 */
export async function checkPage(
  browser: Browser,
  path: string,
  { labels = true } = {},
): Promise<string[]> {
  const { size } = statSync(path);
  const heavy = size > BUDGET ? [`it weighs ${size} bytes, more than ${BUDGET}`] : [];
  const readings = READINGS.map(async (reading) =>
    (await read(browser, path, { ...reading, labels: labels && reading.labels })).map(
      (fault) => `${reading.name}: ${fault}`,
    ),
  );
  const found = await Promise.all([...readings, readWithoutScript(browser, path)]);
  return [...heavy, ...found.flat()];
}

async function read(
  browser: Browser,
  path: string,
  { options, rules, print, labels }: Reading,
): Promise<string[]> {
  const context = await browser.newContext({ ...options, offline: true });
  const page = await context.newPage();
  const faults = listen(page);
  try {
    await page.goto(pathToFileURL(path).href);
    const facts = await drawnFacts(page);
    faults.push(...faultsOf(facts), ...(labels ? facts.collisions.slice(0, 5) : []));
    if (facts.drawn < facts.charts) faults.push(`${facts.drawn} of ${facts.charts} charts drawn`);
    if (facts.width > facts.window) {
      faults.push(`it is ${facts.width} pixels wide in a window of ${facts.window}`);
    }
    if (rules.length > 0) faults.push(...(await violations(page, rules)));
    if (print) faults.push(...(await printFaults(page, facts)));
  } finally {
    await context.close();
  }
  return faults;
}

/** Notes every request, message and error of a page while it is used. */
function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on("request", (request) => {
    const own = request.isNavigationRequest() && request.url().startsWith("file:");
    if (!own && !/^(?:data|blob):/.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`said ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`failed: ${error.message}`));
  page.on("dialog", (dialog) => {
    faults.push(`opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return faults;
}

/** The facts once all folds are open, all slides were shown and every chart had its time. */
async function drawnFacts(page: Page): Promise<Facts> {
  const look = (): Promise<Facts> => page.evaluate(PROBE);
  let facts = await look();
  await page.evaluate(OPEN_ALL);
  const slides = await page.locator(".deck .slides > .slide").count();
  for (let step = 0; step < slides + 40 && facts.drawn < facts.charts; step += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a reader goes on once the slide has been seen
    await page.evaluate(slides > 0 ? "Reveal.next()" : SCROLL_ON);
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForTimeout(100);
    // oxlint-disable-next-line no-await-in-loop
    facts = await look();
  }
  return look();
}

const OPEN_ALL = `for (const details of document.querySelectorAll("details")) details.open = true;`;
const SCROLL_ON = `for (const room of document.querySelectorAll(".plot-room")) {
  if (!room.querySelector(".main-svg")) { room.scrollIntoView(); break; }
}`;

/** What axe-core finds at WCAG 2.2 AA; on slides, of each slide. */
async function violations(page: Page, rules: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const slides = await page.locator(".deck .slides > .slide").count();
  const found = new Set<string>();
  for (let slide = 0; slide < Math.max(1, slides); slide += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one slide is in view at a time
    if (slides > 0) await page.evaluate(`Reveal.slide(${slide})`);
    // oxlint-disable-next-line no-await-in-loop
    const results = await page.evaluate<axe.AxeResults>(
      `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
    );
    for (const { id, help, nodes } of results.violations) {
      found.add(`axe ${id}: ${help} at ${nodes[0]?.target.join(" ") ?? "?"}`);
    }
  }
  return [...found];
}

/** Prints, and looks at the page as it stood when it was printed. */
async function printFaults(page: Page, { charts }: Facts): Promise<string[]> {
  await page.evaluate(`addEventListener("beforeprint", () => {
    globalThis.printed = [...document.querySelectorAll(".plot .main-svg:first-of-type")].map((svg) => svg.getBoundingClientRect().width);
  })`);
  await page.pdf({ preferCSSPageSize: true });
  const cut = await cutOff(page);
  const widths = await page.evaluate<number[]>("globalThis.printed");
  const tooWide = widths.filter((width) => width > 670);
  return [
    ...(widths.length < charts ? [`printed ${widths.length} of ${charts} charts`] : []),
    ...cut,
    ...(tooWide.length > 0 ? [`printed charts ${tooWide.join(", ")} pixels wide`] : []),
  ];
}

/** What would be cut off at the edge of an A4 page: 174 millimetres between its margins. */
async function cutOff(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 658, height: 900 });
  const over = await page.evaluate<string[]>(`
    [...document.querySelectorAll("main :is(table, pre, img, p)")]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 3)
      .map((element) => element.tagName.toLowerCase() + " " + element.textContent.trim().slice(0, 40))`);
  await page.emulateMedia({ media: null });
  return over.slice(0, 3).map((what) => `on paper cut off at the edge: ${what}`);
}

/** Without JavaScript every word and every table that a script would show is there to read. */
async function readWithoutScript(browser: Browser, path: string): Promise<string[]> {
  const [scripted, plain] = await Promise.all(
    [true, false].map(async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled, offline: true });
      try {
        const page = await context.newPage();
        await page.goto(pathToFileURL(path).href);
        return await page.evaluate<Facts>(PROBE);
      } finally {
        await context.close();
      }
    }),
  );
  if (scripted === undefined || plain === undefined) return ["could not be opened"];
  const there = new Set(plain.words);
  const missing = scripted.words.filter((words) => !there.has(words));
  return [
    ...missing.slice(0, 3).map((words) => `without JavaScript: "${words}" is not there`),
    ...(plain.hiddenTables > 0
      ? [`without JavaScript: ${plain.hiddenTables} tables are not there`]
      : []),
  ];
}
