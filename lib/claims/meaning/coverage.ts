import type { Mention } from "../figures/rule";
import { over } from "../reading/marks";
import { matches } from "../reading/matches";
import type { Reading } from "../reading/reading";

/** Words that limit a count to some forces: a subset, or all but some. */
const LIMITS = over(
  "\\b(?:excluding|except(?: for)?|apart from|not including) (?:the )?{W}|\\b(?:the )?{N} (?:police )?(?:forces|constabularies)(?: that| which| who)? (?:\\w+ ){0,6}?(?:both|each year|all (?:the )?years)|\\ball but {N}|(?:\\b(?:from|in all|by|across|in|of),? )?(?:\\bthe )?{N} (?:of (?:the )?{N} )?(?:police )?(?:forces|constabularies)",
);
/** A word of every limit, so that most sentences need no more than this. */
const MAY_LIMIT = /forces|constabularies|excluding|except|apart from|not including|all but/i;
const WHEN = over("^(?: [\\w-]+| {P})*,? when $", "i");
const WHERE_KNOWN =
  /\b(?:where|whose) (?:the |a )?(?:age|sex|gender|ages?|platform|method|outcome)(?: and \w+)?(?: of the (?:victim|child))? (?:was|is|were) (?:known|recorded|provided|given|stated|named|noted|written down)|\bof those (?:whose|where|with a known)/i;

/** Which forces or records each figure of a sentence is of; "" where no word limits it. */
export function coverageIn({ marked, sentence }: Reading, mentions: readonly Mention[]): string[] {
  const limits = (MAY_LIMIT.test(marked) ? matches(LIMITS, marked) : []).map(
    ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      words: sentence.text.slice(index, index + length).trim(),
    }),
  );
  const known = WHERE_KNOWN.exec(sentence.text);
  const clauses = [...matches(/;|\. /g, marked)].map(({ index }) => index);
  return mentions.map((mention) => {
    if (known && known.index < mention.end) return known[0];
    // "the 1,010 offences where the sex of the child was recorded"
    const ofKnown = known && /^(?: [^\s,.;]+){0,6} $/.test(marked.slice(mention.end, known.index));
    if (known && ofKnown) return known[0];
    // "on the 20,140 of 2010/11, when all but one force answered"
    const when = limits.find(
      ({ start }) => start >= mention.end && WHEN.test(marked.slice(mention.end, start)),
    );
    if (when) return when.words;
    const limit = limits.findLast(({ end }) => end <= mention.start + 2);
    if (!limit) return "";
    const newClause = clauses.some((at) => at > limit.end && at < mention.start);
    return newClause ? "" : limit.words.replace(/^(?:from|in all|by|across|in|of),? /i, "");
  });
}
