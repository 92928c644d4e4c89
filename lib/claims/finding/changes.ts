import { matches } from "../reading/matches";
import { direction } from "./direction";
import type { Finder, Found } from "./mention";
import { over } from "./pattern";

const NOUN =
  "(?:rise|increase|jump|leap|surge|fall|drop|decrease|decline|reduction|growth|climb|spike|upturn|advance|dip|difference|gain|gap)";
const VERB =
  "(?:up|down|rose|risen|rising|grew|grown|growing|increased|increasing|jumped|jumping|leapt|surged|climbed|climbing|soared|fell|fallen|falling|dropped|dropping|decreased|declined|went up|gone up|going up|went down)";
const BOUND_WORDS =
  "(?:(?:about|around|nearly|almost|just|over|under|more than|fewer than|some|roughly|a further|another|well) ){0,3}";
const NOT_SHARE =
  "(?! ?(?:%|per|pc|times|in (?:every )?{N}|out of|minutes|a day|an hour)|-?fold|[ -](?:third|quarter|fifth|tenth)s?\\b)";

const RISE_OF = over(
  `\\b${NOUN}(?: in (?:[\\w'-]+ ){1,4}?)?(?: (?:in|for|over) {P})?,? ?(?:of|was|is|came to|amounted to|stood at) ${BOUND_WORDS}({N})${NOT_SHARE}`,
);
const UP_BY = over(`\\b${VERB},? by ${BOUND_WORDS}({N})${NOT_SHARE}`);
const UP = over(
  `(?<!\\b(?:made|makes|make|making|turned|turns|turning|picked|signed|ended|took|taken) )\\b(?:up|down) ${BOUND_WORDS}({N})${NOT_SHARE}(?= (?:on|or|from|to|at|over|since|in|compared|year)\\b| ?[({]|[.,;)])`,
);
const MORE_THAN = over(
  `({N}) (?:more|fewer|extra|additional|higher|lower)(?: (?:child |sexual |sex |recorded |reported |such )*(?:offences|crimes|cases|reports|victims|incidents|children)(?: against (?:children|minors|under-\\w+|{A}))?| ones)?(?= (?:than|at|compared|on|over|in|were|and|or|took|made|meant|when)\\b|[,.;)]|$)`,
);
const A_MORE_RISE = over(`({N})[ -](?:offence |case |crime )?(?:${NOUN})\\b`);
const UP_AFTER = over(
  `({N}) (?:up|down|above|below)(?= (?:on|from|over|the {N}|the {P}|{P}|{N})(?![a-z]))`,
);
const ADDITIONAL = over(
  `\\b(?:additional|extra|further) (?:cases|offences|crimes|reports|victims),? ({N})${NOT_SHARE}(?= (?:were|was|came|are)\\b)`,
);
const BY = over(
  `(?<!outnumber(?:ed|ing)? (?:girls|boys) )\\bby ${BOUND_WORDS}({N})${NOT_SHARE}(?=,? from\\b|,? to\\b)`,
);

const THE_DIFFERENCE = over(`\\bthe (?:${NOUN}),? (?:by |of )?({N})(?=,)`);
const CLIMBED = over(`\\b${VERB} ({N})${NOT_SHARE}(?= (?:from|to) )`);
const PUT_ON = over(`\\bput on ${BOUND_WORDS}({N})${NOT_SHARE}`);
const ANOTHER = over(
  `(?<={N}[:,;]? another )({N}) (?:offences|crimes|cases|reports|victims)(?=[,.;)])`,
);
const HIGHER_BY = over(`\\b(?:higher|lower|up|down) by ({N})${NOT_SHARE}(?= ?[({]|[,.;]|$)`);

/** A difference between two counts: "a rise of 712", "up by 882", "110 more than". */
export const changes: Finder = (marked, numeralAt) => {
  const found: Found[] = [];
  const smallest = /\bforces\b/i.test(marked) ? 10 : 2;
  for (const pattern of [
    RISE_OF,
    UP_BY,
    UP,
    MORE_THAN,
    A_MORE_RISE,
    UP_AFTER,
    BY,
    ANOTHER,
    ADDITIONAL,
    THE_DIFFERENCE,
    PUT_ON,
    CLIMBED,
    HIGHER_BY,
  ]) {
    for (const match of matches(pattern, marked)) {
      const start = match.index + match[0].indexOf(match[1] ?? "");
      const numeral = numeralAt(start);
      if (!numeral || (numeral.inWords && numeral.value < (pattern === MORE_THAN ? smallest : 10)))
        continue;
      const { end, value, decimals, inWords } = numeral;
      found.push({
        start,
        end,
        parts: [numeral],
        value,
        unit: "offences",
        decimals,
        inWords,
        measure: "change",
        way: direction(marked, start, end),
      });
    }
  }
  return found;
};
