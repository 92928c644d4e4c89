import assert from "node:assert/strict";
import { test } from "node:test";
import { renderIndex } from "./index";
import { context, entry } from "./testing/notebooks";

test("each notebook stands once, with its finding, its readers and its editions", () => {
  const html = renderIndex(
    [entry(), entry({ edition: "briefing", href: "01-briefing.html" })],
    context(),
  );
  assert.equal(html.match(/<h2><a href="01-how-many-were-recorded.html">How many/g)?.length, 1);
  assert.match(html, /recorded 23,097 offences in 2010\/11\./);
  assert.match(html, /Trustees and frontline leads/);
  assert.match(html, />Analysis<\/a> <a href="01-briefing.html">Briefing<\/a>/);
});

test("pages made for places are listed beneath their notebook", () => {
  const title = "What did each force record?";
  const places = ["Kent Police", "Norfolk Constabulary"].map((area, index) =>
    entry({ title, parameters: { area }, href: `f-${index}.html`, summary: `${area}: 3,672.` }),
  );
  const html = renderIndex(places, context());
  assert.match(html, /<h2>What did each force record\?<\/h2>/);
  assert.match(
    html,
    /<a href="f-1.html">Norfolk Constabulary<\/a> <span>Norfolk Constabulary: 3,672\.<\/span>/,
  );
});

test("a failed page is marked", () => {
  const html = renderIndex([entry({ failed: true }), entry({ edition: "slides" })], context());
  assert.match(html, /1 of 2 pages incomplete/);
  assert.doesNotMatch(renderIndex([entry()], context()), /incomplete/);
});

test("text of an entry is text", () => {
  const evil = '<script>x</script>" onclick="x';
  const html = renderIndex(
    [entry({ title: evil, summary: evil, audience: evil, href: evil, parameters: { area: evil } })],
    context(),
  );
  assert.doesNotMatch(html, /<script>x/);
  assert.doesNotMatch(html.replace(/"[^"]*"/g, '""'), /<[^>]*onclick/);
});
