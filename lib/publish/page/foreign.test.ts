import assert from "node:assert/strict";
import { test } from "node:test";
import type { Output } from "../../runner";
import { outputHtml as drawn } from "./foreign";
import { Outline } from "./outline";
import { display } from "./testing/notebooks";

const outputHtml = (output: Output, outline = new Outline()): string => drawn(output, outline);

test("markup of a cell keeps its words and tables and loses all else", () => {
  const html = outputHtml(
    display({
      "text/html":
        '<table class="x" style="color:red" onclick="x()"><tr><th scope="row" id="main">Kent</th><td colspan="2">3</td></tr></table><script>alert(1)</script><style>p{}</style><a href="javascript:x">no</a><a href="https://example.org/">yes</a><img src="https://example.org/x.png"><h1>Title</h1>',
    }),
  );
  assert.match(html, /<table><tr><th scope="row">Kent<\/th><td colspan="2">3<\/td><\/tr><\/table>/);
  assert.match(html, /<a>no<\/a><a href="https:\/\/example.org\/">yes<\/a><strong>Title<\/strong>/);
  assert.doesNotMatch(html, /<script|alert|onclick|:red|<img|<h1|<style|id="main"/);
});

test("what is taken out of an output is said where it stood, and to the one who publishes", () => {
  const outline = new Outline();
  outline.at = "cell 3";
  const html = outputHtml(
    display({
      "text/html": `<div id="x" style="height:300px"></div><script>draw()</script><iframe src="https://example.org/"></iframe>`,
      "text/plain": "a < b",
    }),
    outline,
  );
  assert.match(html, /Left out here: a script, a page of another site\. A page runs no script/);
  assert.doesNotMatch(html, /role="region"|draw\(\)|<iframe/);
  assert.deepEqual(outline.leftOut, ["cell 3: a script, a page of another site in an output"]);
  assert.doesNotMatch(
    outputHtml(display({ "text/html": "<style>p{}</style><b>x</b>" })),
    /Left out/,
  );
});

test("HTML nested by the hundred thousand is left out at once, and said so", () => {
  const outline = new Outline();
  const html = outputHtml(display({ "text/html": "<div>".repeat(1_000_000) }), outline);
  assert.match(html, /Left out here: HTML nested more than 2000 deep/);
});

test("a drawing in HTML is drawn, and nothing of it leads out of it", () => {
  const html = outputHtml(
    display({
      "text/html":
        '<svg width="40" height="40" viewBox="0 0 40 40" onload="x()" style="position:fixed"><defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient></defs><circle cx="20" cy="20" r="10" fill="url(#g)"/><rect fill="url(https://example.org/x)"/><use href="https://example.org/#a"/><a href="javascript:x"><text>T</text></a><foreignObject><b>in</b></foreignObject></svg>',
    }),
  );
  assert.match(
    html,
    /<svg aria-label="[^"]+" width="40" height="40" viewbox="0 0 40 40" role="img">/,
  );
  assert.match(
    html,
    /<lineargradient id="(drawing-g)">.*<circle cx="20" cy="20" r="10" fill="url\(#\1\)"/,
  );
  assert.doesNotMatch(html, /onload|position|example\.org|javascript|<use/);
  assert.match(
    html,
    /Left out here: a part of a drawing that stands elsewhere, HTML within a drawing/,
  );
});

test("Markdown and formulae that a cell displays are drawn, headings as bold lines", () => {
  const outline = new Outline();
  const html = outputHtml(display({ "text/markdown": "# Hi\n\n**bold** $x^2$ | a |" }), outline);
  assert.match(
    html,
    /<p><strong>Hi<\/strong><\/p>\n<p><strong>bold<\/strong> <math><msup><mi>x<\/mi><mn[^>]*>2<\/mn><\/msup><\/math> \| a \|/,
  );
  assert.deepEqual(outline.headings, []);
  assert.match(
    outputHtml(display({ "text/latex": "$$x^2$$" })),
    /<div class="maths"[^>]*><math display="block"[^>]*><msup><mi>x<\/mi><mn[^>]*>2<\/mn><\/msup><\/math><\/div>/,
  );
});

test("printed text is shown as printed, without terminal colours", () => {
  const html = outputHtml({
    output_type: "stream",
    name: "stdout",
    text: "\u001B[31m<3>\u001B[0m\n",
  });
  assert.match(html, /<code>&lt;3&gt;<\/code>/);
});

test("what went wrong is set apart in words", () => {
  const html = outputHtml({
    output_type: "error",
    ename: "TypeError",
    evalue: "x is <undefined>",
    traceback: ["at cell 3"],
  });
  assert.match(html, /The code reported/);
  assert.match(html, /TypeError: x is &lt;undefined&gt;\nat cell 3/);
});

test("pictures travel inside the page; an SVG as an image, where it can run nothing", () => {
  const svg = '<svg onload="x()"></svg>';
  const html = outputHtml(display({ "image/svg+xml": svg }));
  const [, base64] =
    /^<p><img src="data:image\/svg\+xml;base64,([^"]+)" alt="[^"]+"><\/p>/.exec(html) ?? [];
  assert.equal(Buffer.from(base64 ?? "", "base64").toString(), svg);
  assert.equal(outputHtml(display({ "image/png": '" onerror="x' })).includes("<img"), false);
});

test("an output that no page can show is named", () => {
  assert.match(
    outputHtml(display({ "application/x-thing": 1 })),
    /Left out here: an output of the type application\/x-thing/,
  );
  assert.equal(outputHtml(display({})), "");
  assert.equal(outputHtml({ output_type: "stream", name: "stderr", text: " \n" }), "");
});

test("what is sent as a Plotly figure and is none is told what one is", () => {
  assert.match(
    outputHtml(display({ "application/vnd.plotly.v1+json": "{" })),
    /Left out here: a Plotly figure that is none \(it is \{ data: \[…\], layout: \{…\} \}, or that as JSON\)/,
  );
});
