import assert from "node:assert/strict";
import { test } from "node:test";
import { outputHtml } from "./foreign";
import { display } from "./testing/notebooks";

test("markup of a cell keeps its words and tables and loses all else", () => {
  const html = outputHtml(
    display({
      "text/html":
        '<table class="x" style="color:red" onclick="x()"><tr><th scope="row" id="main">Kent</th><td colspan="2">3</td></tr></table><script>alert(1)</script><style>p{}</style><a href="javascript:x">no</a><a href="https://example.org/">yes</a><img src="https://example.org/x.png"><h1>Title</h1>',
    }),
  );
  assert.match(html, /<table><tr><th scope="row">Kent<\/th><td colspan="2">3<\/td><\/tr><\/table>/);
  assert.match(html, /<a>no<\/a><a href="https:\/\/example.org\/">yes<\/a><strong>Title<\/strong>/);
  assert.doesNotMatch(html, /script|alert|onclick|red|<img|<h1|<style|id="main"/);
});

test("markup that leaves nothing gives way to the plain text", () => {
  const html = outputHtml(
    display({ "text/html": "<script>draw()</script>", "text/plain": "a < b" }),
  );
  assert.match(html, /<code>a &lt; b<\/code>/);
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
    /cannot show: application\/x-thing/,
  );
  assert.equal(outputHtml(display({})), "");
  assert.equal(outputHtml({ output_type: "stream", name: "stderr", text: " \n" }), "");
});
