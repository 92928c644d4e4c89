const ONES =
  "nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const SMALL = `(?:${ONES.slice(1).join("|")})`;
const BELOW_100 = `(?:(?:${TENS.join("|")})(?:[- ](?:${ONES.slice(1, 10).join("|")}))?|${SMALL})`;
const BELOW_1000 = `(?:${SMALL} hundred(?:(?: and)? ${BELOW_100})?|${BELOW_100})`;

/** A number spelt out: "three hundred and thirty-one", "two thousand and twelve". */
export const NUMBER_WORDS = `(?:(?:${BELOW_1000}) thousand(?:,?(?: and)? ${BELOW_1000})?|${BELOW_1000})`;

/**
 * @example
 * numberOfWords("three hundred and thirty-one") // → 331
 * numberOfWords("two thousand and twelve") // → 2012
 */
export function numberOfWords(text: string): number {
  let total = 0;
  let part = 0;
  for (const word of text.toLowerCase().split(/[\s-]+|,/)) {
    if (word === "hundred") part *= 100;
    else if (word === "thousand") {
      total += part * 1000;
      part = 0;
    } else if (ONES.includes(word)) part += ONES.indexOf(word);
    else if (TENS.includes(word)) part += (TENS.indexOf(word) + 2) * 10;
  }
  return total + part;
}
