import { plain } from "./plain";

/** What stands where a number could. */
export interface Value {
  value: number | null;
  /** As printed, where it is no plain number. */
  mark: string;
  atLeast: number | null;
  atMost: number | null;
  /** Why there is no number, in a word or two; "" where there is one. */
  why: "" | "suppressed" | "refused" | "not held" | "not applicable" | "unknown" | "dash" | "nil";
}

const number = (value: number): Value => {
  return { value, mark: "", atLeast: value, atMost: value, why: "" };
};

const mark = (
  text: string,
  why: Value["why"],
  atLeast: number | null = null,
  atMost: number | null = null,
): Value => ({ value: null, mark: text, atLeast, atMost, why });

const SECTION = "s(?:ec(?:tion)?|\\.)? ?\\.? ?";
const SUB = "(?: ?\\(\\d+\\))*(?: ?\\([a-z]\\))*";
const WORDS: [RegExp, Value["why"]][] = [
  [
    new RegExp(
      `^(?:${SECTION}(?:40|38|31|30|44)${SUB}|\\[?c\\]?|suppressed|withheld|redacted|disclosive|low numbers?|\\*+|#+|~+|†+|‡|\\^+|x|\\[\\*\\])$`,
    ),
    "suppressed",
  ],
  [new RegExp(`^(?:refused|exempt(?:ed|ion)?|${SECTION}(?:12|14|17|21|22|23)${SUB})$`), "refused"],
  [
    /^(?:not (?:held|recorded|available|collected|captured|provided)|no (?:data|information)(?: held| available)?|(?:data|information) (?:not|un)(?: (?:held|available)|available)|unavailable|\[x\]|\.\.+|tbc|nk|n\/k|no info(?:rmation)? held)$/,
    "not held",
  ],
  [/^(?:n\/?\.?a\.?|not applicable|\[z\])$/, "not applicable"],
  [/^(?:unknown|not known|\?+|\[u\]|see (?:note|letter|below)|\[low\])$/, "unknown"],
  [/^-+$/, "dash"],
];

const WHOLE = /^(?:\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.0+)?$/;
const NUM = "(\\d+|\\d{1,3}(?:,\\d{3})+|one|two|three|four|five|six|seven|eight|nine|ten)";
const SMALL = "nought one two three four five six seven eight nine ten".split(" ");

const count = (text: string): number => {
  const word = SMALL.indexOf(text);
  return word >= 0 ? word : Number(text.replaceAll(",", ""));
};

/**
 * Reads a cell that holds a count or what stands for one; undefined for any other text. "Nil" is a
 * nought that somebody wrote as a word: it is kept with its word. A dash is not: it can be nought or
 * nothing held.
 * @example
 * readValue("1,234").value // → 1234
 * readValue("< 5").atMost // → 4
 * readValue("1-4").atLeast // → 1
 * readValue("Not held").why // → "not held"
 */
export function readValue(text: string): Value | undefined {
  const bare = plain(text)
    .replace(/^'/, "")
    .replace(/[.;,]$/, "")
    .trim();
  if (bare === "") return undefined;
  if (WHOLE.test(bare)) return number(Number(bare.replace(/[, ]/g, "")));
  const noted = /^(\d[\d,]*)(?: ?(?:\*+|\[\w\]|\(\w\)|\^\w{1,2}|†|‡|p|r))$/.exec(bare);
  if (noted !== null && WHOLE.test(noted[1]!)) {
    return { ...number(Number(noted[1]!.replaceAll(",", ""))), mark: text.trim() };
  }
  if (/^(?:nil|zero|none|nil return|no offences(?: recorded)?|0 \(nil\))$/.test(bare)) {
    return { ...number(0), mark: text.trim(), why: "nil" };
  }
  const limit = limits(
    bare
      .replace(/^[[(]|[\])]$/g, "")
      .replace(/\*+$/, "")
      .trim(),
  );
  if (limit !== undefined) return mark(text.trim(), "suppressed", limit[0], limit[1]);
  for (const [form, why] of WORDS) if (form.test(bare)) return mark(text.trim(), why);
  return undefined;
}

const FORMS: [RegExp, (a: number, b: number) => [number, number]][] = [
  [new RegExp(`^(?:<|less than|fewer than|under|below) ?${NUM}$`), (limit) => [0, limit - 1]],
  [
    new RegExp(`^(?:<=|=<|≤|up to|at most|no more than|not more than) ?${NUM}$`),
    (most) => [0, most],
  ],
  [new RegExp(`^${NUM} (?:or|and) (?:fewer|less|under|below)$`), (most) => [0, most]],
  [
    new RegExp(`^(?:between )?${NUM} ?(?:-|to|and) ?${NUM}(?: inclusive)?$`),
    (least, most) => [least, most],
  ],
];

/** The least and the most that words such as "fewer than 5" and "1-4" leave, or undefined. */
export function limits(words: string): [number, number] | undefined {
  for (const [form, read] of FORMS) {
    const found = form.exec(plain(words));
    if (found === null) continue;
    const [least, most] = read(count(found[1]!), count(found[2] ?? "0"));
    if (least <= most && most <= 100) return [least, most];
  }
  return undefined;
}
