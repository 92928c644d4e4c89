import { matches } from "../reading/matches";
import type { Numeral } from "../reading/numerals";
import type { Finder, Found } from "./mention";
import { over } from "./pattern";

const FORCES = "(?:forces?|constabular(?:y|ies)|police services)";
const NO_REPLY =
  /\b(?:nothing|no data|no figures|no return|no repl|no response|not (?:replied|responded|provide|supply|give|respond|reply|return|answer)|n't (?:provide|supply|give|respond|reply|return|answer)|fail\w* to|unable to|refus\w+|missing|without|except\b(?! for)|did not|withheld|all but|declin\w+)/i;
const ASKED =
  /\b(?:asked|asking|sent|wrote|writing|approach(?:ed|ing)|contact(?:ed|ing)|requested)\b(?! (?:by|from))(?: [\w-]+){0,5} (?:all )?(?:the )?(?:all )?$/i;
const ANSWERED =
  /\b(?:returns|replies|responses|answers|data|figures|repl(?:y|ies|ied)|respon(?:ses?|ded))\b(?: [\w-]+){0,4} $/i;

/** "44 of the 45 forces", "44 of 45 responded", "one force in 45", "all but one of the 43 forces". */
const SOME_OF = over(
  `({N})(?: (?:police )?${FORCES})? (?:out of|of|in) (?:the |all |a possible |every |some )*(?:{W}(?:'s)? )?(?:all )?({N})(?: {words 0,3}${FORCES})?`,
);
const ALL = over(`(?:all |the )?({N}) ((?:{words 0,3})${FORCES})\\b(?!')`);

/** "43 forces answered on this occasion and 41 on that", "from 43 forces and the older from 41" */
const OTHERS_REPLIED = over(
  "\\b(?:and|not|than|against|from|but)?,? (?:only |just |the )?({N})(?= (?:of (?:them|those)\\b|forces? (?:last|then|before)|last\\b|the (?:last|time)|on (?:that|the)|did|had|then|last|before|a year|the year)\\b|[.,;)])",
);
/** "The preceding survey, minus two forces" */
const WITHOUT = /\b(?:minus|without|bar|but for|except for|lacking) (?:the )?$/i;
/** "The only force of 45 to send nothing" */
const ONLY_FORCE = over("\\bthe only force (?:out of|of|in) (?:the )?({N})");
/** "Forty-three of them replied this time", "42 answered", "only 41 had answered then" */
const REPLIED = over(
  "({N}) (?:of (?:them|those|these) )?(?:had |have )?(?:replied|answered|responded|took part|did so|sent (?:figures|returns|data|answers)|returned)\\b",
);
/** How many police forces replied, or did not. */
export const forces: Finder = (marked, numeralAt) => {
  const found: Found[] = [];
  const add = (start: number, end: number, parts: Numeral[], measure: string): void => {
    const [first] = parts;
    if (!first) return;
    found.push({
      start,
      end,
      parts,
      value: first.value,
      unit: "forces",
      decimals: 0,
      inWords: false,
      measure,
    });
  };
  for (const match of matches(SOME_OF, marked)) {
    const first = numeralAt(match.index);
    const second = numeralAt(match.index + match[0].lastIndexOf(match[2] ?? ""));
    if (!first || !second || first.value > second.value || second.value > 60) continue;
    if (!new RegExp(FORCES, "i").test(match[0])) continue;
    const end = match.index + match[0].length;
    const around =
      marked.slice(Math.max(0, match.index - 12), match.index) +
      (/^[^.;]{0,60}/.exec(marked.slice(end))?.[0] ?? "");
    const answered = ANSWERED.test(marked.slice(Math.max(0, match.index - 80), match.index));
    const silent = !answered && NO_REPLY.test(around);
    add(match.index, end, [first, second], silent ? "forces_not_responding" : "forces_responding");
  }
  for (const match of matches(ALL, marked)) {
    const start = match.index + match[0].indexOf(match[1] ?? "");
    const end = match.index + match[0].length;
    const numeral = numeralAt(start);
    if (!numeral || numeral.value < 2 || numeral.value > 60 || numeral.decimals > 0) continue;
    if (found.some((other) => other.start < end && start < other.end)) continue;
    if (/\b(?:offences|crimes|cases|victims|officers|recorded)\b/i.test(match[2] ?? "")) continue;
    const without = WITHOUT.test(marked.slice(0, start));
    const silent =
      without || (NO_REPLY.test(marked.slice(end, end + 30)) && !/^all /i.test(match[0]));
    const before = marked.slice(Math.max(0, start - 80), start);
    const asked =
      (ASKED.test(before) && !ANSWERED.test(before)) ||
      /^ (?:were|was) (?:asked|contacted|sent|approached|written to)\b/i.test(
        marked.slice(end, end + 24),
      );
    add(
      start,
      end,
      [numeral],
      silent ? "forces_not_responding" : asked ? "forces_asked" : "forces_responding",
    );
  }
  for (const match of matches(REPLIED, marked)) {
    const numeral = numeralAt(match.index);
    if (!numeral || numeral.value < 20 || numeral.value > 50 || numeral.decimals > 0) continue;
    if (found.some(({ start, end }) => start <= match.index && match.index < end)) continue;
    add(match.index, numeral.end, [numeral], "forces_responding");
  }
  for (const match of matches(ONLY_FORCE, marked)) {
    const { index: start } = match;
    const end = start + match[0].length;
    const numeral = numeralAt(end - (match[1]?.length ?? 0));
    if (!numeral) continue;
    const measure = NO_REPLY.test(marked.slice(end, end + 40))
      ? "forces_not_responding"
      : "forces_responding";
    const value = { value: 1, unit: "forces", decimals: 0, inWords: true, measure } as const;
    found.push({ start, end, parts: [numeral], ...value });
  }
  if (found.length === 0) return found;
  for (const match of matches(OTHERS_REPLIED, marked)) {
    const start = match.index + match[0].indexOf(match[1] ?? "");
    const numeral = numeralAt(start);
    if (!numeral || numeral.value < 20 || numeral.value > 46 || numeral.decimals > 0) continue;
    if (found.some((other) => other.start <= start && start < other.end)) continue;
    add(start, numeral.end, [numeral], "forces_responding");
  }
  return found;
};
