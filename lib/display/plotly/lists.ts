/**
 * The lists of a figure as plain arrays, whichever way they came: Plotly also takes typed arrays and
 * packed ones, `{ dtype, bdata }`, and JSON writes a typed array as an object of places,
 * `{ "0": 3, "1": 4 }`, of which Plotly draws nothing.
 */

/** How Plotly names the kinds of number in a packed list. */
const PACKED = {
  i1: Int8Array,
  u1: Uint8Array,
  u1c: Uint8ClampedArray,
  i2: Int16Array,
  u2: Uint16Array,
  i4: Int32Array,
  u4: Uint32Array,
  f4: Float32Array,
  f8: Float64Array,
} as const;
const LONG_NAMES: Record<string, keyof typeof PACKED> = {
  int8: "i1",
  uint8: "u1",
  uint8c: "u1c",
  int16: "i2",
  uint16: "u2",
  int32: "i4",
  uint32: "u4",
  float32: "f4",
  float64: "f8",
};
/** Data of whoever made the figure, which may have any shape. */
const OWN = new Set(["meta"]);

export const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);

/**
 * A part of a figure with every list in it as a plain array.
 *
 * @example plainLists({ y: new Float64Array([3, 4]) }) // → { y: [3, 4] }
 * @example plainLists({ y: { dtype: "i1", bdata: "AwQ=" } }) // → { y: [3, 4] }
 */
export function plainLists<T>(value: T): T {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) {
    const plain = value.every((each) => typeof each !== "object" || each === null);
    return plain ? value : (value.map(plainLists) as T);
  }
  if (ArrayBuffer.isView(value)) {
    return (isList(value) ? Array.from(value, numberOf) : value) as T;
  }
  const list = valuesOf(value) ?? unpacked(value) ?? ofPlaces(value);
  if (list !== undefined) return list as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, OWN.has(key) ? part : plainLists(part)]),
  ) as T;
}

/** A column of a danfo frame, given as it is. */
const valuesOf = ({ $isSeries, values }: { $isSeries?: unknown; values?: unknown }) =>
  $isSeries === true && Array.isArray(values) ? (values as unknown[]) : undefined;

const numberOf = (each: unknown): unknown => (typeof each === "bigint" ? Number(each) : each);

/** A list, or a list of its rows where it says how long each is. */
function unpacked(value: object): unknown[] | undefined {
  const { dtype, bdata, shape } = value as Record<string, unknown>;
  if (typeof dtype !== "string" || typeof bdata !== "string") return undefined;
  const Kind = PACKED[LONG_NAMES[dtype] ?? (dtype as keyof typeof PACKED)];
  if (Kind === undefined) return undefined;
  const bytes = Uint8Array.from(Buffer.from(bdata, "base64"));
  const length = Math.floor(bytes.length / Kind.BYTES_PER_ELEMENT);
  const lengths = String(shape ?? length)
    .split(",")
    .map(Number);
  return inRows([...new Kind(bytes.buffer, 0, length)], lengths);
}

function inRows(numbers: number[], [, ...inner]: number[]): unknown[] {
  if (inner.length === 0) return numbers;
  const size = inner.reduce((product, length) => product * length, 1);
  if (!(size >= 1)) return numbers;
  return Array.from({ length: Math.floor(numbers.length / size) }, (_, row) =>
    inRows(numbers.slice(row * size, (row + 1) * size), inner),
  );
}

function ofPlaces(value: object): unknown[] | undefined {
  if (!Object.hasOwn(value, "0")) return undefined;
  const isPlaces = Object.entries(value).every(
    ([key, each], place) => key === String(place) && (typeof each === "number" || each === null),
  );
  return isPlaces ? Object.values(value) : undefined;
}
