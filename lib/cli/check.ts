import { readFileSync, writeFileSync } from "node:fs";
import { check, type Checked } from "../claims";
import { readLedger } from "../tables/ledger";
import { decode } from "./check/decode";
import { page } from "./check/page";
import { candidateRows } from "./check/rows";
import { view } from "./check/terminal";
import { UsageError } from "./errors";
import { parseOptions } from "./options";

const USAGE = `Usage: figures check ARTICLE… [OPTION]…

  Finds every statistical figure in plain-text articles, says what each means, and whether the
  figures agree with one another.

  --json       the findings as JSON: an object, or an array for several articles
  --rows       candidate rows for figures.csv, for a person to review
  --html FILE  writes the articles, marked up, as one self-contained page
  --ledger     lets statements rest on the ledger where an article prints no count
  --strict     exit status 1 when a statement does not hold`;

/** An article as read, and what was found in it. */
export interface CheckedArticle extends Checked {
  text: string;
}

const OPTIONS = {
  json: { type: "boolean" },
  rows: { type: "boolean" },
  ledger: { type: "boolean" },
  strict: { type: "boolean" },
  html: { type: "string" },
} as const;

/** `figures check`: 0 whatever the verdicts; with `--strict`, 1 when a statement does not hold. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
  if (values.help === true) {
    console.log(USAGE);
    return 0;
  }
  if (positionals.length === 0) throw new UsageError(`which article?\n\n${USAGE}`);
  if (values.json === true && values.rows === true) {
    throw new UsageError("--json and --rows cannot both be printed.");
  }
  const ledger = values.ledger === true ? readLedger().figures : undefined;
  const articles = positionals.map((file): CheckedArticle => {
    const text = read(file);
    return { text, ...check(text, ledger ? { file, ledger } : { file }) };
  });
  if (values.html !== undefined) write(values.html, page(articles));
  if (values.json === true) {
    const answers = articles.map(({ file, findings }) => ({ file, findings }));
    console.log(JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2));
  } else if (values.rows === true) console.log(candidateRows(articles));
  else if (values.html === undefined) console.log(view(articles, inColour()));
  else console.log(values.html);
  const fails = articles.some(({ findings }) =>
    findings.some(({ verdict }) => verdict === "does not hold"),
  );
  return values.strict === true && fails ? 1 : 0;
}

function inColour(): boolean {
  return process.stdout.isTTY === true && !process.env["NO_COLOR"];
}

function read(file: string): string {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    throw new Error(
      `cannot read ${file}: ${reason(error)}. Give the path of a plain-text article.`,
      { cause: error },
    );
  }
}

function write(file: string, html: string): void {
  try {
    writeFileSync(file, html);
  } catch (error) {
    throw new Error(`cannot write ${file}: ${reason(error)}.`, { cause: error });
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    ENOENT: "there is no such file or folder",
    EISDIR: "it is a folder",
    EACCES: "permission is denied",
    ENOTDIR: "a part of its path is no folder",
    ERR_FS_FILE_TOO_LARGE: "it is too large",
    ERR_STRING_TOO_LONG: "it is too large",
  };
  return known[code ?? ""] ?? message;
}
