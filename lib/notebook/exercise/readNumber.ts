/** The number in an answer, and how many decimals it was written with; or what is wrong with it. */
export type ReadNumber = { value: number; decimals: number } | { fault: string };

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/**
 * Reads "22.8", "22.8 minutes", "1,234", "−3", "15%", "6 to 1", "1 in 7".
 *
 * @param unit What the number counts; a number in it, as in "for each 10,000", may be repeated.
 * @example
 * readNumber("1,234.50 offences", "offences") // → { value: 1234.5, decimals: 2 }
 */
export function readNumber(answer: string, unit: string): ReadNumber {
  const text = plain(answer)
    .replace(/\s*(?::|\bto)\s*(?:1|one)\s*$/i, "")
    .replace(/^\s*(?:1|one)\s+in\s+(?=\d)/i, "");
  const numbers = text.match(NUMBER) ?? [];
  const [first] = numbers;
  if (first === undefined) return { fault: `The answer is a number: ${unit}.` };
  if (/\d\s*[/÷×*]\s*\d/.test(text))
    return { fault: "Work it out, and write the number it comes to." };
  const ofUnit: string[] = plain(unit).match(NUMBER) ?? [];
  if (numbers.slice(1).some((number) => !ofUnit.includes(number))) {
    return { fault: "Write one number, with a point before any decimals." };
  }
  const decimals = /\.(\d+)$/.exec(first.replace(/e.*$/i, ""))?.[1]?.length ?? 0;
  return { value: Number(first), decimals };
}

/** One minus sign, no commas or spaces between thousands. */
const plain = (text: string): string =>
  text.replace(/[−–]/g, "-").replace(/(\d)[,\u00a0\u202f ](?=\d{3}(?!\d))/g, "$1");
