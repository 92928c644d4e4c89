import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { run as check } from "../check";
import { run as release } from "../release";
import { run as returns } from "../returns";
import { withExample } from "../testing/exampleRound";
import { printed } from "../testing/printed";

const { root, example } = withExample();

test("status says who answered what, as the example was made", async () => {
  const { text, status } = await printed(returns, ["status", example]);
  assert.equal(status, 0);
  // By the table of lib/returns/testing/exampleReplies.ts: three silent, two refuse, one list of crimes.
  assert.match(text, /Aspen Example Police +no reply/);
  assert.match(text, /Bramble Example Police +refused +section 12/);
  assert.match(text, /Damson Example Police +part +calendar year/);
  assert.match(text, /Heather Example Police +part +in victims/);
  assert.match(text, /Ivy Example Police +personal data/);
  assert.match(text, /Willow Example Police +answered +late/);
  assert.match(text, /2024\/25 total \(offences\): 33 of 43 gave a number/);
});

test("collate and release: each number of a page is a link to where it stands", async () => {
  const collated = await printed(returns, ["collate", example]);
  assert.equal(collated.status, 0);
  assert.match(
    readFileSync(join(example, "national.csv"), "utf8"),
    /^\uFEFFarea,period,unit,measure,basis,value/,
  );
  const { text } = await printed(release, [example, "--each", "area"]);
  assert.match(text, /releases?, \d+ sentences left out/);
  const names = readdirSync(join(example, "releases"));
  assert.ok(names.includes("exampleland.md") && names.includes("alder-example-police.html"));
  const html = readFileSync(join(example, "releases", "exampleland.html"), "utf8");
  for (const [, id] of html.matchAll(/<a href="#(sum-[^"]+)"/g))
    assert.ok(html.includes(`id="${id}"`), id);
  const left = readFileSync(join(example, "releases", "left-out.csv"), "utf8");
  assert.match(left, /Damson Example Police gave no figure for total in 2024\/25/);
});

test("no sentence of a release is contradicted by the returns, and a planted error is", async () => {
  const releases = join(example, "releases");
  const texts = ["exampleland.md", "alder-example-police.md", "elm-example-police.md"];
  const options = ["--strict", "--json", "--returns", example];
  const good = await printed(check, [...texts.map((name) => join(releases, name)), ...options]);
  assert.equal(good.status, 0, good.text);
  const text = readFileSync(join(releases, "alder-example-police.md"), "utf8");
  const girls = /^([\d,]+) of the offences in 2024\/25 had a female victim/m.exec(text)![1]!;
  const planted = join(root, "planted.md");
  writeFileSync(planted, text.replace(`${girls} of the offences`, "999 of the offences"));
  assert.equal((await printed(check, [planted, ...options])).status, 1);
});
