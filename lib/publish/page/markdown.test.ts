import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { inlineHtml, Outline, plainText, proseHtml } from "./markdown";

const html = (markdown: string): string => proseHtml(markdown, new Outline()).trim();

const link = (href: string): string | undefined => /href="([^"]*)"/.exec(html(`[x](${href})`))?.[1];

test("of raw HTML harmless elements are kept, comments hidden, and the rest is shown as text", () => {
  assert.equal(html("a <b onclick=x>b</b>"), "<p>a <b>b</b></p>");
  assert.equal(html("H<sub>2</sub>O<br>x<!-- for me --> end"), "<p>H<sub>2</sub>O<br>x end</p>");
  assert.equal(html("a <video src=x> b"), "<p>a &lt;video src=x&gt; b</p>");
  assert.equal(html("<script>alert(1)</script>\n\nb"), "<p>b</p>");
  assert.equal(
    html("<details><summary>More</summary>\n\nHidden *text*\n\n</details>"),
    '<details class="folded note"><summary>More</summary>\n<p>Hidden <em>text</em></p>\n</details>',
  );
  assert.equal(
    html("<p>&pound;5 &amp; <i>x</i> & y</p>"),
    "<p>&pound;5 &amp; <i>x</i> &amp; y</p>",
  );
});

test("no tag of a cell reaches out of where it stands", () => {
  assert.equal(html("a </div></details></main> b"), "<p>a &lt;/main&gt; b</p>");
  assert.equal(html("*a <b>c* d</b>"), "<p><em>a c</em> d</p>");
  assert.equal(
    html("- <details>one\n\nafter</details>"),
    "<ul>\n<li>\none\n</li>\n</ul>\n<p>after</p>",
  );
});

test("links lead to the web, to mail, to places on the page and to other notebooks' pages", () => {
  assert.equal(link("https://www.ons.gov.uk/?a=1&b=2"), "https://www.ons.gov.uk/?a=1&amp;b=2");
  assert.equal(link("mailto:help@example.org"), "mailto:help@example.org");
  assert.equal(link("tel:08008005000"), "tel:08008005000");
  assert.equal(
    link("./02-girls-and-boys.ipynb#Girls-and-boys"),
    "02-girls-and-boys.html#s-girls-and-boys",
  );
  assert.equal(link("../notebooks/1-what.ipynb"), "1-what.html");
  assert.equal(link("index.ipynb"), "index-notebook.html");
  assert.match(html("see https://example.org/a_b_c now"), /<a href="https:\/\/example.org\/a_b_c"/);
  for (const href of [
    "javascript:alert(1)",
    "JaVascript:x",
    "data:text/html,x",
    "file:///etc",
    "//x",
    "vbscript:x",
    "../data/figures.csv",
    "/etc/passwd",
  ]) {
    assert.equal(link(href), undefined, href);
  }
});

test("an address longer than any is no link, so that none is multiplied", () => {
  const text = `[a]: https://example.org/${"x".repeat(9_000)}\n\n[a]`;
  assert.equal(html(text), "<p><a>a</a></p>");
});

test("a link finds its heading in the ways that Jupyter writes it, or is plain words", () => {
  const outline = new Outline();
  const drawn = proseHtml(
    "[a](#The-rates) [b](#the-rates) [c](#£-and-%-of-girls-&-boys) [d](#nowhere) [e](#here)\n\n## The rates\n\n## £ and % of *girls* & `boys`\n\n<a id='here'></a>",
    outline,
  );
  const resolved = outline.resolve(drawn);
  for (const id of ["s-the-rates", "s-and-of-girls-boys", "s-here"]) {
    assert.ok(resolved.includes(` id="${id}"`), `${id} in ${resolved}`);
    assert.ok(resolved.includes(`href="#${id}"`), `link to ${id} in ${resolved}`);
  }
  assert.match(resolved, /<a rel="noreferrer">d<\/a>/);
});

test("files beside the notebook are shown or linked to, and nothing outside the project", () => {
  const root = mkdtempSync(join(tmpdir(), "plain-figures-place-"));
  mkdirSync(join(root, "notebooks"));
  writeFileSync(join(root, "notebooks", "dot.png"), Buffer.from("aGVsbG8=", "base64"));
  writeFileSync(join(root, "figures.csv"), "a\n");
  const outline = new Outline({
    folder: join(root, "notebooks"),
    root,
    out: join(root, "outputs"),
  });
  const draw = (markdown: string): string => proseHtml(markdown, outline).trim();
  assert.equal(draw("![d](dot.png)"), '<p><img src="data:image/png;base64,aGVsbG8=" alt="d"></p>');
  assert.match(draw("[data](../figures.csv)"), /<a href="\.\.\/figures\.csv"/);
  assert.match(draw("[up](../../../etc/passwd)"), /<a>up<\/a>/);
  assert.match(draw("![p](../../../x.png)"), /\[picture that could not be shown: p\]/);
  assert.match(
    draw("![r](https://example.org/a.png)"),
    /<a href="https:\/\/example\.org\/a\.png"[^>]*>\[picture elsewhere: r\]/,
  );
  const outside = mkdtempSync(join(tmpdir(), "plain-figures-outside-"));
  writeFileSync(join(outside, "secret"), "hello");
  symlinkSync(join(outside, "secret"), join(root, "notebooks", "link.png"));
  symlinkSync(outside, join(root, "notebooks", "folder"));
  assert.match(draw("![l](link.png)"), /\[picture that could not be shown: l\]/);
  assert.match(draw("[f](folder/secret)"), /<a>f<\/a>/);
  assert.equal(outline.leftOut.length, 5);
  rmSync(outside, { recursive: true });
  rmSync(root, { recursive: true });
});

test("formulae are MathML, prices are prices, and what is no TeX is shown as it is written", () => {
  assert.match(html("Rate $\\lambda = n/d$."), /^<p>Rate <math><mrow><mi>λ<\/mi><mo>=<\/mo>/);
  assert.equal(html("$5 and $10; a $ b $"), "<p>$5 and $10; a $ b $</p>");
  assert.match(html("$$\\hat p = x/n$$"), /^<div class="maths"[^>]*><math display="block"/);
  assert.match(html("\\begin{align}a&=b\\end{align}"), /^<div class="maths"/);
  assert.equal(html("$\\nothing{$"), "<p><code>\\nothing{</code></p>");
  assert.doesNotMatch(html("$\\href{javascript:alert(1)}{x}$"), /href=/);
});

test("footnotes of two cells do not meet; tasks have their boxes", () => {
  const outline = new Outline();
  const [one, two] = ["A[^1].\n\n[^1]: The note.", "B[^1].\n\n[^1]: Another."].map((text) =>
    proseHtml(text, outline),
  );
  assert.match(one ?? "", /<a href="#fn-note-1" id="fnref-note-1">\[1\]<\/a>/);
  assert.match(two ?? "", /<li id="fn-note-2-1"/);
  const many = Array.from({ length: 60_000 }, (_, i) => `a[^${i}]\n\n[^${i}]: b`).join("\n\n");
  assert.match(html(many), /a\[\^59999\]/);
  assert.equal(html("- [ ] todo\n- [x] done"), "<ul>\n<li>☐ todo</li>\n<li>☑ done</li>\n</ul>");
});

test("headings form one outline under the page's title, without gaps or repeated ids", () => {
  const outline = new Outline();
  const drawn = proseHtml("# One\n\n#### Deep\n\n## Two\n\n## Two", outline);
  assert.equal(
    drawn,
    '<h2 id="s-one">One</h2>\n<h3 id="s-deep">Deep</h3>\n<h2 id="s-two">Two</h2>\n<h2 id="s-two-2">Two</h2>\n',
  );
  assert.deepEqual(
    outline.headings.map(({ level, text }) => [level, text]),
    [
      [2, "One"],
      [3, "Deep"],
      [2, "Two"],
      [2, "Two"],
    ],
  );
});

test("a picture comes out of the notebook or not at all", () => {
  const png = { "image/png": "aGVs\nbG8=" };
  const drawn = proseHtml("![Two bars](attachment:a.png)", new Outline(), { "a.png": png });
  assert.equal(drawn, '<p><img src="data:image/png;base64,aGVsbG8=" alt="Two bars"></p>\n');
  assert.doesNotMatch(html("![x](https://example.org/x.png)"), /<img/);
  assert.doesNotMatch(html("![x](attachment:%E0%A4%A)"), /<img/);
  const attached = {
    "s.svg": { "image/svg+xml": "PHN2Zy8+" },
    "no.png": null,
    "l.png": { "image/png": ["aGVs\n", "bG8="] },
  };
  const shown = (markdown: string): string => proseHtml(markdown, new Outline(), attached);
  assert.match(shown("![s](attachment:s.svg)"), /src="data:image\/svg\+xml;base64,PHN2Zy8\+"/);
  assert.match(shown("![l](attachment:l.png)"), /src="data:image\/png;base64,aGVsbG8="/);
  assert.match(
    shown('<img src="attachment:l.png" width="200" alt="map">'),
    /alt="map" width="200"/,
  );
  assert.doesNotMatch(shown("![n](attachment:no.png)"), /<img/);
});

test("a title loses its marks where only words can stand", () => {
  assert.equal(plainText("How *many* `x` & <b>bold</b> < 3?"), "How many x & bold < 3?");
  assert.equal(inlineHtml("How [*many*](https://example.org)?"), "How <em>many</em>?");
});

test("tables have scoped headers and scroll by keyboard", () => {
  const drawn = html("| Area | n |\n|---|--:|\n| Kent | 3 |");
  assert.match(drawn, /role="group" aria-label="Table" tabindex="0"/);
  assert.match(drawn, /<th scope="col">Area<\/th>/);
  assert.match(drawn, /<td class="pf-number">3<\/td>/);
});
