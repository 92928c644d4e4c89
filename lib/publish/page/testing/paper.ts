/** Prints a page, and looks at it as it stood when it was printed. */
import type { Page } from "playwright-core";

/** A4 between its margins: upright for pages, on its side for slides. */
const UPRIGHT = { width: 658, height: 900 };
const ON_ITS_SIDE = { width: 1032, height: 720 };

/** What would be missing or cut off on paper. */
export async function paperFaults(page: Page, charts: number): Promise<string[]> {
  await page.evaluate(`addEventListener("beforeprint", () => {
    globalThis.printed = [...document.querySelectorAll(".plot .main-svg:first-of-type")].map((svg) => svg.getBoundingClientRect()).map(({ width, height }) => ({ width, height }));
  }, { once: true })`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sizes = (await page.evaluate<(typeof UPRIGHT)[] | undefined>("globalThis.printed")) ?? [];
  const slides = await page.locator(".deck .slides > .slide").count();
  const most = slides > 0 ? ON_ITS_SIDE : UPRIGHT;
  const tooWide = sizes.flatMap(({ width }) => (width > most.width + 12 ? [width] : []));
  const tooHigh = sizes.flatMap(({ height }) => (height > most.height ? [height] : []));
  const sheets = pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
  return [
    ...(sizes.length < charts ? [`printed ${sizes.length} of ${charts} charts`] : []),
    ...(tooWide.length > 0 ? [`printed charts ${tooWide.join(", ")} pixels wide`] : []),
    ...(tooHigh.length > 0 ? [`printed charts ${tooHigh.join(", ")} pixels high`] : []),
    ...(slides > 0 && sheets > slides ? [`printed ${slides} slides on ${sheets} pages`] : []),
    ...(await cutOff(page, most)),
  ];
}

/** What would be cut off at the edge of the paper, or at the foot of a slide. */
async function cutOff(page: Page, size: { width: number; height: number }): Promise<string[]> {
  const before = page.viewportSize();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(size);
  const over = await page.evaluate<string[]>(CUT_OFF);
  await page.emulateMedia({ media: null });
  if (before !== null) await page.setViewportSize(before);
  return over.slice(0, 3).map((what) => `on paper cut off at the edge: ${what}`);
}

const CUT_OFF = `{
  const named = (element) => element.tagName.toLowerCase() + " " + element.textContent.trim().slice(0, 40);
  const wide = [...document.querySelectorAll("main :is(table, pre, img, p)")]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 3);
  const high = [...document.querySelectorAll(".deck .slide-body")]
    .filter((slide) => slide.scrollHeight > slide.clientHeight + 3);
  [...wide, ...high].map(named);
}`;
