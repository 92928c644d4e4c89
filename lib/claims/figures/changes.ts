import { BOUND_WORD, CHANGE_NOUN, CHANGE_VERB, EVENT_NOUN, NOUNS } from "../lexicon/words";
import { over } from "../reading/marks";
import { direction } from "./direction";
import { type FigureRule, type Given, ofNumber } from "./rule";
import type { At } from "./rule";

const BOUND = `(?:(?:${BOUND_WORD}) ){0,3}`;
const NOT_SHARE =
  "(?! ?(?:%|per|pc|times|in (?:every )?{N}|out of|minutes|a day|an hour)|[ -]?fold|[ -](?:third|quarter|fifth|tenth)s?\\b)";

/** "165 more were found guilty": beside others, and not than before. */
const FURTHER = /^ were (?!.*\b(?:than|compared|before)\b)/i;

const PERCENTAGE = over("{N} ?$", "");

/** In words a difference begins at `least`: "one more" is talk. */
function difference({ marked, number }: At, least = 10): Given | undefined {
  const numeral = number(1);
  if (!numeral || (numeral.inWords && numeral.value < least)) return undefined;
  const { start, end, value } = numeral;
  const way = direction(marked, start, end);
  return { ...ofNumber(numeral), start, end, value, unit: "offences", measure: "change", way };
}

export const changes: FigureRule[] = [
  {
    name: "a rise of N",
    pattern: over(
      `\\b(?:${CHANGE_NOUN})(?: in (?:(?:[\\w'-]+|{W}) ){1,4}?)?(?: (?:in|for|over) {P})?,? ?(?:of|(?:was|is) {N} of|was|is|came to|amounted to|stood at) ${BOUND}({N})${NOT_SHARE}`,
      "dgi",
    ),
    gives: (at) => difference(at),
    examples: [
      ["It recorded 444, a rise of 112.", "112 offences"],
      ["The county's rise is one of 412 cases.", "412 offences"],
      ["The increase in Essex came to 882.", "882 offences"],
    ],
    counterExamples: ["There was a rise of 15 per cent."],
  },
  {
    name: "up by N",
    pattern: over(
      `\\b(?:(?:${CHANGE_VERB}),? by|an (?:extra|additional)) ${BOUND}({N})${NOT_SHARE}`,
      "dgi",
    ),
    gives: (at) => difference(at),
    examples: [
      ["Essex went up by 882.", "882 offences"],
      ["It recorded 1,284, an extra 582 offences.", "582 offences"],
    ],
  },
  {
    name: "up N on",
    pattern: over(
      `(?<!\\b(?:made|makes|make|making|turned|turns|turning|picked|signed|ended|took|taken|puts?|noted|wr[io]te|written|laid) )\\b(?:up|down) ${BOUND}({N})${NOT_SHARE}(?= (?:on|or|from|to|at|over|since|in|compared|year)\\b| ?[({]|[.,;)])`,
      "dgi",
    ),
    gives: (at) => difference(at),
    examples: [["The count is up 45 on 2014/15.", "45 offences"]],
  },
  {
    name: "by N, from A to B",
    pattern: over(
      `(?<!outnumber(?:ed|ing)? (?:girls|boys) )\\bby ${BOUND}({N})${NOT_SHARE}(?=,? from\\b|,? to\\b)`,
      "dgi",
    ),
    gives: (at) => difference(at),
    examples: [["It went up in Kent, and in Norfolk by 616, from 774 to 1,390.", "616 offences"]],
  },
  {
    name: "N more than",
    pattern: over(
      `(?<!\\bin )({N})(?: (?:${EVENT_NOUN}))? (?:more(?! or less)|fewer|less|extra|additional|higher|lower)(?: (?:child |sexual |sex |recorded |reported |such |violent |online |knife |hate )*(?:${EVENT_NOUN}|${NOUNS.victims})(?: against (?:(?:children|minors|under-\\w+)(?: {A})?|{A}))?| ones| of them(?: [\\w'-]+| {P}){0,6}?(?= than\\b))?(?=(?: {P})?(?: (?:than|at|compared|on|over|in|were|and|or|took|made|meant|when)\\b|[,.;)]|$))`,
      "dgi",
    ),
    gives: (at) =>
      FURTHER.test(at.marked.slice(at.end))
        ? undefined
        : difference(at, /\bforces\b/i.test(at.marked) ? 10 : 2),
    examples: [
      ["There were 110 more than in 2017/18.", "110 offences"],
      ["Kent recorded 110 more offences against children last year than before.", "110 offences"],
      ["Kent recorded 1,293 offences, which is 361 cases more than last year.", "361 offences"],
      ["Police in Kent recorded almost 500 more sex offences last year.", "500 offences"],
      ["Police were told of 143 more of them last year than in 2014-15.", "143 offences"],
    ],
    counterExamples: ["For possession 165 more were found guilty."],
  },
  {
    name: "(+N",
    pattern: over("(?<=[(,]\\s?)[+-]({N})(?! ?(?:%|per|pc))(?=[,;)])", "dgi"),
    gives: (at) => {
      const given = difference(at, 2);
      return given && { ...given, start: at.start, way: at.match[0].startsWith("-") ? -1 : 1 };
    },
    examples: [
      ["It recorded 1,386, compared with 1,298 the year before (+88, +6.8%).", "88 offences"],
    ],
  },
  {
    name: "N per cent (M offences)",
    pattern: over(
      `(?:%|per ?cent|pc)(?: \\(|,? or )({N})(?: (?:more|fewer|extra))? (?:child |sexual |sex |recorded |reported )*(?:${EVENT_NOUN})\\b`,
      "dgi",
    ),
    gives: (at) => {
      const given = difference(at, 2);
      // A share may stand beside the part that it is: "12 per cent (323 offences) were online".
      const share = PERCENTAGE.exec(at.marked.slice(0, at.start))?.index ?? at.start;
      return given && direction(at.marked, share, at.start) !== 0
        ? { ...given, start: given.parts![0]!.start, end: given.parts![0]!.end }
        : undefined;
    },
    examples: [
      ["This was an increase of 17.1 per cent (323 offences).", "323 offences"],
      ["The rise is 4 per cent, or 1,009 crimes.", "1009 offences"],
    ],
    counterExamples: ["Some 12 per cent (323 offences) were online."],
  },
  {
    name: "N up on",
    pattern: over(
      "({N}) (?:up|down|above|below)(?= (?:on|from|over|the {N}|the {P}|{P}|{N})(?![a-z]))",
      "dgi",
    ),
    gives: (at) => difference(at),
    examples: [
      ["In 2015-16 there were 4,368, which was 286 up on the year before.", "286 offences"],
    ],
  },
  {
    name: "a N-offence rise",
    pattern: over(
      `({N})[ -](?:offence |case |crime )?(?:${CHANGE_NOUN})\\b(?! (?:victim|prey|foul|into|within|under|short)\\b)`,
      "dgi",
    ),
    gives: (at) => difference(at),
    examples: [["It was a 120 offence rise in Kent.", "120 offences"]],
    counterExamples: ["Close to 4,000 fall victim in a year."],
  },
];
