/** The normal and chi-squared distributions, from the Cephes library of special functions. */
type Cephes = typeof import("cephes");

let loaded: Cephes | undefined;

/** Loaded when first needed: compiling its WebAssembly takes longer than all the other measures. */
function cephes(): Cephes {
  loaded ??= require("cephes") as Cephes;
  return loaded;
}

/** The standard normal quantile that leaves `tail` above it: 1.96 for 0.025. */
export function normalQuantile(tail: number): number {
  return -cephes().ndtri(tail);
}

/** P(X ≥ x) of chi-squared with one degree of freedom; 0 where it is too small to be held. */
export function chiSquaredTail(x: number): number {
  const z = Math.sqrt(x / 2);
  // Beyond this the probability is below 1e-308, and Cephes reports an underflow as an error.
  return z > 26.6 ? 0 : cephes().erfc(z);
}
