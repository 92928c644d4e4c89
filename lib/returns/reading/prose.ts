import type { Passage } from "../files/grid";
import { readLabel } from "../words/label";
import { readValue, type Value } from "../words/marks";
import type { PeriodFound } from "../words/periods";
import { type Context, nothing, type Reading } from "./context";
import { bracketsAsked, endsAsking, withoutBrackets } from "./asked";
import { makeRow } from "./figure";
import { clausesOf } from "./clauses";
import { combine, type Meaning, nothingSaid } from "./meaning";
import { numbersIn } from "./numbersIn";
import { sentencesOf } from "./sentences";
import { yearBeside, yearOfWhole } from "./yearsBeside";

/** Sentences about what answering would cost hold numbers of records and hours, not of offences. */
const COST =
  /\b(?:hours?|minutes|cost limit|appropriate limit|exceed|£|fees?|each record|manual(?:ly)?|would (?:take|need|require)|working days?|review(?:ed)? (?:each|every|by hand))\b|£/i;
const SUBJECT =
  /\b(?:offences?|crimes?|victims?|child(?:ren)?|girls?|boys?|females?|males?|records?|recorded|convict|flag)/i;
/** What a reply names beside its counts, and has not counted. */
const APART =
  /\bnon-crimes?\b|\bexclud(?:e|es|ed|ing) \d|\bcancelled (?:crimes?|offences?|records?)\b/i;
const NOT_HELD =
  /\bnot (?:held|hold|recorded|available|retrievable)\b|\bno information\b|\bnot (?:obliged|required) to\b|\bexempt|\brefus|\bexceed/i;

/** What was read last, which "(2023/24: 52)" goes on from. */
interface Before {
  parts?: Pick<Meaning, "sex" | "ages" | "flag" | "unit" | "whole">;
  period?: PeriodFound;
}

/** Proposes a row for each count in the sentences of a letter. */
export function readProse(lines: readonly Passage[], context: Context): Reading {
  const reading = nothing();
  let question: Meaning | undefined;
  let before: Before = {};
  let isQuestionOpen = false;
  const asked = new Set<string>();
  for (const { at, text: printed } of sentencesOf(lines)) {
    const place = { force: context.force, file: context.file, sheet: "text", cell: at };
    if (printed.length > LONGEST) {
      const why = `a sentence of ${printed.length.toLocaleString("en-GB")} letters, longer than any that is read`;
      reading.unread.push({ ...place, text: `${printed.slice(0, 60)}…`, why });
      continue;
    }
    for (const words of bracketsAsked(printed)) asked.add(words);
    const text = withoutBrackets(printed, asked);
    const isQuestion = /^(?:q(?:uestion)? ?\.?\d|\(?\d+[.)] |request\b|part \d|how many\b)/i.test(
      text,
    );
    if (isQuestion) {
      question = undefined;
      before = {};
      isQuestionOpen = true;
    }
    const label = combine([{ text: withoutFootings(text) }]);
    const hasParts =
      label.flag !== undefined ||
      label.sex !== undefined ||
      label.ages !== undefined ||
      label.whole;
    const all = numbersIn(printed);
    const asksOnly = endsAsking(text);
    const numbers = asksOnly ? [] : text === printed ? all : numbersIn(text);
    for (const number of numbers === all ? [] : all) {
      if (numbers.some((other) => other.at === number.at)) continue;
      const why = "a number of the question, which the reply repeats";
      reading.unread.push({ ...place, text: number.printed, why });
    }
    if (numbers.length === 0) {
      if ((isQuestion || isQuestionOpen) && hasParts) question = label;
      else if (isHeading(text) && (hasParts || label.period !== undefined)) {
        question = label;
        // "2024/25" on a line of its own: what follows is of that year, and no more of the one before.
        if (label.period !== undefined) before = {};
      }
      if (question?.flag !== undefined && NOT_HELD.test(text))
        notHeld(question, text, place, context, reading);
      continue;
    }
    isQuestionOpen = false;
    const leave = (why: string): void => {
      for (const number of numbers) reading.unread.push({ ...place, text: number.printed, why });
    };
    if (/^(?:\*|#)/.test(text.trim())) {
      leave("in a note");
      continue;
    }
    if (APART.test(text) && !/\binclud/i.test(text)) {
      leave("of what is not counted as an offence");
      continue;
    }
    if (COST.test(text)) {
      leave("of what answering would cost, and no count of offences");
      continue;
    }
    if (!SUBJECT.test(text) && !hasParts && label.period === undefined && question === undefined) {
      leave("a number in a sentence that says nothing of offences");
      continue;
    }
    before = readSentence({ text, printed }, place, question, before, context, reading);
    if (question === undefined && hasParts) question = undefined;
  }
  return reading;
}

const IN_EACH =
  /\b(?:in|for) (?:either|both|each)(?: of the(?:se)?(?: two)?)?(?: financial)? years?\b/i;

/** Letters of the longest sentence that is read; a long one of a letter has some hundreds. */
const LONGEST = 5_000;

type At = { force: string; file: string; sheet: string; cell: string };

function readSentence(
  { text, printed }: { text: string; printed: string },
  place: At,
  question: Meaning | undefined,
  earlier: Before,
  context: Context,
  reading: Reading,
): Before {
  let before = earlier;
  // A year in brackets is of the number there: "71 had a flag (2023/24: 52)".
  const sentence = readLabel(text.replace(/\([^)]*\)/g, " "));
  const [only, second] = sentence.periods;
  const clauses = clausesOf(text).filter(({ restates }) => !restates);
  const ofOffences = /^of (?:the|these|those) [\d,]+ (?:\w+ ){0,2}(?:offences|crimes)\b/i.test(
    text,
  );
  const bare = clauses.filter(({ words }) => saysNothing(words)).length;
  const hasSexes = clauses.some(({ words }) => /\b(?:girls?|boys?|females?|males?)\b/i.test(words));
  for (const { number, words } of clauses) {
    const meaning = combine([
      { text: words, ...(hasSexes && { axis: { by: "sex" as const, isGuess: false } }) },
    ]);
    const year =
      yearBeside(words, before.period ?? question?.period ?? context.periods[0]) ??
      yearOfWhole(text, number, reading.rows);
    if (year !== undefined && meaning.period === undefined) meaning.period = year;
    // "The figures are 748, 139, 17 and 201": in the order of something that was said before.
    if (bare > 1) {
      reading.unread.push({
        ...place,
        text: number.printed,
        why: "one of several numbers that do not say what they count",
      });
      continue;
    }
    meaning.conflicts = [];
    // "Of the 846 offences, 690 victims were female": parts of the offences.
    if (ofOffences && meaning.sex !== undefined && meaning.unit === "victims") {
      meaning.unit = "offences";
      meaning.countsVictims = true;
    }
    const isPart = meaning.sex ?? meaning.ages ?? meaning.flag;
    const doubts: string[] = [];
    let own = isPart !== undefined || meaning.whole || meaning.unit !== undefined;
    const isShort = text.length < 40 || before !== earlier;
    const goesOn =
      isShort &&
      before.parts !== undefined &&
      isPart === undefined &&
      !meaning.whole &&
      (meaning.unit === undefined || meaning.unit === before.parts.unit) &&
      meaning.period !== undefined;
    if (goesOn) {
      Object.assign(meaning, before.parts);
      own = true;
    } else if (
      !own &&
      question !== undefined &&
      (meaning.period !== undefined || text.length < 40)
    ) {
      Object.assign(meaning, {
        sex: question.sex,
        ages: question.ages,
        flag: question.flag,
        whole: true,
      });
      doubts.push("what it counts was taken from the question above it");
      own = true;
    } else if (!own && year !== undefined) {
      meaning.whole = true;
      own = true;
      doubts.push("what it counts is not said: taken as the total");
    } else if (
      isPart === undefined &&
      /\b(?:of (?:these|which|those|them)|that number)\b/i.test(words)
    )
      own = false;
    // An answer of the question: "Total 71" beneath a question on the online flag.
    if (
      own &&
      isPart === undefined &&
      !goesOn &&
      question?.flag !== undefined &&
      meaning.flag === undefined &&
      meaning.sex === undefined
    ) {
      meaning.flag = question.flag;
      doubts.push("what it counts was taken from the question above it");
    }
    meaning.period ??= second === undefined ? only : undefined;
    if (meaning.period === undefined) {
      meaning.period = before.period ?? question?.period;
      if (meaning.period !== undefined && context.periods.length > 1)
        doubts.push("its year was taken from the words before it");
    }
    const inEach = only === undefined && IN_EACH.test(text) && context.periods.length === 2;
    if (inEach) meaning.period = context.periods[0];
    for (const key of ["period", "sex", "ages", "flag", "unit"] as const)
      if (meaning[key] === undefined) delete meaning[key];
    const at = { ...place, text: number.printed };
    if (!own) {
      reading.unread.push({
        ...at,
        why: "a number in a sentence that does not say what it counts",
      });
      continue;
    }
    meaning.rest = [];
    const value: Value = {
      value: number.value,
      mark: number.value === null ? number.printed : "",
      atLeast: number.atLeast,
      atMost: number.atMost,
      why: number.value === null ? "suppressed" : "",
    };
    const around: Meaning = nothingSaid();
    const made = makeRow(
      { value, meaning, around, area: "", unit: "", note: "" },
      { sheet: "text", cell: place.cell, words: printed },
      context,
    );
    if ("why" in made) {
      reading.unread.push({ ...at, why: made.why });
      continue;
    }
    const { row } = made;
    // "There were none in either year": of each of the two.
    const rows = inEach ? context.periods.map(({ label: period }) => ({ ...row, period })) : [row];
    reading.rows.push(...rows);
    for (const what of [...made.doubts, ...doubts])
      reading.remarks.push({ level: "warning", ...place, what: `${number.printed}: ${what}` });
    const { sex, ages, flag, unit, whole } = meaning;
    before = {
      parts: {
        ...(sex && { sex }),
        ...(ages && { ages }),
        ...(flag && { flag }),
        ...(unit && { unit }),
        whole,
      },
      ...(meaning.period && { period: meaning.period }),
    };
  }
  return before;
}

const saysNothing = (words: string): boolean => {
  const { sex, ages, flag, unit, whole, unknown, periods } = readLabel(words);
  const facets = [sex, ages, flag, unit].some((facet) => facet !== undefined);
  return !facets && !whole && !unknown && periods.length === 0;
};

/** "This information is not held": the answer to a question that has a measure of its own. */
function notHeld(
  question: Meaning,
  text: string,
  place: At,
  context: Context,
  reading: Reading,
): void {
  const read = readValue(text) ?? {
    value: null,
    mark: /exceed|section 12|cost|refus|exempt/i.test(text) ? "refused" : "not held",
    atLeast: null,
    atMost: null,
    why: "not held" as const,
  };
  if (reading.rows.some(({ measure, value }) => measure === question.flag && value === null))
    return;
  for (const period of question.period !== undefined ? [question.period] : context.periods) {
    const meaning = { ...question, period, rest: [], conflicts: [] };
    const around: Meaning = nothingSaid();
    const made = makeRow(
      { value: read, meaning, around, area: "", unit: "", note: text.slice(0, 160) },
      { sheet: "text", cell: place.cell, words: text.slice(0, 160) },
      context,
    );
    if ("row" in made) reading.rows.push(made.row);
  }
}

const isHeading = (text: string): boolean => text.length < 90 && !/[.!?]$/.test(text);

/** "under 18" of the request's own words is the whole; other numbers stay. */
const withoutFootings = (text: string): string => text.replace(/^\(?\d+[.)] /, "");
