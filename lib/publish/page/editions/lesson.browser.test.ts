/** A lesson and a deck in real Chromium: answered by keyboard, printed, measured. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import type { ShownTable } from "../../../display";
import { renderPage } from "../index";
import { launch, noBrowser } from "../testing/browser";
import { code, context, notebook, prose, shown, wholeNotebook } from "../testing/notebooks";
import { countsChart, countsTable } from "../testing/shownThings";

const folder = mkdtempSync(join(tmpdir(), "plain-figures-lesson-"));
let browser: Browser;

/** 23 years with a reason each, which no slide could hold. */
const long: ShownTable = {
  ...countsTable,
  rows: Array.from({ length: 23 }, (_, row) => [`${2000 + row}/01`, 20000 + row, 43, "[x]"]),
};

before(async () => {
  if (noBrowser !== false) return;
  const made = wholeNotebook();
  made.cells.push(
    prose(`## Many words\n\n${"A sentence of a paragraph that goes on. ".repeat(60)}`),
    code("show(long)", [shown(long)]),
    code("log", [{ output_type: "stream", name: "stdout", text: "a line\n".repeat(60) }]),
  );
  for (const edition of ["lesson", "slides"] as const) {
    writeFileSync(join(folder, `${edition}.html`), renderPage(made, context({ edition })));
  }
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

async function opened(name: string, options = {}): Promise<Page> {
  const page = await (await browser.newContext({ offline: true, ...options })).newPage();
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
  return page;
}

const inBrowser = (name: string, check: () => Promise<void>): void => {
  test(`${name} (Chromium)`, { skip: noBrowser }, check);
};

inBrowser(
  "an answer is marked by keyboard at once, said to a screen reader, and taken back",
  async () => {
    const page = await opened("lesson");
    const box = page.getByLabel("Answer in offences a day, to the nearest whole number");
    const verdict = page.locator("#exercise-1").getByRole("status");
    for (const [answer, said] of [
      ["59", /^Right\. 21,618 in 365 days\.$/],
      ["0.0169", /^Nearly\. Turn the division round\.$/],
      ["12", /^Not yet\. Your number is too low\./],
      ["", /^Write or choose an answer first\.$/],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one answer after another
      await box.fill(answer);
      // oxlint-disable-next-line no-await-in-loop
      await box.press("Enter");
      // oxlint-disable-next-line no-await-in-loop
      assert.match(await verdict.innerText(), said);
    }
    await box.fill("59");
    assert.equal(await verdict.innerText(), "");
    // The answer comes with the key itself: nothing is waited for.
    const atOnce = await page.evaluate<string>(`(() => {
    const exercise = document.querySelector("#exercise-1");
    const key = new KeyboardEvent("keydown", { key: "Enter", bubbles: true });
    exercise.querySelector("input").dispatchEvent(key);
    return exercise.innerText;
  })()`);
    assert.match(atOnce, /Right\./);
    assert.equal(await page.evaluate("localStorage.length + document.cookie.length"), 0);
  },
);

inBrowser("without script a lesson keeps its hints and its folded answer", async () => {
  const page = await opened("lesson", { javaScriptEnabled: false });
  assert.equal(await page.locator("#exercise-1 input").isVisible(), false);
  await page.locator("#exercise-1 summary").last().click();
  assert.match(
    await page.locator("#exercise-1").innerText(),
    /59 offences a day\. 21,618 in 365 days\./,
  );
});

/** What can be seen of the page when it is printed. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  return page.locator("body").innerText();
}

inBrowser("the hand-out spoils nothing; the answers and the note are printed apart", async () => {
  const page = await opened("lesson");
  const handOut = await printed(page);
  assert.match(handOut, /How many offences a day were recorded in 2008\/09\?/);
  for (const secret of [
    /Ground rules/,
    /21,618 in 365 days/,
    /Six in seven/,
    /The line rises/,
    /show\(/,
    /Hint/,
  ]) {
    assert.doesNotMatch(handOut, secret);
  }
  assert.ok((await page.locator(".to-write-on span:visible").count()) > 2);
  await page.evaluate("document.body.classList.add('print-answers')");
  const answers = await printed(page);
  assert.match(answers, /Ground rules/);
  assert.match(answers, /59 offences a day/);
  assert.doesNotMatch(answers, /What was recorded each year/);
});

const said = (text: string, role: "key message" | "caveat" = "key message") =>
  code("say()", [shown({ kind: "message", role, text, sources: [] })]);
const ask = (id: string) =>
  code("ask()", [shown({ kind: "exercise", id, question: `Question ${id}?`, hints: [] })]);

inBrowser("what is shown after a question has been asked is printed with the answers", async () => {
  const made = notebook(
    prose("# A lesson"),
    said("Given before."),
    prose("## One"),
    ask("one"),
    said("Given for the second."),
    ask("two"),
    said("Answer of the second."),
    prose("## Two\n\nWords."),
    said("Given for the third."),
    prose("## Three"),
    prose("How high is the bar?", "prediction"),
    prose("Here is the bar:"),
    code("show(chart)", [shown(countsChart)]),
    prose("## In short"),
    said("Answer of all."),
    said("To keep in mind.", "caveat"),
  );
  writeFileSync(join(folder, "told.html"), renderPage(made, context({ edition: "lesson" })));
  const page = await opened("told");
  const handOut = await printed(page);
  for (const given of ["before", "for the second", "for the third"]) {
    assert.match(handOut, new RegExp(`Given ${given}\\.`));
  }
  assert.match(handOut, /To keep in mind\./);
  assert.doesNotMatch(handOut, /Answer of|Here is the bar/);
  await page.evaluate("document.body.classList.add('print-answers')");
  const answers = await printed(page);
  assert.match(answers, /Answer of the second\.[\s\S]*Answer of all\./);
  assert.doesNotMatch(answers, /Given/);
  const onScreen = await opened("told");
  assert.match((await onScreen.locator(".reveal-chart").textContent()) ?? "", /Here is the bar/);
  assert.ok(await onScreen.getByText("Answer of all.").isVisible());
});

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
  [1920, 1080],
] as const) {
  inBrowser(
    `no slide overflows at ${width} by ${height} unless it says that it scrolls`,
    async () => {
      const page = await opened("slides", { viewport: { width, height } });
      await page.locator(".deck-bar").waitFor();
      const faults = await page.evaluate<string[]>(`(async () => {
      const faults = [];
      for (let n = 0; n < Reveal.getTotalSlides(); n += 1) {
        Reveal.slide(n);
        await new Promise((go) => requestAnimationFrame(() => setTimeout(go, 40)));
        const slide = document.querySelector(".slide.present");
        const body = slide.querySelector(".slide-body");
        const name = n + 1 + " " + (slide.querySelector("h1, h2")?.textContent ?? "");
        const over = Math.max(slide.scrollHeight - slide.clientHeight, body.scrollHeight - body.clientHeight);
        const wide = slide.scrollWidth - slide.clientWidth;
        const says = slide.querySelector(".more")?.checkVisibility() && slide.tabIndex === 0;
        if (over > 1 && !says) faults.push(name + ": " + over + " px too high");
        if (wide > 1) faults.push(name + ": " + wide + " px too wide");
        const small = parseFloat(getComputedStyle(body).fontSize);
        if (small < 0.69 * parseFloat(getComputedStyle(document.body).fontSize)) faults.push(name + ": set in " + small);
        if (slide.innerText.trim() === slide.querySelector("h2")?.innerText.trim() && !slide.matches(".statement")) faults.push(name + ": a heading alone");
        for (const text of slide.querySelectorAll(".plot .main-svg text")) {
          const tall = text.getBoundingClientRect().height;
          if (tall > 0 && tall < 16) faults.push(name + ": chart words " + tall + " px high");
        }
      }
      return faults;
    })()`);
      assert.deepEqual(faults, []);
    },
  );
}

inBrowser("slides print one to a page, on A4 on its side, each chart drawn", async () => {
  const page = await opened("slides", { viewport: { width: 1280, height: 720 } });
  await page.locator(".deck-bar").waitFor();
  const slides = await page.evaluate<number>("Reveal.getTotalSlides()");
  await page.evaluate(`addEventListener("beforeprint", () => {
    globalThis.heights = [...document.querySelectorAll(".plot-room")].map((room) => parseFloat(room.style.height));
  })`);
  const pagesOf = async (): Promise<{ pages: number; boxes: string[] }> => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    return {
      pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0,
      boxes: [...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box]) => box!),
    };
  };
  const { pages, boxes } = await pagesOf();
  // The 60 lines that a cell printed go on over a second sheet; none of them is cut off.
  assert.equal(pages, slides + 1);
  for (const box of boxes) assert.match(box, /^0 0 84[12]\S* 59[45]/);
  const heights = await page.evaluate<number[]>("globalThis.heights");
  assert.equal(heights.length, 2);
  assert.ok(
    heights.every((height) => height > 300),
    heights.join(", "),
  );
  await page.keyboard.press("n");
  assert.ok((await pagesOf()).pages > slides + 1, "the notes, on request");
});

inBrowser("the presenter sees the time and the next slide", async () => {
  const page = await opened("slides", { viewport: { width: 1280, height: 720 } });
  await page.locator(".deck-bar").waitFor();
  const [second] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await second.locator(".deck-bar .clock").waitFor();
  assert.match(await second.locator(".clock").innerText(), /^\d\d:\d\d, 0:\d\d gone$/);
  const next = second.locator(".slide.present + .slide h2");
  assert.equal(await next.isVisible(), true);
  assert.match(await next.innerText(), /^How many more do you expect/);
});
