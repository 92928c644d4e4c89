import { BUNDLE_MIME } from "../display";
import { nearestNames } from "../tables";
import { send } from "./kernel";

/** A value that a notebook can be run with. */
export type ParameterValue = string | number | boolean;

/**
 * A value that whoever runs the notebook may set: `figures publish --set area="Kent"`. It stands in
 * the cell tagged `parameters` and says which values it can take, for `--each` runs all of them.
 *
 * @returns the value
 * @throws RangeError naming the nearest values when this one is not among `oneOf`
 * @example const area = parameter("area", "Norfolk Constabulary", { oneOf: forces });
 */
export function parameter<T extends ParameterValue>(
  name: string,
  value: T,
  options: { oneOf: readonly T[] },
): T {
  const values = [...new Set(options.oneOf)];
  // The values go out first: whoever set a wrong one can then be told the right ones.
  send({ [BUNDLE_MIME]: { kind: "parameter", name, value, values } });
  if (!values.includes(value)) {
    throw new RangeError(
      `${name}: "${String(value)}" is not among its values${advice(value, values)}.`,
    );
  }
  return value;
}

function advice(value: ParameterValue, values: readonly ParameterValue[]): string {
  const near = nearestNames(String(value), values.map(String));
  if (near.length > 0) return `; the nearest are ${near.map((each) => `"${each}"`).join(", ")}`;
  return values.length <= 12
    ? `: ${values.map(String).join(", ")}`
    : ` (there are ${values.length})`;
}
