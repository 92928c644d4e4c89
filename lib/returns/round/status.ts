import { collate, type CoverageRow, forcesOf } from "../collate/collate";
import { notUnderstood } from "../collate/notUnderstood";
import type { State } from "../collate/state";
import { toCsv } from "./csv";
import type { ReplyFileRow } from "./proposals";
import type { Round } from "./round";
import { STATUS } from "./tables";

/** How one force answered. */
export interface ForceStatus {
  force: string;
  outcome: string;
  replied: string;
  late: string;
  exemptions: string;
  corrected: string;
  calendar_year: string;
  in_victims: string;
  /** Figures accepted, and proposed that nobody has accepted or left. */
  accepted: number;
  open: number;
  note: string;
}

/** How many forces gave what to one question, for the year of the round. */
export interface QuestionStatus {
  question: string;
  measure: string;
  unit: string;
  period: string;
  of: number;
  states: Partial<Record<State, number>>;
}

export const STATUS_COLUMNS = [
  "force",
  "outcome",
  "replied",
  "late",
  "exemptions",
  "corrected",
  "calendar_year",
  "in_victims",
  "accepted",
  "open",
  "note",
] as const;

const yes = (is: boolean): string => (is ? "yes" : "");

/** The register: what each force did, and for each question how many of all gave a number. */
export function statusOf(
  round: Round,
  { files, unread }: { files: readonly ReplyFileRow[]; unread: readonly Record<string, string>[] },
  today: string,
): { forces: ForceStatus[]; questions: QuestionStatus[]; coverage: CoverageRow[] } {
  const forces = [...new Set([...forcesOf(round), ...files.map(({ force }) => force)])].filter(
    (force) => force !== "",
  );
  const states = statesOf(forces, files, notUnderstood(unread));
  const { coverage } = collate(round, states);
  const rows = forces.map((force): ForceStatus => {
    const own = files.filter((file) => file.force === force);
    const given = round.accepted.filter((row) => row.force === force);
    const open = round.open.filter((row) => row.force === force);
    const asked = round.register.find((row) => row.force === force);
    const first =
      own
        .map(({ replied }) => replied)
        .filter((date) => date !== "")
        .sort()[0] ?? "";
    const due = asked?.due ?? "";
    const all = [...given, ...open];
    return {
      force,
      outcome: outcomeOf(
        force,
        own,
        { accepted: given.length, open: open.length },
        coverage,
        round,
      ),
      replied: first,
      late:
        due === ""
          ? ""
          : first === ""
            ? own.length === 0 && today > due
              ? "overdue"
              : ""
            : yes(first > due),
      exemptions: [
        ...new Set(
          own.flatMap(({ exemptions }) => (exemptions === "" ? [] : exemptions.split("; "))),
        ),
      ].join("; "),
      corrected: yes(own.length > 1 && own.some(({ corrects }) => corrects === "yes")),
      calendar_year: yes(all.some(({ period }) => /^\d{4}$/.test(period))),
      in_victims: yes(all.some(({ unit, measure }) => unit === "victims" && measure === "total")),
      accepted: given.length,
      open: open.length,
      note: asked?.note ?? "",
    };
  });
  return { forces: rows, questions: questionsOf(round, coverage, forces.length), coverage };
}

/**
 * What a whole reply says where no figure does: a refusal, silence.
 * @param understoodInPart Forces that gave numbers which were not understood.
 */
export function statesOf(
  forces: readonly string[],
  files: readonly ReplyFileRow[],
  understoodInPart: ReadonlySet<string> = new Set(),
): Map<string, State> {
  return new Map(
    forces.map((force) => {
      const own = files.filter((file) => file.force === force);
      const outcomes = new Set(own.map(({ outcome }) => outcome));
      if (own.length === 0) return [force, "no reply"];
      // What the other files do not answer can stand in the one that nobody could open.
      if (own.some(isUnreadable)) return [force, "not readable"];
      const silent = understoodInPart.has(force) ? "not understood" : "not answered";
      if (outcomes.has("figures")) return [force, silent];
      if (outcomes.has("refused")) return [force, "refused"];
      return [force, outcomes.has("personal data") ? "personal data" : silent];
    }),
  );
}

export const isUnreadable = ({ outcome }: ReplyFileRow): boolean =>
  outcome.startsWith("not readable");

function outcomeOf(
  force: string,
  own: readonly ReplyFileRow[],
  { accepted, open }: { accepted: number; open: number },
  coverage: readonly CoverageRow[],
  round: Round,
): string {
  const figures = accepted + open;
  if (own.length === 0 && figures === 0) return "no reply";
  const outcomes = own.map(({ outcome }) => outcome);
  if (!outcomes.includes("figures") && figures === 0) {
    return outcomes.find((outcome) => outcome !== "no figures") ?? "no figures";
  }
  if (outcomes.includes("figures") && accepted === 0) {
    return open > 0 ? "not yet accepted" : "no figures";
  }
  const asked = coverage.filter((row) => row.force === force && row.period === round.year);
  const given = asked.filter(({ state }) => state === "number" || state === "suppressed");
  if (asked.length > 0 && given.length === asked.length) return "answered";
  if (outcomes.includes("refused") && given.length === 0) return "refused";
  return "part";
}

function questionsOf(round: Round, coverage: readonly CoverageRow[], of: number): QuestionStatus[] {
  return [round.year, round.before]
    .filter((period) => period !== "")
    .flatMap((period) =>
      round.questions.map(({ question, measure, unit }) => {
        const states: QuestionStatus["states"] = {};
        for (const row of coverage) {
          if (row.measure !== measure || row.unit !== unit || row.period !== period) continue;
          states[row.state] = (states[row.state] ?? 0) + 1;
        }
        return { question, measure, unit, period, of, states };
      }),
    );
}

export function statusFiles(forces: readonly ForceStatus[]): Map<string, string> {
  return new Map([[STATUS, toCsv(STATUS_COLUMNS, forces)]]);
}
