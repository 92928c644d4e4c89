import type { Contents } from "../files/grid";
import { type DateFound, datesIn } from "../words/dates";
import { periodsIn } from "../words/periods";
import { plain } from "../words/plain";

/** What the words of a reply say of the reply as a whole. */
export interface LetterFacts {
  date: string;
  exemptions: string[];
  corrects: boolean;
  /** It says that it gives nothing, or not all. */
  refuses: boolean;
  /** It says only that the request has arrived. */
  acknowledges: boolean;
}

/** Sections that keep information back; 1, 10, 16 and 17 are of how to answer. */
const EXEMPTION =
  /\b(?:sections?|s\.?|sec\.?) ?(12|14|21|22|22a|23|24|27|30|31|32|35|36|38|40|41|43|44)\b(?! ?(?:hours|working))/g;

/**
 * Reads date, exemptions, and whether it corrects an earlier reply.
 * @param asked The day of the request, before which nobody can have replied; "" where it is not known.
 */
export function letterFacts(contents: Contents, name: string, asked = ""): LetterFacts {
  const lines = [
    ...contents.passages.map(({ text }) => text),
    ...contents.grids.flatMap(({ cells }) => cells.map(({ text }) => text)),
  ];
  const text = plain(lines.join("\n").slice(0, 60_000));
  const exemptions = [
    ...new Set([...text.matchAll(EXEMPTION)].map(([, number]) => `section ${number}`)),
  ];
  // "(r) revised" tells what a mark means.
  const title = plain(`${name} ${lines.slice(0, 40).join(" ")}`).replace(
    /(?:\(r\)|\[r\]|\br ?[=:-])[ =:-]*revised\b/g,
    " ",
  );
  return {
    date: dateOf(name, lines, asked),
    exemptions,
    corrects:
      /\bcorrect(?:ed|ion|s)\b|\brevis(?:ed|ion)\b|\bamended\b|\bsupersed\w+|\breplac(?:es|ing|ement)\b|\bin place of (?:our|the)\b/.test(
        title,
      ) && !/\bto correct\b|\bif .{0,40}correct/.test(title),
    refuses:
      /\brefus|\bexceed (?:the )?(?:appropriate|cost|time|fees)|\bnot obliged to (?:comply|provide)|\bexempt from disclosure|\bunable to (?:provide|supply|comply)|\bnot (?:held|hold)|\bwithh(?:eld|old)/.test(
        text,
      ),
    acknowledges:
      /\b(?:acknowledg\w+|received your request|is (?:being|currently) (?:processed|considered|dealt)|will (?:respond|reply|be sent))/.test(
        text,
      ),
  };
}

/** "Replaces our reply of 12 May": the day of another letter. */
const EARLIER =
  /\b(?:our|your|an?|earlier|previous|original|first|replac\w+ the) (?:earlier |previous |original |first )?(?:reply|response|letter|answer|request|e-?mail) (?:of|dated|on|sent|to you)\b/i;

/** The date of a reply: that in its name, or the latest single date among its first and last lines. */
function dateOf(name: string, lines: readonly string[], asked: string): string {
  const isReply = ({ date }: DateFound): boolean => date >= asked;
  const named = datesIn(name.replace(/[_.]/g, " ")).find(isReply);
  if (named !== undefined) return named.date;
  const near = [...lines.slice(0, 40), ...lines.slice(-8)];
  const dates = near.flatMap((line) => {
    // "1 April 2024 to 31 March 2025" is a period, and "extracted 12 May 2025" no date of a letter.
    if (
      /extract|as at|between|period|year|\bto\b.*\d{4}|received|request of|dated?\b.*request|\b(?:by|until|since|before|after) \d/i.test(
        line,
      ) &&
      !/reply|letter|response|date:/i.test(line)
    )
      return [];
    if (EARLIER.test(line)) return [];
    return datesOutsidePeriods(line).filter(isReply);
  });
  return (
    dates
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? ""
  );
}

/** The heading "1/4/24-31/3/25" has two dates, and neither is of a letter. */
function datesOutsidePeriods(line: string): DateFound[] {
  const periods = periodsIn(line);
  return datesIn(line).filter(
    ({ at, length }) =>
      !periods.some(
        (period) =>
          period.length > length && period.at <= at && at + length <= period.at + period.length,
      ),
  );
}
