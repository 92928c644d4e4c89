/** Operations that make one value of many, along an axis, along several, or of all. */
const { sizeOf, stridesOf, typed } = require("./storage");

/** The axes counted from 0; negative ones count from the last, none means all. */
function axesOf(axis, rank) {
  if (axis === undefined || axis === null) return Array.from({ length: rank }, (_, at) => at);
  const axes = Array.isArray(axis) ? axis : [axis];
  return axes.map((each) => {
    if (!Number.isInteger(each) || each < -rank || each >= rank) {
      throw new Error(
        `All values in axis param must be in range [-${rank}, ${rank}) but got axis ${axis}`,
      );
    }
    return each < 0 ? each + rank : each;
  });
}

/** For each value that is left, the places of those it is made of, in their order. */
function parts({ shape, values }, axes) {
  const strides = stridesOf(shape);
  const kept = shape.map((_length, at) => at).filter((at) => !axes.includes(at));
  const outer = stridesOf(kept.map((at) => shape[at]));
  const lists = Array.from({ length: sizeOf(kept.map((at) => shape[at])) }, () => []);
  for (let place = 0; place < values.length; place++) {
    let result = 0;
    kept.forEach((at, i) => {
      result += (Math.floor(place / strides[at]) % shape[at]) * outer[i];
    });
    lists[result].push(values[place]);
  }
  return lists;
}

function reduceBy(fold, resultType) {
  return (tensor, axis, keepDims = false) => {
    const axes = axesOf(axis, tensor.rank);
    const dtype = resultType(tensor.dtype);
    const shape = keepDims
      ? tensor.shape.map((length, at) => (axes.includes(at) ? 1 : length))
      : tensor.shape.filter((_length, at) => !axes.includes(at));
    return { values: typed(parts(tensor, axes).map(fold), dtype), shape, dtype };
  };
}

/** The place of a value along one axis: the first, unless said otherwise. */
function placeBy(better) {
  const find = reduceBy(
    (list) => list.reduce((at, value, i) => (better(value, list[at]) ? i : at), 0),
    () => "int32",
  );
  return (tensor, axis = 0) => find(tensor, tensor.rank === 0 ? [] : axis);
}

const same = (dtype) => dtype;
const counted = (dtype) => (dtype === "bool" ? "int32" : dtype);
const float = () => "float32";
const total = (list) => list.reduce((sum, value) => sum + value, 0);

const reduce = {
  sum: reduceBy(total, counted),
  // Each value is divided and rounded before the sum, as TensorFlow.js does.
  mean: reduceBy((list) => total(list.map((value) => Math.fround(value / list.length))), float),
  prod: reduceBy((list) => list.reduce((product, value) => product * value, 1), counted),
  max: reduceBy(
    (list) => list.reduce((a, b) => (Number.isNaN(b) || b > a ? b : a), -Infinity),
    same,
  ),
  min: reduceBy(
    (list) => list.reduce((a, b) => (Number.isNaN(b) || b < a ? b : a), Infinity),
    same,
  ),
  argMax: placeBy((value, best) => value > best),
  argMin: placeBy((value, best) => value < best),
};

module.exports = { reduce };
