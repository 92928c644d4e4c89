import { type Collation, isUnreadable, type ReplyFileRow, type Round } from "../../returns";
import { plural } from "./folder";

/** Answers that are there and in no sum, since nobody has accepted, opened or understood them. */
export function unfinished(
  round: Round,
  { coverage }: Collation,
  files: readonly ReplyFileRow[],
): string[] {
  const known = new Set(coverage.map(({ force }) => force));
  const waiting = new Set([
    ...coverage.filter(({ state }) => state === "not yet accepted").map(({ force }) => force),
    // Of a force that no register names, nothing is known but what it answered.
    ...round.open.map(({ area }) => area).filter((area) => area !== "" && !known.has(area)),
  ]);
  const open = [...waiting].map((force) => {
    const own = round.open.filter(({ area }) => area === force).length;
    return `${force} (${plural(own, "figure")})`;
  });
  const closed = files.filter(isUnreadable).map(({ file, outcome }) => `${file} (${outcome})`);
  const withFigures = new Set(round.accepted.map(({ force }) => force));
  const silent = files.filter(
    ({ force, outcome }) => outcome === "no figures" && !withFigures.has(force),
  );
  return [
    ...(open.length === 0
      ? []
      : [`Not yet accepted, and so not in what is published: ${open.join(", ")}.`]),
    ...(silent.length === 0
      ? []
      : [
          `No figure was found in ${silent.map(({ file }) => file).join(", ")}: not-read.csv has what is in them.`,
        ]),
    ...(closed.length === 0
      ? []
      : [`Not read, and so not in what is published: ${closed.join(", ")}.`]),
  ];
}
