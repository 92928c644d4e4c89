import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";
import { score, testArticles } from "./testing/score";

const articles = testArticles();

test("every marked figure stands in its article", () => {
  for (const { name, text, gold } of articles) {
    for (const { quote } of gold) assert.ok(text.includes(quote), `${name}: ${quote}`);
  }
});

test("the marked articles are read: figures, meaning and verdicts", () => {
  const scored = score(
    articles.map((article) => ({ article, findings: check(article.text).findings })),
  );
  const all = scored.misses.join("\n");
  assert.ok(articles.length >= 30);
  assert.ok(scored.f1 >= 0.985, `F1 is ${scored.f1}\n${all}`);
  assert.ok(scored.area >= 0.98, `area: ${scored.area}\n${all}`);
  assert.ok(scored.period >= 0.98, `period: ${scored.period}\n${all}`);
  assert.ok(scored.measure >= 0.98, `measure: ${scored.measure}\n${all}`);
  assert.ok(scored.bound >= 0.96, `bound: ${scored.bound}\n${all}`);
  assert.ok(scored.derived >= 0.96, `verdicts: ${scored.derived}\n${all}`);
  assert.deepEqual(scored.wrongHolds, []);
});

test("a quote is its place in the text", () => {
  for (const { text } of articles) {
    for (const { quote, start, end } of check(text).findings) {
      assert.equal(text.slice(start, end), quote);
    }
  }
});
