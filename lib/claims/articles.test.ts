import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "./check";
import { score, testArticles } from "./testing/score";
import { compareWithSnapshot, linesOf } from "./testing/snapshot";

const articles = testArticles();
const read = articles.map((article) => ({ article, findings: check(article.text).findings }));
const folders = [...new Set(articles.map(({ folder }) => folder))];

test("every marked figure stands in its article, and a quote is its place in the text", () => {
  assert.ok(articles.length >= 70);
  for (const { article, findings } of read) {
    const { folder, name, text, gold } = article;
    for (const { quote } of gold) assert.ok(text.includes(quote), `${folder}/${name}: ${quote}`);
    for (const { quote, start, end } of findings) assert.equal(text.slice(start, end), quote);
  }
});

for (const folder of folders) {
  test(`${folder}: what is read is what the snapshot says`, () => {
    const lines = read
      .filter(({ article }) => article.folder === folder)
      .flatMap(({ article, findings }) => linesOf(article, findings));
    const { gone, come } = compareWithSnapshot(folder, lines);
    const told = [...gone.map((line) => `- ${line}`), ...come.map((line) => `+ ${line}`)];
    const advice = "Read the difference; if it is what you mean, run the test again with UPDATE=1.";
    assert.deepEqual(told, [], `${told.join("\n")}\n${advice}`);
  });
}

test("the marked articles: how much of what persons marked is read", (t) => {
  for (const folder of folders) {
    const { counts, ...rates } = score(read.filter(({ article }) => article.folder === folder));
    const told = Object.entries(rates).map(([name, rate]) => `${name} ${rate.toFixed(3)}`);
    t.diagnostic([folder, ...told, counts].join("  "));
  }
});

/** A number of an article, moved so far that nothing fits together any more; years stay. */
const moved = (text: string, by: number): string =>
  text.replaceAll(/\d[\d,]*\d/g, (told) =>
    /^(?:19|20)\d\d$/.test(told)
      ? told
      : (Number(told.replaceAll(",", "")) + by).toLocaleString("en-GB"),
  );

test("whatever its numbers are, an article is read to its end", () => {
  for (const [i, { folder, name, text }] of articles.entries())
    for (const by of [i + 1, 97 * (i + 1)])
      assert.doesNotThrow(() => check(moved(text, by)), `${folder}/${name}, by ${by}`);
});

test("practice of the rule: nothing is said to hold that persons marked as not holding", () => {
  const wrong = read.flatMap(({ article, findings }) =>
    article.gold
      .filter(({ verdict }) => verdict === "does not hold")
      .flatMap(({ quote, value }) => {
        const start = article.text.indexOf(quote);
        const found = findings.find(
          (one) => one.start < start + quote.length && one.end > start && one.value === value,
        );
        return found?.verdict === "holds" ? [`${article.folder}/${article.name}: ${quote}`] : [];
      }),
  );
  assert.deepEqual(wrong, []);
});
