/** How a tensor's values are kept: one flat list of its type, with the lengths of its dimensions. */

const ARRAYS = { float32: Float32Array, int32: Int32Array, bool: Uint8Array };

const inferType = (value) => {
  if (value instanceof Int32Array) return "int32";
  if (value instanceof Uint8Array) return "int32";
  const first = Array.isArray(value) ? value.flat(Infinity)[0] : value;
  if (typeof first === "boolean") return "bool";
  return typeof first === "string" ? "string" : "float32";
};

function inferShape(value) {
  if (ArrayBuffer.isView(value)) return [value.length];
  const shape = [];
  for (let inner = value; Array.isArray(inner); inner = inner[0]) shape.push(inner.length);
  return shape;
}

function typed(flat, dtype) {
  if (dtype === "string") return flat;
  if (dtype === "bool") return Uint8Array.from(flat, (value) => (value ? 1 : 0));
  const Values = ARRAYS[dtype];
  if (Values === undefined) throw new Error(`Unknown data type ${dtype}`);
  return new Values(flat);
}

const sizeOf = (shape) => shape.reduce((product, length) => product * length, 1);

/** How far apart in the flat list neighbours along each dimension are. */
const stridesOf = (shape) => shape.map((_length, at) => sizeOf(shape.slice(at + 1)));

/** Lists within lists. */
function nested(flat, shape) {
  if (shape.length < 2) return flat;
  const [first, ...rest] = shape;
  const part = sizeOf(rest);
  return Array.from({ length: first }, (_, at) =>
    nested(flat.slice(at * part, (at + 1) * part), rest),
  );
}

module.exports = { inferShape, inferType, nested, sizeOf, stridesOf, typed };
