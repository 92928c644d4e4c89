import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { check } from "../claims";
import { tellOfLong } from "./check/longText";
import { page as pageOf } from "./check/page";

const FIGURES = resolve(__dirname, "..", "..", "bin", "figures.js");
const GOOD = "Kent Police recorded 1,571 offences in 2015/16, four a day.\n";
const BAD = "Kent Police recorded 1,571 offences in 2015/16, nine a day.\n";

let folder = "";
before(() => {
  folder = mkdtempSync(join(tmpdir(), "figures-check-"));
});
after(() => rmSync(folder, { recursive: true, force: true }));

function article(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function figures(...args: string[]) {
  return spawnSync(process.execPath, [FIGURES, "check", ...args], { encoding: "utf8" });
}

test("figures check shows each sentence, its figures, signs and what they rest on", () => {
  const { status, stdout } = figures(article("bad.txt", BAD));
  assert.equal(status, 0);
  assert.match(stdout, /2 figures: 0 hold, 1 does not hold, 1 cannot be checked/);
  assert.match(stdout, /recorded \[1,571\] offences in 2015\/16, \[nine a day\]\./);
  assert.match(stdout, /✗ nine a day → 4\.3 a day/);
  assert.match(stdout, /1,571 in 366 days is 4\.3 a day\./);
  assert.ok(!stdout.includes("\u001b"));
});

test("--json gives an object, or an array for several, with offsets into the text", () => {
  const [one, two] = [article("one.txt", GOOD), article("two.txt", BAD)];
  const single = JSON.parse(figures(one, "--json").stdout);
  assert.equal(single.file, one);
  for (const { start, end, quote } of single.findings) {
    assert.equal(GOOD.slice(start, end), quote);
  }
  const both = JSON.parse(figures(one, two, "--json").stdout);
  assert.deepEqual(
    both.map(({ file }: { file: string }) => file),
    [one, two],
  );
});

test("exit status: 0 whatever the verdicts, 1 with --strict, 1 unreadable, 2 usage", () => {
  const [good, bad] = [article("good.txt", GOOD), article("bad.txt", BAD)];
  assert.equal(figures(bad).status, 0);
  assert.equal(figures(bad, "--strict").status, 1);
  assert.equal(figures(good, "--strict").status, 0);
  for (const path of [join(folder, "none.txt"), folder]) {
    const { status, stderr } = figures(path);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^figures check: cannot read .*: (?:there is no such file|it is a folder)/,
    );
    assert.doesNotMatch(stderr, /\n {4}at /);
  }
  assert.equal(figures().status, 2);
  assert.equal(figures(good, "--colour").status, 2);
});

test("odd files are read or have no figures, without a stack trace", () => {
  const odd: [string, string | Uint8Array, number][] = [
    ["empty.txt", "", 0],
    ["utf16.txt", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(GOOD, "utf16le")]), 2],
    [
      "windows.txt",
      Buffer.concat([Buffer.from([0x93]), Buffer.from(GOOD, "latin1"), Buffer.from([0x94])]),
      2,
    ],
  ];
  for (const [name, content, expected] of odd) {
    const { status, stdout, stderr } = figures(article(name, content), "--json");
    assert.equal(status, 0, name);
    assert.equal(stderr, "", name);
    if (expected > 0) assert.equal(JSON.parse(stdout).findings.length, expected, name);
  }
});

test("bytes that are no text are refused in a sentence, without a stack trace", () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
  const { status, stderr } = figures(article("binary.txt", bytes));
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^figures check: cannot read .*binary\.txt: it holds no text\. Instead, [^\n]+\n$/,
  );
});

test("--rows prints rows with the ledger's columns", () => {
  const [head, first, second] = figures(article("kent.txt", BAD), "--rows").stdout.split("\n");
  assert.equal(
    head,
    "id,source,paragraph,printed,value,bound,unit,measure,area,period,forces_responding,forces_asked,status,note",
  );
  assert.equal(first, 'kent.1,kent,1,"1,571",1571,exact,offences,total,Kent Police,2015/16,,,,');
  assert.match(
    second ?? "",
    /^kent\.2,kent,1,nine a day,9,about,per_day,total,Kent Police,2015\/16,,,,/,
  );
});

test("--rows has the ledger's name of an area that the text calls otherwise", () => {
  const text = "In Britain police recorded 55,507 child sexual offences in 2015/16.";
  const [, row] = figures(article("britain.txt", text), "--rows").stdout.split("\n");
  assert.equal(row, 'britain.1,britain,1,"55,507",55507,exact,offences,total,UK,2015/16,,,,');
});

test("--html writes one page that runs nothing and escapes the article", () => {
  const page = join(folder, "page.html");
  const text = `<script>alert("1")</script> ${GOOD}<img src=x onerror=alert(2)>\n`;
  assert.equal(figures(article("<b>.txt", text), "--html", page).status, 0);
  const html = readFileSync(page, "utf8");
  assert.match(html, /^<!doctype html>\n<html lang="en-GB">/);
  assert.match(html, /Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/);
  assert.doesNotMatch(html, /<img|<b>/);
  // The only scripts are the page's own, which its policy names by hash.
  assert.equal((html.match(/<script/g) ?? []).length, 1);
  assert.match(html, /<footer class="foot"><p>Made on <time/);
  assert.match(html, /&lt;script&gt;/);
  assert.match(html, /<mark class="holds"><a href="#f1-2"[^>]*>four a day/);
  assert.equal((html.match(/<h1>/g) ?? []).length, 1);
  assert.equal((html.match(/<tr id="f1-/g) ?? []).length, 2);
});

test("--html tells no folder of the reader's", () => {
  const page = join(folder, "page.html");
  assert.equal(figures(article("kent.txt", BAD), "--html", page).status, 0);
  const html = readFileSync(page, "utf8");
  assert.ok(!html.includes(basename(folder)), "the page names the folder of the article");
  assert.match(html, /aria-label="Figures of kent\.txt"/);
});

test("the sources of a page are files without their folders, and whole titles", () => {
  const file = "/home/someone/secret/kent.txt";
  const text = "Kent Police recorded 1,571 offences in 2015/16, nine a day.";
  const { findings } = check(text, { file });
  const [first, last] = [findings[0]!, findings[1]!];
  assert.equal(last.restsOn[0]?.source, file);
  const other = { ...first, restsOn: [{ ...last.restsOn[0]!, source: "A paper, 2016/17" }] };
  const html = pageOf([{ file, text, findings: [other, last] }]);
  assert.doesNotMatch(html, /secret/);
  assert.match(html, /<li>kent\.txt<\/li>\n<li>A paper, 2016\/17<\/li>\n<\/ul>/);
});

test("--area takes a short name, and refuses one that is not known with the nearest", () => {
  // The ledger has 1,667 offences of Norfolk Constabulary for 2022/23 (Your Harlow, 12 January 2024).
  const text = article(
    "t.txt",
    "The force recorded 1,667 sexual offences against children in 2022/23.\n",
  );
  const { stdout } = figures(text, "--area", "norfolk", "--ledger");
  assert.match(stdout, /✓ 1,667 .*Norfolk Constabulary, 2022\/23\n +The ledger has 1,667/);
  for (const [word, told] of [
    ["Norflok", /--area Norflok: no area of that name is known; the nearest are Norfolk/],
    ["Narnia", /--area Narnia: no area of that name is known; it takes a police force, a region/],
    ["", /--area : no area of that name is known/],
  ] as const) {
    const { status, stderr } = figures(text, "--area", word);
    assert.equal(status, 2);
    assert.match(stderr, told);
  }
});

test("--year takes a financial year however it is written, and no other", () => {
  const text = article("t.txt", "Kent Police recorded 1,571 sexual offences last year.\n");
  const [finding] = JSON.parse(figures(text, "--year", "2015-16", "--json").stdout).findings;
  assert.equal(finding.period, "2015/16");
  for (const year of ["2016/19", "2016"]) {
    const { status, stderr } = figures(text, "--year", year);
    assert.equal(status, 2);
    assert.match(stderr, /expected a financial year, such as 2016\/17/);
  }
});

/** What a terminal, or a file, is told before a text of so many characters is read. */
function said(length: number, isTTY: boolean): string {
  const words: string[] = [];
  const terminal = { isTTY, write: (text: string) => words.push(text) };
  tellOfLong("a".repeat(length), "long.txt", terminal);
  return words.join("");
}

test("before a long text is read a terminal is told how long that takes, a file nothing", () => {
  // Thirty seconds for each million: 4 million take two minutes.
  assert.equal(
    said(4_000_000, true),
    "long.txt has 4.0 million characters, which takes about 2 minutes to read.\n",
  );
  assert.match(said(1_000_000, true), /1\.0 million characters, which takes about 30 seconds/);
  assert.equal(said(4_000_000, false), "");
  assert.equal(said(40_000, true), "");
});

test("a table of a page is shown a row a line", () => {
  const rows = ["Force,2014/15,2015/16", "Durham,812,950", "Kent,1411,1571"]
    .map((row) => `<tr>${row.replaceAll(/[^,]+/g, "<td>$&</td>").replaceAll(",", "")}</tr>`)
    .join("");
  const page = article("t.html", `<article><p>Offences</p><table>${rows}</table></article>`);
  assert.match(figures(page).stdout, /\nDurham\s\[812\]\s\[950\]\n/);
});

test("--html replaces only a page of its own: no article, no file of the user's, nothing through a link", () => {
  const text = article("mine.txt", BAD);
  const other = article("other.html", "my own page");
  const link = join(folder, "link.html");
  symlinkSync(other, link);
  for (const path of [text, other, link]) {
    const { status, stderr } = figures(text, "--html", path);
    assert.equal(status, 1);
    assert.match(stderr, /cannot write .*Give another name/s);
  }
  assert.equal(readFileSync(text, "utf8"), BAD);
  assert.equal(readFileSync(other, "utf8"), "my own page");
  const page = join(folder, "page.html");
  assert.equal(figures(text, "--html", page).status, 0);
  assert.equal(figures(text, "--html", page).status, 0);
  // Even where the link leads to a page of its own.
  const toPage = join(folder, "to-page.html");
  symlinkSync(page, toPage);
  assert.equal(figures(text, "--html", toPage).status, 1);
  assert.ok(lstatSync(toPage).isSymbolicLink());
});

test("--text prints the text that was read, and - reads standard input", () => {
  const page = article("page.html", `<article><p>${GOOD}</p></article>`);
  assert.equal(figures(page, "--text").stdout.trim(), GOOD.trim());
  const { stdout } = spawnSync(process.execPath, [FIGURES, "check", "-", "--json"], {
    encoding: "utf8",
    input: GOOD,
  });
  assert.equal(JSON.parse(stdout).findings.length, 2);
});

test("a file's name can be no formula in --rows", () => {
  const rows = figures(article("=1+1.txt", GOOD), "--rows").stdout.split("\n");
  assert.match(rows[1] ?? "", /^1-1\.1,1-1,/);
});

const skip = process.platform === "win32" && "devices and such names are of other systems";

test("what never ends is refused, and a device is not written to", { skip }, () => {
  const endless = figures("/dev/zero");
  assert.equal(endless.status, 1);
  assert.match(endless.stderr, /cannot read \/dev\/zero: it is larger than 20 MB/);
  const device = figures(article("kent.txt", GOOD), "--html", "/dev/null");
  assert.equal(device.status, 1);
  assert.match(device.stderr, /cannot write \/dev\/null: it is a device or a pipe/);
  const long = figures(article("kent.txt", GOOD), "--html", "x".repeat(300));
  assert.match(long.stderr, /: its name is too long for this disk\. Give another name\.\n$/);
});

test("a file's name cannot steer the terminal, whether it is read or not", { skip }, () => {
  const name = "\u001B]0;title\u0007\u001B[2J\n\u202Etxt.txt";
  const read = figures(article(name, GOOD));
  assert.equal(read.status, 0);
  const missing = figures(`not-there-${name}`);
  assert.equal(missing.status, 1);
  const option = figures(article("kent.txt", GOOD), `--${name}`);
  assert.equal(option.status, 2);
  for (const { stdout, stderr } of [read, missing, option]) {
    assert.doesNotMatch(stdout + stderr, /(?![\n\t])\p{Cc}|\u202E/u);
  }
});
