/** Opens a page in Chromium in every way a reader might, and says all that is wrong with it. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { type Facts, faultsOf } from "./facts";
import { paperFaults } from "./paper";
import type { Reader } from "./reader";
import { violations } from "./violations";

/** The most a page may weigh, in bytes. */
const BUDGET = 700_000;
const PROBE = readFileSync(join(__dirname, "probe.js"), "utf8");

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** As at 400 % zoom. */
const SMALL = { width: 320, height: 640 };

/** How much is asked of a page. */
export interface Asked {
  /** Whether words in charts may not lie on each other: markup for labels is drawn as it comes. */
  labels?: boolean;
  /**
   * Whether axe-core looks at it, too, and it is printed: what pages that differ in their figures
   * alone have in common.
   */
  whole?: boolean;
}

/** All that is wrong with one page; nothing when it is as it should be. */
export async function checkPage(
  reader: Reader,
  path: string,
  { labels = true, whole = true }: Asked = {},
): Promise<string[]> {
  const { size } = statSync(path);
  const found = size > BUDGET ? [`it weighs ${size} bytes, more than ${BUDGET}`] : [];
  const address = pathToFileURL(path).href;
  const { page } = reader;
  const say = (way: string, faults: string[]): void => {
    for (const fault of [...reader.heard(), ...faults]) found.push(`${way}: ${fault}`);
  };

  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(DESK);
  await page.goto(address);
  const scripted = await look(page);
  const deck = await page.evaluate<boolean>(`document.documentElement.classList.contains("deck")`);
  // A slide is seen as it opens; what is unfolded on it scrolls.
  if (!deck) await page.evaluate(OPEN_ALL);
  const axe = whole ? await violations(page, "on a desk") : [];
  say("on a desk", [...(await layoutFaults(page, { labels, structure: true })), ...axe]);

  if (whole) {
    await page.emulateMedia({ colorScheme: "dark" });
    await settled(page);
    say("in the dark", [
      ...(await violations(page, "in the dark")),
      ...(await paperFaults(page, scripted.charts)),
    ]);
    await page.emulateMedia({ colorScheme: "light" });
  }

  await page.setViewportSize(PHONE);
  // What a narrow window shows of slides is settled when they are opened.
  if (deck) await page.goto(address);
  await settled(page);
  await page.evaluate(OPEN_ALL);
  say("on a phone", await layoutFaults(page, { labels }));

  // A chart is seen in parts at 400 %.
  await page.setViewportSize(SMALL);
  await settled(page);
  const small = whole ? await violations(page, "320 pixels wide") : [];
  say("320 pixels wide", [...(await layoutFaults(page, { labels: false })), ...small]);
  return [...found, ...(await missingWithoutScript(reader, address, scripted))];
}

const look = (page: Page): Promise<Facts> => page.evaluate<Facts>(PROBE);

const OPEN_ALL = `for (const details of document.querySelectorAll("details")) details.open = true;`;

/** Charts are drawn anew a moment after the window has changed; a script that waits longer knows. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    `new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(done), 180)))`,
  );

/** What is drawn, and how it lies, with all folds open; of slides each in its turn. */
async function layoutFaults(
  page: Page,
  { labels, structure = false }: { labels: boolean; structure?: boolean },
): Promise<string[]> {
  const slides = await page.locator(".deck .slides > .slide").count();
  const faults = new Set<string>();
  for (let slide = 0; slide < Math.max(1, slides); slide += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one slide is in view at a time
    if (slides > 0) await page.evaluate(`Reveal.slide(${slide})`);
    // oxlint-disable-next-line no-await-in-loop
    await page.evaluate(ALL_DRAWN);
    // oxlint-disable-next-line no-await-in-loop
    const { collisions } = await look(page);
    if (labels) for (const each of collisions.slice(0, 5)) faults.add(each);
  }
  const facts = await look(page);
  if (structure) for (const fault of faultsOf(facts)) faults.add(fault);
  if (facts.drawn < facts.charts) faults.add(`${facts.drawn} of ${facts.charts} charts drawn`);
  if (facts.width > facts.window) {
    faults.add(`it is ${facts.width} pixels wide in a window of ${facts.window}`);
  }
  return [...faults];
}

/** Resolves once every chart in view is drawn, or after what a reader would wait. */
const ALL_DRAWN = `new Promise((done) => {
  const until = performance.now() + 5000;
  const look = () => {
    const rooms = [...document.querySelectorAll(".plot-room")].filter((room) => room.checkVisibility());
    if (rooms.every((room) => room.querySelector(".main-svg, .pf-note")) || performance.now() > until) done();
    else setTimeout(look, 20);
  };
  look();
})`;

/** Without JavaScript every word and every table that a script would show is there to read. */
async function missingWithoutScript(
  { plain }: Reader,
  address: string,
  scripted: Facts,
): Promise<string[]> {
  await plain.goto(address);
  const facts = await look(plain);
  const there = new Set(facts.words);
  const missing = scripted.words.filter((words) => !there.has(words));
  return [
    ...missing.slice(0, 3).map((words) => `without JavaScript: "${words}" is not there`),
    ...(facts.hiddenTables > 0
      ? [`without JavaScript: ${facts.hiddenTables} tables are not there`]
      : []),
  ];
}
