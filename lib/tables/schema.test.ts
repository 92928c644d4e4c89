import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readSchema } from "./schema";
import { DATA, withLedger } from "./testing/folder";

test("a package that lacks a table, or its path or fields, is told apart", () => {
  const good = JSON.parse(readFileSync(join(DATA, "datapackage.json"), "utf8")) as {
    resources: { name: string; path?: string; schema: { fields?: unknown } }[];
  };
  const without = (spoil: (areas: (typeof good.resources)[number]) => void): string => {
    const bad = structuredClone(good);
    spoil(bad.resources.find(({ name }) => name === "areas")!);
    return JSON.stringify(bad);
  };
  const broken = [
    without((areas) => delete areas.path),
    without((areas) => delete areas.schema.fields),
    without((areas) => (areas.name = "places")),
  ];
  withLedger({}, (folder) => {
    for (const text of broken) {
      writeFileSync(join(folder, "datapackage.json"), text);
      assert.throws(() => readSchema(folder), /datapackage\.json describes no table "areas"/);
    }
    writeFileSync(join(folder, "datapackage.json"), "{");
    assert.throws(() => readSchema(folder), /datapackage\.json cannot be read: /);
  });
});

test("each word of the vocabulary has a meaning, and each column a description", () => {
  for (const { fields } of Object.values(readSchema(DATA))) {
    for (const field of fields) {
      assert.ok(field.description.length > 5, field.name);
      for (const { value, label } of [
        ...(field.categories ?? []),
        ...(field.missingValues ?? []),
      ]) {
        assert.ok(label.length > 0, `${field.name}: ${value}`);
      }
    }
  }
});
