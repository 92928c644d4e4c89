/**
 * The package against the Data Package standard, version 2. What is asserted here is what its text
 * and its JSON Schemas (https://datapackage.org/profiles/2.0/) both ask of what we use. The whole was
 * held against those schemas, and read by frictionless-py 5.21, on 25 and 26 November 2026: no faults.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseCsv } from "./csv";
import { DATA } from "./testing/folder";

interface Category {
  value: string;
  label: string;
}
interface Resource {
  name: string;
  type: string;
  path: string;
  licenses?: { name?: string; path?: string }[];
  sources?: { title?: string; path?: string }[];
  schema: {
    fieldsMatch?: unknown;
    fields: { name: string; type: string; categories?: Category[]; missingValues?: Category[] }[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

const descriptor = JSON.parse(readFileSync(join(DATA, "datapackage.json"), "utf8")) as {
  licenses: { name: string; path: string }[];
  resources: Resource[];
};
const { resources } = descriptor;

const tables = new Map(
  resources.map(({ name, path }) => {
    const { records } = parseCsv(readFileSync(join(DATA, path), "utf8"));
    const [header, ...rows] = records.map(({ cells }) => cells);
    return [name, { header: header!, rows }];
  }),
);
const columns = (name: string, fields: readonly string[]): string[] => {
  const { header, rows } = tables.get(name)!;
  return rows.map((cells) => fields.map((field) => cells[header.indexOf(field)]).join("\u0000"));
};
const distinct = (words: readonly string[], of: string): void => {
  assert.equal(new Set(words).size, words.length, of);
};

test("names are distinct and of the standard's letters, and each resource is a table with a file", () => {
  distinct(
    resources.map(({ name }) => name),
    "names",
  );
  for (const { name, type, path } of resources) {
    assert.match(name, /^[-a-z0-9._/]+$/);
    assert.equal(type, "table");
    assert.match(path, /^[a-z]+\.csv$/);
  }
});

test("the columns of each file are its fields, in their order", () => {
  for (const { name, schema } of resources) {
    assert.deepEqual(
      tables.get(name)!.header,
      schema.fields.map((field) => field.name),
      name,
    );
    // By its text the standard wants a word here, by its JSON Schema of version 2.0 a list of one
    // (frictionlessdata/datapackage, issue 965): left out, it is "exact" by both.
    assert.equal(schema.fieldsMatch, undefined, name);
  }
});

test("the words of each list are distinct, and so is what they mean", () => {
  for (const { name, schema } of resources) {
    for (const field of schema.fields) {
      for (const list of [field.categories, field.missingValues]) {
        const of = `${name}.${field.name}`;
        distinct(list?.map(({ value }) => value) ?? [], of);
        distinct(list?.map(({ label }) => label) ?? [], of);
      }
    }
  }
});

test("keys are unique, and what refers to another table is there", () => {
  for (const { name, schema } of resources) {
    const fields = schema.fields.map((field) => field.name);
    for (const field of schema.primaryKey ?? []) assert.ok(fields.includes(field), name);
    distinct(columns(name, schema.primaryKey ?? fields), `${name}: ${schema.primaryKey?.join()}`);
    for (const { fields: from, reference } of schema.foreignKeys ?? []) {
      const there = new Set(columns(reference.resource ?? name, reference.fields));
      const missing = columns(name, from).filter((value) => value !== "" && !there.has(value));
      assert.deepEqual(missing, [], `${name}.${from.join()}`);
    }
  }
});

test("what is not ours has its licence and its source", () => {
  assert.deepEqual(
    descriptor.licenses.map(({ name }) => name),
    ["MIT"],
  );
  for (const name of ["official", "population", "prosecutions"]) {
    const { licenses = [], sources = [] } = resources.find((each) => each.name === name)!;
    assert.ok(licenses.length > 0 && sources.length > 0, name);
    for (const { path } of [...licenses, ...sources]) assert.match(path ?? "", /^https:\/\//);
  }
});
