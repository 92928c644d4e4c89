import assert from "node:assert/strict";
import { test } from "node:test";
import { isTooDeep } from "./depth";

test("what stands one after another is not deep, however much of it there is", () => {
  const rows = "<tr><td>a<td>b".repeat(50_000);
  const shapes = '<path d="M0 0"/><circle r="3" />'.repeat(50_000);
  for (const html of [
    `<table><thead><tbody>${rows}</table>`,
    `<ul>${"<li>a".repeat(50_000)}</ul>`,
    "<p>a<br><img src=x>".repeat(50_000),
    `<svg><title>t</title><g>${shapes}</g></svg>${"<div>a</div>".repeat(50_000)}`,
    "a < b and c<d",
  ]) {
    assert.equal(isTooDeep(html), false, html.slice(0, 40));
  }
});

test("what stands within one another by the thousand is, also where it seems to close itself", () => {
  for (const html of [
    "<div>".repeat(3_000),
    "<b a='<'>".repeat(3_000),
    "<div/>".repeat(3_000),
    "<g/>".repeat(3_000),
    `<svg><foreignObject>${"<g/>".repeat(3_000)}`,
    `<svg>${"<g>".repeat(3_000)}`,
  ]) {
    assert.equal(isTooDeep(html), true, html.slice(0, 40));
  }
});
