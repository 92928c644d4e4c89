import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Finding } from "../types";
import type { TestArticle } from "./score";

/** The folder of the sources: tests run from `lib/dist`. */
const FOLDER = resolve(__dirname, "..", "..", "..", "claims", "testing", "snapshots");
const SIGNS = { holds: "✓", "does not hold": "✗", "not checkable": "–" } as const;

/** What is read in an article, a line a figure, as a person can compare it. */
export function linesOf({ name }: TestArticle, findings: readonly Finding[]): string[] {
  return findings.map((one) => {
    const { quote, value, unit, bound, measure, subject, area, period, verdict, but } = one;
    const counted = subject ? `${measure} (${subject})` : measure;
    const cells = [
      quote,
      value,
      unit,
      bound,
      counted,
      area,
      period,
      SIGNS[verdict],
      but ? "but" : "",
    ];
    return [name, ...cells.map((cell) => String(cell).replaceAll(/\s+/g, " "))]
      .join("\t")
      .trimEnd();
  });
}

/** The snapshot of a folder of articles; with `UPDATE=1` it is written anew. */
export function compareWithSnapshot(
  folder: string,
  lines: readonly string[],
): { gone: string[]; come: string[] } {
  const file = join(FOLDER, `${folder}.tsv`);
  const now = `${lines.join("\n")}\n`;
  if (process.env["UPDATE"] === "1") writeFileSync(file, now);
  const kept = new Set(readFileSync(file, "utf8").trimEnd().split("\n"));
  const come = lines.filter((line) => !kept.has(line));
  const here = new Set(lines);
  return { gone: [...kept].filter((line) => !here.has(line)), come };
}
