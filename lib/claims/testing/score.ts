import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Finding } from "../types";

/** A figure of a test article as a person marked it. */
export interface Gold {
  quote: string;
  value: number;
  unit: string;
  area: string;
  period: string;
  measure: string;
  bound: string;
  verdict: string;
}

/** Shares of the figures that are found, but for the counts of crosses and ticks. */
export interface Score {
  f1: number;
  area: number;
  period: number;
  measure: number;
  /** Of all derived statements marked, the share found and given the right verdict. */
  derived: number;
  /** Of all figures marked as holding, the share said to hold. */
  ticksFound: number;
  /** "crosses 3 of 4, ticks 20 of 21 rightly" */
  counts: string;
}

export interface TestArticle {
  /** Who marked it and when: see the README beside the articles. */
  folder: string;
  name: string;
  text: string;
  gold: Gold[];
}

/** The folder of the sources: tests run from `lib/dist`. */
const ARTICLES = resolve(__dirname, "..", "..", "..", "claims", "testing", "articles");
const DERIVED = ["percent", "percent_change", "ratio", "per_day", "per_week", "minutes_per_event"];
const NO_COUNTS = new Set([...DERIVED, "forces"]);
const kindOf = (unit: string): string => (NO_COUNTS.has(unit) ? unit : "count");

/** The test articles of every folder, each with its marked figures. */
export function testArticles(): TestArticle[] {
  const folders = readdirSync(ARTICLES, { withFileTypes: true }).filter((at) => at.isDirectory());
  return folders.flatMap(({ name: folder }) => {
    const texts = readdirSync(join(ARTICLES, folder)).filter((file) => file.endsWith(".txt"));
    return texts.sort().map((file) => {
      const name = file.replace(/\.txt$/, "");
      const read = (ending: string): string =>
        readFileSync(join(ARTICLES, folder, `${name}${ending}`), "utf8");
      return { folder, name, text: read(".txt"), gold: readGold(read(".gold.csv")) };
    });
  });
}

function readGold(csv: string): Gold[] {
  const lines = csv.trim().split("\n").slice(1);
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
    );
    const [quote, value, unit, area, period, measure, bound, check] = cells as string[];
    return {
      quote: quote!,
      value: Number(value),
      unit: unit!,
      area: area!,
      period: period!,
      measure: measure!,
      bound: bound!,
      verdict: (check ?? "").split(":")[0]!.trim(),
    };
  });
}

/**
 * A finding is right when it overlaps the marked words, has the same value and is of the same kind;
 * counts of offences, victims, convictions and suspects are one kind.
 */
export function score(
  articles: readonly { article: TestArticle; findings: readonly Finding[] }[],
): Score {
  const right = { found: 0, area: 0, period: 0, measure: 0, derived: 0, cross: 0, tick: 0 };
  const total = { gold: 0, findings: 0, derived: 0, holds: 0, cross: 0, tick: 0 };
  for (const { article, findings } of articles) {
    const free = new Set(findings);
    for (const gold of article.gold) {
      const derived = DERIVED.includes(gold.unit);
      total.gold++;
      if (derived) total.derived++;
      if (gold.verdict === "holds") total.holds++;
      const hit = hitOf(gold, article.text, free);
      if (!hit) continue;
      free.delete(hit);
      right.found++;
      for (const field of ["area", "period", "measure"] as const)
        if (hit[field] === gold[field]) right[field]++;
      if (hit.verdict !== gold.verdict) continue;
      if (derived) right.derived++;
      if (gold.verdict === "does not hold") right.cross++;
      if (gold.verdict === "holds") right.tick++;
    }
    total.findings += findings.length;
    total.cross += findings.filter(({ verdict }) => verdict === "does not hold").length;
    total.tick += findings.filter(({ verdict }) => verdict === "holds").length;
  }
  return {
    f1: (2 * right.found) / (total.gold + total.findings),
    area: right.area / right.found,
    period: right.period / right.found,
    measure: right.measure / right.found,
    derived: right.derived / total.derived,
    ticksFound: right.tick / total.holds,
    counts: `crosses ${right.cross} of ${total.cross}, ticks ${right.tick} of ${total.tick} rightly`,
  };
}

function hitOf(gold: Gold, text: string, free: ReadonlySet<Finding>): Finding | undefined {
  const { start, end } = whereIs(gold.quote, text);
  return [...free].find(
    (finding) =>
      finding.start < end &&
      finding.end > start &&
      Math.abs(finding.value - gold.value) <= 1e-6 * Math.max(1, Math.abs(gold.value)) &&
      kindOf(finding.unit) === kindOf(gold.unit),
  );
}

/** Where the marked words stand as words of their own. */
function whereIs(quote: string, text: string): { start: number; end: number } {
  const escaped = quote.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const alone = new RegExp(`(?<![\\w,.])${escaped}(?![\\w])`).exec(text);
  const start = alone?.index ?? text.indexOf(quote);
  return { start, end: start + quote.length };
}
