import { isAbsolute, join } from "node:path";
import type { WordRow } from "../facts/types";
import { readRegular } from "./regular";

/** A word of a vocabulary and what it means. */
export interface Category {
  value: string;
  label: string;
}

/** A column, as the Table Schema of Frictionless has it; only what the ledger uses. */
export interface Field {
  name: string;
  type: "string" | "integer" | "number";
  description: string;
  constraints?: { required?: boolean; unique?: boolean; pattern?: string; minimum?: number };
  /** What the pattern lets pass, in words. */
  patternDescription?: string;
  categories?: Category[];
  /** The kind of words of `measures.csv` that the column takes; {@link withVocabulary} looks them up. */
  vocabulary?: WordRow["kind"];
  /** Texts that stand for no number, and why there is none. */
  missingValues?: Category[];
}

const TABLES = [
  "figures",
  "sources",
  "areas",
  "measures",
  "breaks",
  "gaps",
  "official",
  "population",
  "prosecutions",
  "return",
] as const;

export type TableName = (typeof TABLES)[number];

export interface TableSchema {
  /** File name within the folder of the package. */
  path: string;
  fields: Field[];
}

export type PackageSchema = Record<TableName, TableSchema>;

export const PACKAGE_FILE = "datapackage.json";

interface Descriptor {
  resources?: { name?: string; path?: string; schema?: { fields?: Field[] } }[];
}

/**
 * The schemas of a data package.
 * @throws Error that says which file cannot be read, or which table it lacks.
 */
export function readSchema(folder: string): PackageSchema {
  const file = join(folder, PACKAGE_FILE);
  let descriptor: Descriptor;
  try {
    descriptor = JSON.parse(readRegular(file).toString()) as Descriptor;
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  const tables = TABLES.map((name) => {
    const found = descriptor.resources?.find((resource) => resource.name === name);
    if (found?.path === undefined || found.schema?.fields === undefined) {
      throw new Error(`${file} describes no table "${name}" with a path and a schema of fields.`);
    }
    // As the standard of data packages has it: a table lies beside what describes it, or beneath.
    if (isAbsolute(found.path) || found.path.split(/[\\/]/).includes("..")) {
      throw new Error(
        `${file} has the table "${name}" at "${found.path}", outside its own folder.`,
      );
    }
    return [name, { path: found.path, fields: found.schema.fields }];
  });
  return Object.fromEntries(tables) as PackageSchema;
}

/** The fields with the words of the vocabulary as categories, where a column takes them from there. */
export function withVocabulary(fields: readonly Field[], words: readonly WordRow[]): Field[] {
  return fields.map((field) => {
    if (field.vocabulary === undefined) return field;
    const categories = words
      .filter(({ kind }) => kind === field.vocabulary)
      .map(({ measure, meaning }) => ({ value: measure, label: meaning }));
    return { ...field, categories };
  });
}
