import * as fc from "fast-check";

/** JSON that is nearly a notebook. */
export function likeNotebook(): fc.Arbitrary<string> {
  const cell = fc.record(
    {
      cell_type: fc.oneof(fc.constantFrom("code", "markdown", "raw"), fc.jsonValue()),
      source: fc.oneof(fc.string(), fc.array(fc.string()), fc.jsonValue()),
      metadata: fc.oneof(fc.constant({}), fc.jsonValue()),
      id: fc.oneof(fc.string(), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  return fc
    .record({
      nbformat: fc.constantFrom(4, 4, 4, 3, "4"),
      metadata: fc.oneof(fc.constant({}), fc.jsonValue()),
      cells: fc.oneof(fc.array(cell), fc.jsonValue()),
    })
    .map((value) => JSON.stringify(value));
}
