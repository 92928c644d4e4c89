import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import * as fc from "fast-check";
import { BUNDLE_MIME } from "../../display";
import { drawPage, renderPage } from "./index";
import {
  code,
  context,
  display,
  failedNotebook,
  notebook,
  prose,
  shown,
  wholeNotebook,
} from "./testing/notebooks";
import { hostileNotebook } from "./testing/hostile";
import { countsChart } from "./testing/shownThings";
import { elementsOf, wordsOf } from "./testing/words";
import { type Edition, EDITIONS } from "./types";

const draw = (edition: Edition): string => renderPage(wholeNotebook(), context({ edition }));

/** The words stand in this order. */
function inOrder(html: string, ...wanted: string[]): void {
  const words = wordsOf(html);
  let from = 0;
  for (const next of wanted) {
    const at = words.indexOf(next, from);
    assert.ok(at >= 0, `"${next}" does not stand where it should in:\n${words}`);
    from = at + next.length;
  }
}

test("an analysis tells the whole story, its main points first and its code folded", () => {
  const html = draw("analysis");
  inOrder(
    html,
    "Analysis: trustees and frontline leads",
    "How many offences against children did the police record?",
    "Content note.",
    "Main points",
    "23,097 offences in 2010/11, about 63 a day",
    "Keep in mind: More recorded is not the same as more committed",
    "What was recorded each year",
    "More offences were recorded each year that was published",
    "A line of four years with a gap.",
    "What these figures cannot show",
    "Sources",
    "BBC News, 25 January 2010",
    "Who to turn to",
    "Made on 21 November 2026 at 20:18 UTC , ledger 3f9ac23f9ac2 , code 0.1.0 , Node.js v20.20.2",
  );
  assert.match(html, /<details class="folded"><summary>Code<\/summary><pre/);
  for (const others of ["Ground rules", "Before you look", "Exercise", "Worked answer"]) {
    assert.ok(!wordsOf(html).includes(others), others);
  }
});

test("a briefing puts its key messages first and has no code", () => {
  const html = draw("briefing");
  inOrder(
    html,
    "Key messages",
    "23,097 offences",
    "The evidence",
    "More offences were recorded",
    "Six in seven",
    "What these figures cannot show",
    "Sources",
    "Who to turn to",
  );
  assert.doesNotMatch(html, /<pre/);
  assert.ok(!wordsOf(html).includes("The forces were asked"), "prose of the analysis");
});

test("a lesson hides a chart behind its prediction and an answer behind its exercise", () => {
  const html = draw("lesson");
  inOrder(
    html,
    "How many more do you expect in 2010/11",
    "Note down your prediction, then open the chart",
    "More offences were recorded each year",
    "Exercise 1 How many offences a day",
    "Answer in offences a day, to the nearest whole number",
    "Hint 1",
    "Answer to exercise 1 59 offences a day. 21,618 in 365 days.",
    "Worked answer",
    "59.2 a day.",
    "Facilitator’s note",
    "Ground rules first",
  );
  assert.match(html, /<details class="folded reveal-chart"><summary>/);
  assert.match(html, /<details class="folded answer" id="[^"]+"><summary>Worked answer/);
  assert.match(html, /<summary>Code<\/summary><pre class="code"[^>]*><code>show\(counts/);
  assert.ok(!wordsOf(html).includes('exercise("per-day")'), "the code of an exercise");
  assert.ok(!wordsOf(html).includes("Main points"), "the answers would stand at the top");
});

test("slides say one point each, the prose as the presenter's notes", () => {
  const html = draw("slides");
  const deck = html.split('<section class="slide ').slice(1);
  const headings = deck.map((slide) =>
    wordsOf(/<h[12][^>]*>(.*?)<\/h[12]>/s.exec(slide)?.[1] ?? ""),
  );
  assert.deepEqual(headings, [
    "How many offences against children did the police record?",
    "How many more do you expect in 2010/11 than in 2007/08?",
    "Sexual offences against under-18s recorded by the police, England and Wales",
    "More offences were recorded each year that was published",
    "Police forces in England and Wales recorded 23,097 offences in 2010/11, about 63 a day.",
    "More recorded is not the same as more committed: recording changed, and most abuse is never reported.",
    "Of ten victims with a stated sex, how many were girls?",
    "Six in seven of those with a stated sex were girls",
    "Of 23,008 victims whose sex was stated, 19,790 were girls (86 per cent).",
    "Try it",
    "How many offences a day were recorded in 2008/09?",
    "What these figures cannot show",
    "Sources",
    "Who to turn to",
  ]);
  assert.match(deck[10] ?? "", /data-exercise/);
  assert.match(
    deck[10] ?? "",
    /<aside class="notes".*<strong>Hint 1\.<.*<strong>Answer\.<\/strong> <strong>59/s,
  );
  assert.ok(!wordsOf(html).includes("Ground rules"), "the facilitator's note");
  assert.match(
    deck[3] ?? "",
    /<aside class="notes"[^>]*><p>Two pages print different figures .*<\/p>\s*<p>The line rises\./,
  );
  assert.doesNotMatch(html, /<pre/);
});

test("every edition has the support box once, even when the notebook has one of its own", () => {
  for (const edition of EDITIONS) {
    const html = draw(edition);
    assert.equal(html.match(/class="pf-support"/g)?.length, 1, edition);
    assert.ok(!wordsOf(html).includes("See the box."), edition);
  }
});

test("Plotly travels once with charts, and not at all without", () => {
  assert.equal(draw("analysis").match(/id="library-plotly"/g)?.length, 1);
  const plain = renderPage(notebook(prose("# Words only")), context());
  assert.doesNotMatch(plain, /plotly/i);
  assert.ok(plain.length < 40_000, `${plain.length} characters`);
});

test("the policy names every script that the page runs, and nothing else", () => {
  for (const edition of EDITIONS) {
    const html = renderPage(wholeNotebook(), context({ edition, reloadScript: "reload()" }));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    const named = [...policy.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash);
    const run = [...html.matchAll(/<script(?: type="module")?>(.*?)<\/script>/gs)].map(([, text]) =>
      createHash("sha256")
        .update(text as string)
        .digest("base64"),
    );
    const libraries = html.match(/id="library-/g)?.length ?? 0;
    assert.ok(run.length > 0);
    assert.deepEqual(named.slice(0, run.length), run);
    assert.equal(named.length, run.length + libraries);
    assert.match(policy, /^default-src 'none'; script-src 'sha256-/);
    assert.doesNotMatch(policy, /unsafe-eval|script-src[^;]*unsafe-inline|\*/);
    assert.match(policy, /connect-src 'self'/);
  }
  assert.doesNotMatch(draw("analysis"), /connect-src/);
});

test("a failed page says so first and leads to the failing cell", () => {
  const { made, failures } = failedNotebook();
  const html = renderPage(made, context({ failures }));
  inOrder(
    html,
    "This page is incomplete",
    "Cell 2, line 1",
    "Did you mean 'value'?",
    "Main points",
  );
  const [, target] = /<a href="#([^"]+)">Cell 2, line 1<\/a>/.exec(html) ?? [];
  assert.ok(target !== undefined && html.includes(`id="${target}"`));
  const briefing = renderPage(made, context({ edition: "briefing", failures }));
  inOrder(briefing, "This page is incomplete", "Cell 2, line 1:", "Did you mean 'value'?");
});

test("a bundle that breaks the contract is named, not drawn", () => {
  const broken = { ...countsChart, headline: undefined, plot: { data: "x", layout: {} } };
  const html = renderPage(
    notebook(prose("# T"), code("show()", [display({ [BUNDLE_MIME]: broken })])),
    context(),
  );
  inOrder(
    html,
    "This cell sent something that cannot be drawn",
    "chart.headline: must be text",
    "chart.plot.data: must be a list",
  );
});

test("the key caveat stands beside a chart that has none near it", () => {
  const caveat = shown({
    kind: "message",
    role: "caveat",
    text: "Recorded, not all.",
    sources: [],
  });
  const far = notebook(
    prose("# T"),
    code("a", [shown({ ...countsChart })]),
    code("b", [...Array.from({ length: 3 }, () => shown({ ...countsChart })), caveat]),
  );
  const html = renderPage(far, context());
  // The first two charts stand more than two places before the caveat.
  assert.equal(html.match(/class="caveat-line"/g)?.length, 2);
});

test("the values that a page was made for stand under its title", () => {
  const html = renderPage(wholeNotebook(), context({ parameters: { area: "Kent Police" } }));
  assert.match(
    html,
    /<h1>[^<]*<\/h1>\s*<dl class="parameters"><div><dt>area<\/dt><dd>Kent Police<\/dd>/,
  );
  assert.match(html, /<title>How many offences [^<]* Kent Police \(analysis\)<\/title>/);
});

test("values that nobody set are named as well: a page says which place it is about", () => {
  for (const edition of EDITIONS) {
    assert.match(draw(edition), /<dt>area<\/dt><dd>England and Wales<\/dd>/, edition);
  }
});

test("a notebook without a title, or without cells, still makes a page", () => {
  const html = renderPage(notebook(), context({ name: "03-girls-and-boys" }));
  assert.match(html, /<h1>Girls and boys<\/h1>/);
  for (const edition of EDITIONS) {
    assert.match(renderPage(notebook(code("", [])), context({ edition })), /<h1>/);
  }
});

test("no text of a notebook becomes an element, a handler or an address", () => {
  for (const edition of EDITIONS) {
    const html = renderPage(hostileNotebook(), context({ edition, parameters: { area: "<b>" } }));
    for (const { name, attributes } of elementsOf(html)) {
      assert.doesNotMatch(name, /^(?:iframe|object|form|use|image|foreignobject|base|link)$/);
      for (const [attribute, value] of Object.entries(attributes)) {
        const where = `<${name} ${attribute}="${value}">`;
        assert.doesNotMatch(attribute, /^on/, where);
        if (attribute === "href" || attribute === "src") {
          assert.doesNotMatch(value, /^(?:javascript|data:text\/html)/i, where);
        }
        if (name === "img" && attribute === "src") assert.match(value, /^data:image\//i, where);
      }
    }
  }
});

test("a page names the licences of what it carries", () => {
  const [meta] = /<meta name="license"[^>]*>/.exec(draw("slides")) ?? [];
  assert.match(String(meta), /reveal [\d.]+: MIT/);
  assert.match(String(meta), /plotly [\d.]+: MIT/);
  assert.doesNotMatch(renderPage(notebook(prose("# No charts")), context({})), /name="license"/);
});

test("any words make the same outline of the page", () => {
  const cells = fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 4 });
  fc.assert(
    fc.property(cells, fc.constantFrom(...EDITIONS), (texts, edition) => {
      const made = notebook(
        ...texts.map(([words]) => prose(words)),
        ...texts.map(([, printed]) =>
          code(printed, [{ output_type: "stream", name: "stdout", text: printed }]),
        ),
      );
      const html = renderPage(made, context({ edition }));
      for (const once of ["<main ", "</main>", "<h1>", "</h1>", "</body>", "</html>"]) {
        assert.equal(html.split(once).length, 2, once);
      }
    }),
  );
});

test("while a page is drawn nobody keeps Ctrl-C from ending the command", () => {
  const heard: number[] = [];
  const listener = (): void => void heard.push(-1);
  process.on("SIGINT", listener);
  const cell = prose("");
  Object.defineProperty(cell, "source", {
    enumerable: true,
    get: () => {
      heard.push(process.listenerCount("SIGINT"));
      return "# Title";
    },
  });
  drawPage(notebook(cell), context());
  assert.ok(process.listeners("SIGINT").includes(listener));
  process.off("SIGINT", listener);
  assert.deepEqual([...new Set(heard)], [0]);
});

const caveats = (words: string) =>
  notebook(
    prose("# One force\n\nIt covers every figure that there is."),
    code("show()", [shown(countsChart)]),
    prose(`## Mind\n\n- Many are never reported.\n- ${words}`, "caveats"),
  );

test("a briefing says of the notebook what is the notebook's, and explains no interval it has not", () => {
  const made = context({ edition: "briefing" });
  const html = renderPage(caveats("A 95% interval is too narrow."), made);
  inOrder(
    html,
    "More offences were recorded",
    "Many are never reported",
    "The notebook behind this briefing",
    "It covers every figure",
    "Who to turn to",
  );
  assert.ok(!wordsOf(html).includes("interval"));
  assert.ok(!html.includes('class="lead"'));
  const drawn = caveats("A 95% interval is too narrow.");
  const chart = { ...countsChart, notes: ["Lines: a 95% interval."] };
  drawn.cells[1] = code("show()", [shown(chart)]);
  assert.match(wordsOf(renderPage(drawn, made)), /interval is too narrow/);
});

test("the page of a value and that of the notebook have two titles", () => {
  const made = wholeNotebook();
  made.metadata.plain_figures = { title: "What is known of {area}?" };
  const titleOf = (parameters: Record<string, string>): string =>
    /<title>(.*)<\/title>/.exec(renderPage(made, context({ parameters })))![1]!;
  assert.equal(
    titleOf({ area: "England and Wales" }),
    "What is known of England and Wales? (analysis)",
  );
  assert.equal(
    titleOf({}),
    "How many offences against children did the police record? England and Wales (analysis)",
  );
});

test("what the marks of a chart mean stands on its slide, but for notes as long as a slide", () => {
  const long = "A rule that chooses. ".repeat(40);
  const chart = { ...countsChart, notes: [long, "A (November 2014): a change in recording."] };
  const html = renderPage(
    notebook(prose("# Marks"), code("show()", [shown(chart)])),
    context({ edition: "slides" }),
  );
  const slide = html.slice(html.indexOf('<section class="slide chart">'));
  const [room = "", said = ""] = slide.split('<aside class="notes"');
  assert.match(room, /<p class="pf-note">A \(November 2014\): a change in recording\.<\/p>/);
  assert.ok(!room.includes("A rule that chooses"));
  assert.match(said, /A rule that chooses/);
});

test("without script no room is kept for a picture; nothing carried has a type that is none", () => {
  const html = draw("analysis");
  assert.match(html, /<noscript><style>\.plot-room \{ min-height: 0 \}<\/style><\/noscript>/);
  const types = [...html.matchAll(/<script type="([^"]+)"/g)].map(([, type]) => type);
  for (const type of types)
    assert.match(type!, /^(?:module|[a-z]+\/[a-z.+-]+(?:;[a-z]+=[a-z\d]+)?)$/);
});
