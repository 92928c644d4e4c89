import { check, type Checked } from "../claims";
import { ledgerBases, returnBases } from "./check/bases";
import { readArticle } from "./check/input/article";
import { tellOfLong } from "./check/longText";
import { page } from "./check/page";
import { financialYear } from "../measures/period";
import { readableMessage } from "../runner/files/errors";
import { candidateRows } from "../claims/telling/rows";
import { view } from "./check/terminal";
import { writePage } from "./check/writePage";
import { areaMeant } from "./areaNames";
import { UsageError } from "./errors";
import { parseOptions } from "./options";
import { filesMeant } from "./wildcards";

const USAGE = `Usage: figures check ARTICLE… [OPTION]…

  Finds every statistical figure in articles (text, HTML, DOCX, PDF; - for standard input), says what
  each means, and whether the figures agree with one another.

  --json       the findings as JSON: an object, or an array for several articles
  --text       the text as it was read, to which the offsets of --json belong
  --rows       candidate rows for figures.csv, for a person to review
  --html FILE  writes the articles, marked up, as one self-contained page
  --ledger     compares counts with the ledger, and lets statements rest on it
  --returns FOLDER
               compares counts with the collated tables of a round
  --year 2016/17
               what "last year" is, where the article does not say
  --area AREA  the area of the article, where it names none: a force, region or nation, as Norfolk
  --strict     exit status 1 when a statement does not hold`;

/** An article as read, and what was found in it. */
export interface CheckedArticle extends Checked {
  text: string;
}

const OPTIONS = {
  json: { type: "boolean" },
  text: { type: "boolean" },
  rows: { type: "boolean" },
  ledger: { type: "boolean" },
  returns: { type: "string" },
  year: { type: "string" },
  area: { type: "string" },
  strict: { type: "boolean" },
  html: { type: "string" },
} as const;

/** `figures check`: 0 whatever the verdicts; with `--strict`, 1 when a statement does not hold. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
  if (positionals.length === 0) throw new UsageError(`which article?\n\n${USAGE}`);
  const printed = (["json", "rows", "text"] as const).filter((name) => values[name] === true);
  if (printed.length > 1) {
    throw new UsageError(`--${printed[0]} and --${printed[1]} cannot both be printed.`);
  }
  if (values.text === true && values.html !== undefined) {
    throw new UsageError(
      "--text prints the text as read, --html writes what was found in it: give one.",
    );
  }
  const year = values.year === undefined ? undefined : yearMeant(values.year);
  const basis = values.ledger === true ? ledgerBases() : { ledger: [], references: [] };
  const returns = values.returns === undefined ? [] : returnBases(values.returns);
  const references = [...returns, ...basis.references];
  const areas = [...new Set(returns.map(({ area }) => area))];
  const options = {
    ledger: basis.ledger,
    references,
    areas,
    ...(year === undefined ? {} : { year }),
    ...(values.area === undefined ? {} : { area: areaMeant("--area", values.area, areas) }),
  };
  const articles: CheckedArticle[] = [];
  const files = filesMeant(positionals);
  let unread = 0;
  for (const file of files) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one at a time: standard input is read once
      const text = await readArticle(file);
      if (values.text === true) {
        console.log(text);
        continue;
      }
      if (values.json !== true) tellOfLong(text, file, process.stderr);
      articles.push({ text, ...check(text, { file, ...options }) });
    } catch (error) {
      if (files.length === 1) throw error;
      unread += 1;
      console.error(`figures check: ${readableMessage(error)}`);
    }
  }
  if (values.text === true || articles.length === 0) return unread > 0 ? 1 : 0;
  if (values.html !== undefined)
    writePage(
      values.html,
      page(articles),
      articles.map(({ file }) => file),
    );
  if (values.json === true) {
    const answers = articles.map(({ file, findings }) => ({ file, findings }));
    console.log(JSON.stringify(files.length === 1 ? answers[0] : answers, null, 2));
  } else if (values.rows === true) console.log(candidateRows(articles));
  else if (values.html === undefined) console.log(view(articles, inColour()));
  else console.log(values.html);
  const fails = articles.some(({ findings }) =>
    findings.some(({ verdict }) => verdict === "does not hold"),
  );
  return unread > 0 || (values.strict === true && fails) ? 1 : 0;
}

/** @throws UsageError for what is no year from April to March. */
function yearMeant(words: string): string {
  try {
    return financialYear(words).label;
  } catch {
    throw new UsageError(`--year ${words}: expected a financial year, such as 2016/17.`);
  }
}

function inColour(): boolean {
  return process.stdout.isTTY === true && !process.env["NO_COLOR"];
}
