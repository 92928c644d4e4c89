/**
 * How the time of what reads and draws grows with its input: `npm run fuzz` runs each on texts of n,
 * 2n and 4n of the shapes that make careless patterns slow, and fails where the time grows faster
 * than the text. No test is timed; this is on demand.
 */

/** Something that reads or draws a text, and the texts' shapes that it is given. */
export interface Reading {
  name: string;
  read: (text: string) => unknown;
  /** The length of the shortest text; enough for a quick machine to take milliseconds. */
  length: number;
  shapes?: readonly Shape[];
}

/** A text of about so many characters. */
export interface Shape {
  name: string;
  of: (length: number) => string;
}

const repeated = (name: string, piece: string, before = "", after = ""): Shape => ({
  name,
  of: (length) => before + piece.repeat(Math.ceil(length / piece.length)) + after,
});

/** Shapes that have made a pattern of this project or of its libraries slow. */
export const SHAPES: readonly Shape[] = [
  repeated("a heading with spaces and a last letter", " ", "# a", "x"),
  repeated("equal headings", "# a\n\n"),
  repeated("line breaks at the end", "\n", "a"),
  repeated("spaces in a line", " ", "a", "b"),
  repeated("one word", "a"),
  repeated("digits", "1"),
  repeated("numbers and commas", "1,234 "),
  repeated("open brackets", "["),
  repeated("brackets and links", "[a]("),
  repeated("stars", "*a "),
  repeated("underlines", "_a_"),
  repeated("back quotes", "`a"),
  repeated("angle brackets", "<"),
  repeated("open tags", "<b>"),
  repeated("comments that never close", "<!-- "),
  repeated("dollars", "$a"),
  repeated("footnotes", "[^a]: b\n"),
  repeated("a table of many columns", "|a", "", "|\n|-|\n"),
  repeated("a table of many rows", "|a|b|\n", "|a|b|\n|-|-|\n"),
  repeated("quotation marks", '"a '),
  repeated("quoted cells", '"a",'),
  repeated("semicolons", ";"),
  repeated("years", "2015/16 to "),
  repeated("of of of", "of "),
  repeated("forces", "Kent Police and "),
  repeated("shares", "one in ten of the "),
  repeated("changes", "up 20 per cent from 100 to 120 in 2015/16. "),
  repeated("counts in one sentence", "120 offences in Kent, "),
  repeated("lines of a table", "Kent\n120\n20%\n"),
  repeated("aside in aside", "(a "),
];

/** Four times the text may take so many times the time: linear is 4, the square 16. */
const MOST = 9;
/** Shorter than this a time says nothing. */
const LEAST_MS = 20;

/** A reading whose time grows faster than its text. */
export interface Growth {
  reading: string;
  shape: string;
  length: number;
  milliseconds: [number, number, number];
}

/** Milliseconds since some moment. */
type Clock = () => number;
const CLOCK: Clock = () => performance.now();

/** The readings and shapes that grow faster than the text; nothing when all is well. */
export function fasterThanLinear(readings: readonly Reading[], clock = CLOCK): Growth[] {
  return readings.flatMap(({ name, read, length, shapes = SHAPES }) =>
    shapes.flatMap((shape) => {
      const grown = growthOf(read, shape, length, clock);
      return grown === undefined ? [] : [{ reading: name, shape: shape.name, ...grown }];
    }),
  );
}

function growthOf(
  read: Reading["read"],
  shape: Shape,
  shortest: number,
  clock: Clock,
): Pick<Growth, "length" | "milliseconds"> | undefined {
  const time = (of: number): number => best(() => read(shape.of(of)), clock);
  // Once before, for what is made at first use.
  time(Math.min(shortest, 1_000));
  // A busy machine can make one time long; what grows does so again, and with longer texts too.
  let milliseconds: [number, number, number] = [0, 0, 0];
  for (const length of [shortest, shortest, 2 * shortest]) {
    milliseconds = [time(length), time(2 * length), time(4 * length)];
    const [one, , four] = milliseconds;
    if (four < LEAST_MS || four < MOST * Math.max(one, LEAST_MS / 8)) return undefined;
  }
  return { length: 2 * shortest, milliseconds };
}

/** The shortest of two times, in milliseconds: the other may have met the garbage collector. */
function best(run: () => unknown, clock: Clock): number {
  const times = [0, 1].map(() => {
    const start = clock();
    run();
    return clock() - start;
  });
  return Math.min(...times);
}
