/**
 * Writes `data/rounds/example-2024-25`, a round of forces that do not exist, from its request to the
 * accepted figures: `node lib/dist/returns/testing/example.js [FOLDER]`.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { utils, write } from "@e965/xlsx";
import { accept } from "../round/accept";
import { toCsv } from "../round/csv";
import { type Proposal, readingFiles } from "../round/proposals";
import { recipeOf } from "../round/recipes";
import { formRows, requestFiles } from "../round/request";
import { proposalsIn, readRound, table } from "../round/round";
import { readReplies } from "../reading/round";
import { RECIPES } from "../round/tables";
import { BEFORE, exampleForces, NATION, YEAR } from "./exampleForces";
import { repliesOf } from "./exampleReplies";

const ASKED = "2026-04-02";
const DUE = "2026-05-05";

/** Puts the whole round into a folder. */
export async function makeExample(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const forces = exampleForces();
  const areas = [
    ...forces.map(({ name }) => ({ area: name, kind: "force", nation: NATION })),
    { area: NATION, kind: "nation", nation: NATION },
  ];
  const { questions } = readRound(dirname(resolve(folder, "x", "..")));
  const request = {
    year: YEAR,
    before: BEFORE,
    nation: NATION,
    asked: ASKED,
    due: DUE,
    areas: areas.map(({ area, kind }) => ({ area, kind, also_known_as: "" })),
    questions,
  };
  for (const [name, text] of requestFiles(request)) put(folder, name, text);
  put(folder, "areas.csv", toCsv(["area", "kind", "nation", "region", "also_known_as"], areas));
  const book = utils.book_new();
  for (const [name, rows] of formRows(request))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  put(
    folder,
    "return.xlsx",
    write(book, { type: "buffer", bookType: "xlsx", compression: true }) as Buffer,
  );
  put(folder, "README.md", README);
  forces.forEach((force, place) => {
    for (const [name, content] of repliesOf(force, place)) {
      put(folder, join("replies", force.name, name), content);
    }
  });
  const readings = await readReplies(readRound(folder), []);
  writeAll(folder, readingFiles(readings, [], []));
  const proposals = proposalsIn(folder);
  const chosen = accept(proposals.map(decide), [], table(folder, RECIPES).map(recipeOf), {
    forces: forces.map(({ name }) => name),
  });
  writeAll(folder, chosen.files);
}

/** What the person of the example says to rows with a warning: those that are right are taken. */
function decide(row: Proposal): Proposal {
  const isKnown =
    /usually suppressed|superseded|neither a financial|worked out|part of a year|year was taken|question above/.test(
      row.warning,
    );
  return { ...row, accept: isKnown && !row.warning.includes("error:") ? "yes" : row.accept };
}

function put(folder: string, name: string, content: string | Buffer): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) put(folder, name, text);
}

const README = `# An invented round

Forty-three police forces that do not exist answer a request in the shapes that real forces use. No
number here was recorded by anybody. Some are silent, two refuse, one gives calendar years, two count
victims, one corrects itself, two suppress, one sends a list of crimes (which is not read), one gives
part of a year, one is late.

    npx figures returns status data/rounds/example-2024-25
    npx figures returns collate data/rounds/example-2024-25
    npx figures release data/rounds/example-2024-25 --each area

Made by lib/returns/testing/example.ts.
`;

if (require.main === module) {
  const folder = process.argv[2] ?? join("data", "rounds", "example-2024-25");
  makeExample(resolve(folder)).catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
}
