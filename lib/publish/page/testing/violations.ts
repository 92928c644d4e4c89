/** What axe-core finds on a page. */
import * as axe from "axe-core";
import type { Page } from "playwright-core";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What it looks for: only the colours differ in the dark, only places and sizes when narrow. */
const RULES = {
  "on a desk": { type: "tag", values: WCAG_22_AA },
  "in the dark": { type: "rule", values: ["color-contrast"] },
  "320 pixels wide": { type: "rule", values: ["target-size", "scrollable-region-focusable"] },
};

/** What it finds at WCAG 2.2 AA, each in a sentence; on slides, of each slide. */
export async function violations(page: Page, way: keyof typeof RULES): Promise<string[]> {
  const there = await page.evaluate<boolean>(`"axe" in globalThis`);
  if (!there) await page.evaluate(axe.source);
  const slides = await page.locator(".deck .slides > .slide").count();
  const found = new Set<string>();
  for (let slide = 0; slide < Math.max(1, slides); slide += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one slide is in view at a time
    if (slides > 0) await page.evaluate(`Reveal.slide(${slide})`);
    const options = { runOnly: RULES[way], resultTypes: ["violations"], preload: false };
    // A chart is one picture to whom axe speaks for, and hundreds of elements to axe.
    // oxlint-disable-next-line no-await-in-loop
    const results = await page.evaluate<axe.AxeResults>(
      `axe.run({ exclude: [".main-svg"] }, ${JSON.stringify(options)})`,
    );
    for (const { id, help, nodes } of results.violations) {
      found.add(`axe ${id}: ${help} at ${nodes[0]?.target.join(" ") ?? "?"}`);
    }
  }
  return [...found];
}
