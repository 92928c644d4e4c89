import assert from "node:assert/strict";
import { test } from "node:test";
import { inlineHtml, Outline, plainText, proseHtml } from "./markdown";

const html = (markdown: string): string => proseHtml(markdown, new Outline()).trim();

const link = (href: string): string | undefined => /href="([^"]*)"/.exec(html(`[x](${href})`))?.[1];

test("raw HTML is shown as text", () => {
  assert.equal(html("a <b onclick=x>b</b>"), "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>");
});

test("links lead to the web, to mail, to places on the page and to other notebooks' pages", () => {
  assert.equal(link("https://www.ons.gov.uk/?a=1&b=2"), "https://www.ons.gov.uk/?a=1&amp;b=2");
  assert.equal(link("mailto:help@example.org"), "mailto:help@example.org");
  assert.equal(link("#sources"), "#sources");
  assert.equal(link("./02-girls-and-boys.ipynb#s-a"), "02-girls-and-boys.html#s-a");
  for (const href of [
    "javascript:alert(1)",
    "JaVascript:x",
    "data:text/html,x",
    "file:///etc",
    "//x",
    "../x.ipynb",
    "vbscript:x",
  ]) {
    assert.equal(link(href), undefined, href);
  }
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
});

test("a title loses its marks where only words can stand", () => {
  assert.equal(plainText("How *many* `x` & <b>?"), "How many x & <b>?");
  assert.equal(inlineHtml("How [*many*](https://example.org)?"), "How <em>many</em>?");
});

test("tables have scoped headers and scroll by keyboard", () => {
  const drawn = html("| Area | n |\n|---|--:|\n| Kent | 3 |");
  assert.match(drawn, /role="region" aria-label="Table" tabindex="0"/);
  assert.match(drawn, /<th scope="col">Area<\/th>/);
  assert.match(drawn, /<td class="pf-number">3<\/td>/);
});
