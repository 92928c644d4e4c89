/**
 * Mean, median, mode, standard deviation and variance as mathjs 9 computes them, for lists of
 * numbers: the same order of additions, the same treatment of NaN, the same errors.
 */

/** mathjs takes numbers, truth values and texts that read as a number. */
function toNumber(value, name) {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "string") {
    const number = Number(value);
    if (Number.isNaN(number)) throw new SyntaxError(`Cannot convert "${value}" to a number`);
    return number;
  }
  const type = value === null ? "null" : typeof value;
  throw new TypeError(
    `Cannot calculate ${name}, unexpected type of argument (type: ${type}, value: ${JSON.stringify(value)})`,
  );
}

/** mathjs's functions take a list or their values one by one. */
const listOf = (args) =>
  (args.length === 1 && Array.isArray(args[0]) ? args[0] : args).flat(Infinity);

const numbers = (values, name) => values.map((value) => toNumber(value, name));

const sum = (values) => values.slice(1).reduce((total, value) => total + value, values[0]);

function mean(...args) {
  const values = numbers(listOf(args), "mean");
  if (values.length === 0) throw new Error("Cannot calculate the mean of an empty array");
  return sum(values) / values.length;
}

function sampleVariance(args, name) {
  const values = numbers(listOf(args), "variance");
  if (values.length === 0) {
    throw new SyntaxError(`Function ${name} requires one or more parameters (0 provided)`);
  }
  const centre = sum(values) / values.length;
  const squares = sum(values.map((value) => (value - centre) * (value - centre)));
  if (Number.isNaN(squares)) return squares;
  return values.length === 1 ? 0 : squares / (values.length - 1);
}

const variance = (...args) => sampleVariance(args, "variance");

const std = (...args) => Math.sqrt(sampleVariance(args, "std"));

function median(...args) {
  const values = numbers(listOf(args), "median");
  if (values.length === 0) throw new Error("Cannot calculate median of an empty array");
  if (values.some(Number.isNaN)) return Number.NaN;
  values.sort((a, b) => a - b);
  const middle = Math.floor(values.length / 2);
  return values.length % 2 === 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/** A list, since several values may be equally frequent. Values are told apart by their text. */
function mode(...args) {
  const values = listOf(args);
  if (values.length === 0) throw new Error("Cannot calculate mode of an empty array");
  const counts = new Map();
  let modes = [];
  let most = 0;
  for (const value of values) {
    if (typeof value === "number" && Number.isNaN(value)) {
      throw new Error("Cannot calculate mode of an array containing NaN values");
    }
    const count = (counts.get(String(value)) ?? 0) + 1;
    counts.set(String(value), count);
    if (count === most) modes.push(value);
    else if (count > most) {
      most = count;
      modes = [value];
    }
  }
  return modes;
}

module.exports = { mean, median, mode, std, variance };
