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

export interface Score {
  f1: number;
  area: number;
  period: number;
  measure: number;
  bound: number;
  /** Of all derived statements marked, the share found and given the right verdict. */
  derived: number;
  /** Rates, shares, changes and ratios said to hold that do not: the worst fault. */
  wrongHolds: string[];
  /** Counts said to hold that do not. */
  wrongCounts: string[];
  misses: string[];
}

/** The folder of the sources: tests run from `lib/dist`. */
const ARTICLES = resolve(__dirname, "..", "..", "..", "claims", "testing", "articles");
const DERIVED = ["percent", "percent_change", "ratio", "per_day", "per_week", "minutes_per_event"];
const NO_COUNTS = new Set([...DERIVED, "forces"]);
const kindOf = (unit: string): string => (NO_COUNTS.has(unit) ? unit : "count");

export interface TestArticle {
  /** Who marked it and when: see the README beside the articles. */
  folder: string;
  name: string;
  text: string;
  gold: Gold[];
}

/** The test articles of every folder, each with its marked figures. */
export function testArticles(): TestArticle[] {
  const folders = readdirSync(ARTICLES, { withFileTypes: true }).filter((at) => at.isDirectory());
  return folders.flatMap(({ name: folder }) => {
    const texts = readdirSync(join(ARTICLES, folder)).filter((file) => file.endsWith(".txt"));
    return texts.map((file) => {
      const name = file.replace(/\.txt$/, "");
      const read = (ending: string): string =>
        readFileSync(join(ARTICLES, folder, `${name}${ending}`), "utf8");
      return { folder, name, text: read(".txt"), gold: readGold(read(".gold.csv")) };
    });
  });
}

function readGold(csv: string): Gold[] {
  return csv
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
      );
      const [quote, value, unit, area, period, measure, bound, check] = cells as string[];
      const verdict = (check ?? "").split(":")[0]!;
      return {
        quote: quote!,
        value: Number(value),
        unit: unit!,
        area: area!,
        period: period!,
        measure: measure!,
        bound: bound!,
        verdict,
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
  const right = { found: 0, area: 0, period: 0, measure: 0, bound: 0, derived: 0 };
  const total = { gold: 0, findings: 0, derived: 0 };
  const wrongHolds: string[] = [];
  const wrongCounts: string[] = [];
  const misses: string[] = [];
  for (const { article, findings } of articles) {
    const free = new Set(findings);
    for (const gold of article.gold) {
      total.gold++;
      const isDerived = DERIVED.includes(gold.unit);
      if (isDerived) total.derived++;
      const at = `${article.folder}/${article.name}: ${gold.quote}`;
      const { start, end } = whereIs(gold.quote, article.text);
      const overlapping = findings.filter((one) => one.start < end && one.end > start);
      if (gold.verdict === "does not hold") {
        const isWrong = overlapping.some(
          ({ unit, verdict }) => verdict === "holds" && DERIVED.includes(unit) === isDerived,
        );
        if (isWrong) (isDerived ? wrongHolds : wrongCounts).push(at);
      }
      const hit = overlapping.find(
        (finding) =>
          free.has(finding) &&
          Math.abs(finding.value - gold.value) <= 1e-6 * Math.max(1, Math.abs(gold.value)) &&
          kindOf(finding.unit) === kindOf(gold.unit),
      );
      if (!hit) {
        misses.push(`${at}: not found`);
        continue;
      }
      free.delete(hit);
      right.found++;
      for (const field of ["area", "period", "measure", "bound"] as const) {
        if (hit[field] === gold[field]) right[field]++;
        else misses.push(`${at}: ${field} is "${hit[field]}", marked "${gold[field]}"`);
      }
      if (hit.verdict === gold.verdict) {
        if (isDerived) right.derived++;
      } else misses.push(`${at}: ${hit.verdict}, marked ${gold.verdict}`);
    }
    for (const { quote } of free) misses.push(`${article.name}: ${quote} is no figure`);
    total.findings += findings.length;
  }
  return {
    f1: (2 * right.found) / (total.gold + total.findings),
    area: right.area / right.found,
    period: right.period / right.found,
    measure: right.measure / right.found,
    bound: right.bound / right.found,
    derived: right.derived / total.derived,
    wrongHolds,
    wrongCounts,
    misses,
  };
}

/** Where the marked words stand as words of their own. */
function whereIs(quote: string, text: string): { start: number; end: number } {
  const escaped = quote.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const alone = new RegExp(`(?<![\\w,.])${escaped}(?![\\w])`).exec(text);
  const start = alone?.index ?? text.indexOf(quote);
  return { start, end: start + quote.length };
}
