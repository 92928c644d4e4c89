import { type CollatedRound, isUnreadable, type ReplyFileRow, type Round } from "../../returns";
import { plural } from "./folder";

/** Answers that are there and in no sum, since nobody has accepted, opened or understood them. */
export function unfinished(
  round: Round,
  { collation: { coverage }, files, unread }: CollatedRound,
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
    ({ force, outcome }) => outcome === "no figures" && force !== "" && !withFigures.has(force),
  );
  const told = new Set(unread.map(({ file }) => file));
  const [listed, empty] = [true, false].map((is) =>
    silent.filter(({ file }) => told.has(file) === is).map(({ file }) => file),
  );
  return [
    ...withoutForce(round, files),
    ...(open.length === 0
      ? []
      : [`Not yet accepted, and so not in what is published: ${open.join(", ")}.`]),
    ...(listed!.length === 0
      ? []
      : [`No figure was found in ${listed!.join(", ")}: not-read.csv has what is in them.`]),
    ...(empty!.length === 0
      ? []
      : [`No figure was found in ${empty!.join(", ")}, and no number that was left: read them.`]),
    ...(closed.length === 0
      ? []
      : [`Not read, and so not in what is published: ${closed.join(", ")}.`]),
  ];
}

/** Files of which nobody knows the force: what they give is in no sum, and must not be lost for that. */
export function withoutForce(round: Round, files: readonly ReplyFileRow[]): string[] {
  const named = new Set(round.accepted.filter(({ area }) => area !== "").map(({ file }) => file));
  const lost = [
    ...files.filter(({ force, file }) => force === "" && !named.has(file)).map(({ file }) => file),
    ...[...round.accepted, ...round.open].filter(({ area }) => area === "").map(({ file }) => file),
  ];
  if (lost.length === 0) return [];
  return [
    `Of no known force, and so in no sum: ${[...new Set(lost)].join(", ")}. Put each into replies/FORCE/, with the force's name as in register.csv, and run figures returns read again.`,
  ];
}
