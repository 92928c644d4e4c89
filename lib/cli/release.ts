import { join, resolve } from "node:path";
import {
  type Collation,
  collateRound,
  forcesOf,
  isShown,
  leftOutCsv,
  publishedTable,
  readRound,
  type Release,
  RELEASES,
  releaseOf,
  type Round,
} from "../returns";
import { shownPath } from "../tables/fault";
import { ledgerFolder } from "../tables/ledger";
import { isFile, readRegular } from "../tables/regular";
import { UsageError } from "./errors";
import { parseOptions } from "./options";
import { folderOf, plural, printable, writeFiles } from "./returns/folder";
import { roundPage } from "./returns/page";
import { unfinished } from "./returns/unfinished";

const USAGE = `Usage: figures release FOLDER [--each area] [--template FILE]

  Writes FOLDER/releases/: the national release as text and page, the table by force, and with
  --each area a release for every force that gave a number. Each number is a link to the cell where
  it stands. A sentence whose number is missing, suppressed or small is left out; left-out.csv says
  which and why. Forces whose answers nobody has accepted, or whose reply cannot be read, are named.

  --each area       one for each force too
  --template FILE   your own words instead of data/rounds/national.md, or force.md with --each`;

const OPTIONS = { each: { type: "string" }, template: { type: "string" } } as const;

/** `figures release`: 0. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, USAGE);
  if (values.each !== undefined && values.each !== "area") {
    throw new UsageError(`--each ${values.each}: a release can be made for each area.\n\n${USAGE}`);
  }
  const folder = folderOf(positionals, USAGE);
  const round = readRound(folder);
  if (round.accepted.length === 0) {
    throw new Error("nothing has been accepted yet: run figures returns read, then accept");
  }
  const collated = collateRound(round);
  const { collation } = collated;
  const releases = releasesOf(round, collation, values.each !== undefined, values.template);
  const out = join(folder, RELEASES);
  writeFiles(out, outputs(releases, round, collation));
  const left = releases.reduce((sum, { leftOut }) => sum + leftOut.length, 0);
  console.log(
    `${plural(releases.length, "release")}, ${plural(left, "sentence")} left out (left-out.csv says why).`,
  );
  for (const line of unfinished(round, collated)) console.log(printable(line));
  console.log(shownPath(join(out, `${releases[0]!.name}.html`)));
  return 0;
}

function releasesOf(round: Round, collation: Collation, each: boolean, own?: string): Release[] {
  const national = templateText("national.md", each ? undefined : own);
  const releases = [releaseOf(round, collation, round.nation, national)];
  if (!each) return releases;
  const template = templateText("force.md", own);
  const forces = forcesOf(round).filter((force) =>
    collation.byForce.some((row) => row.area === force && row.value !== null && isShown(row)),
  );
  const all = [...releases, ...forces.map((force) => releaseOf(round, collation, force, template))];
  const names = all.map(({ name }) => name);
  // Two names that differ in a mark only would be written to one file.
  return all.map((release, at) => {
    const before = names.slice(0, at).filter((name) => name === release.name).length;
    return before === 0 ? release : { ...release, name: `${release.name}-${before + 1}` };
  });
}

/** A release of fifty pages has so many. */
const LONGEST_TEMPLATE = 200_000;

function templateText(name: string, own: string | undefined): string {
  const path = own === undefined ? join(ledgerFolder(), "rounds", name) : resolve(own);
  if (isFile(path)) {
    const text = readRegular(path).toString();
    if (text.length <= LONGEST_TEMPLATE) return text;
    throw new Error(`the template ${shownPath(path)} has more than ${LONGEST_TEMPLATE} letters`);
  }
  throw new Error(`there is no template ${shownPath(path)}`);
}

function outputs(
  releases: readonly Release[],
  round: Round,
  collation: Collation,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const { name, text, page } of releases) {
    files.set(`${name}.md`, text);
    files.set(`${name}.html`, roundPage(page, round.year));
  }
  files.set("by-force.csv", publishedTable(round, collation));
  files.set("left-out.csv", leftOutCsv(releases));
  return files;
}
