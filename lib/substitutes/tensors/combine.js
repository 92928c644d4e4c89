/** Operations on two tensors, value by value; shapes are matched from the right. */
const { sizeOf, stridesOf, typed } = require("./storage");

const TYPE_ORDER = ["bool", "int32", "float32"];

function combinedType(a, b, name) {
  for (const { dtype } of [a, b]) {
    if (!TYPE_ORDER.includes(dtype)) {
      throw new Error(
        `Argument passed to '${name}' must be numeric tensor, but got ${dtype} tensor`,
      );
    }
  }
  return TYPE_ORDER[Math.max(TYPE_ORDER.indexOf(a.dtype), TYPE_ORDER.indexOf(b.dtype))];
}

/** A length of 1 is repeated. */
function combinedShape(a, b) {
  const rank = Math.max(a.rank, b.rank);
  return Array.from({ length: rank }, (_, index) => {
    const [one, other] = [a, b].map((tensor) => tensor.shape[index - rank + tensor.rank] ?? 1);
    if (one !== other && one !== 1 && other !== 1) {
      throw new Error(
        `Operands could not be broadcast together with shapes ${a.shape} and ${b.shape}.`,
      );
    }
    return one === 1 ? other : one;
  });
}

/** For each value of the combined shape, where the tensor's own value stands. */
function places(tensor, shape) {
  const size = sizeOf(shape);
  const strides = stridesOf(shape);
  const own = stridesOf(tensor.shape);
  const skipped = shape.length - tensor.rank;
  return Int32Array.from({ length: size }, (_, position) => {
    let rest = position;
    let place = 0;
    for (let at = 0; at < shape.length; at++) {
      const index = Math.floor(rest / strides[at]);
      rest -= index * strides[at];
      if (at >= skipped && tensor.shape[at - skipped] !== 1) place += index * own[at - skipped];
    }
    return place;
  });
}

function combineBy(name, compute, resultType) {
  return (a, b) => {
    const dtype = combinedType(a, b, name);
    const shape = combinedShape(a, b);
    const [left, right] = [places(a, shape), places(b, shape)];
    const results = Array.from(left, (place, at) =>
      compute(a.values[place], b.values[right[at]], dtype),
    );
    return { values: typed(results, resultType ?? dtype), shape, dtype: resultType ?? dtype };
  };
}

const ARITHMETIC = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b, dtype) => (dtype === "float32" ? a / b : Math.floor(a / b)),
  divNoNan: (a, b, dtype) => (b === 0 ? 0 : ARITHMETIC.div(a, b, dtype)),
  pow: (a, b) => a ** b,
  // The remainder takes the sign of the divisor, unlike JavaScript's.
  mod: (a, b) => ((a < 0 && b < 0) || (a >= 0 && b >= 0) ? a % b : ((a % b) + b) % b),
  maximum: (a, b) => Math.max(a, b),
  minimum: (a, b) => Math.min(a, b),
};

const COMPARISONS = {
  greater: (a, b) => a > b,
  greaterEqual: (a, b) => a >= b,
  less: (a, b) => a < b,
  lessEqual: (a, b) => a <= b,
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
};

const combine = {};
for (const [name, compute] of Object.entries(ARITHMETIC)) combine[name] = combineBy(name, compute);
for (const [name, compute] of Object.entries(COMPARISONS)) {
  combine[name] = combineBy(name, compute, "bool");
}

module.exports = { combine };
