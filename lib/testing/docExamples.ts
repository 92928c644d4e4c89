/**
 * Runs the `@example` blocks of doc comments, so that no example in the project is untrue.
 *
 * A line `expression // → value` is checked, a line `expression // throws Name: words` must throw
 * an error of that name whose message contains the words, and every other line is run. All that
 * the rooms export is in scope, and a block's own variables. A number with decimals is compared
 * to the decimals printed; an object needs only the fields printed.
 *
 * Used by a room's test: `testDocExamples("measures")`.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "node:test";
import { runInThisContext } from "node:vm";
import typescript from "@tslab/typescript-for-tslab";

const LIB = join(__dirname, "..", "..");

export interface DocExample {
  /** Path within `lib`. */
  file: string;
  /** Line of the first line of code, from 1. */
  line: number;
  code: string[];
}

/** Every example in one source text: from `@example` to the next tag or the comment's end. */
export function docExamples(file: string, source: string): DocExample[] {
  const examples: DocExample[] = [];
  let open: DocExample | undefined;
  source.split("\n").forEach((text, index) => {
    const comment = /^\s*(?:\/\*\*|\*(?!\/)) ?(.*?)(?: *\*\/)?$/.exec(text)?.[1];
    if (comment === undefined || comment.startsWith("@")) open = undefined;
    const code = comment?.replace(/^@example\b\s*/, "") ?? "";
    if (comment?.startsWith("@example")) {
      open = { file, line: index + (code === "" ? 2 : 1), code: [] };
      examples.push(open);
    }
    if (open && code.trim() !== "") open.code.push(code);
    if (text.endsWith("*/")) open = undefined;
  });
  return examples;
}

/** Runs one example; rejects at the first line that does not hold. */
export async function runExample(
  example: DocExample,
  scope: Record<string, unknown>,
): Promise<void> {
  const lines = example.code.map((line) => {
    const [, code, arrow, expected] = /^(.*?)(?:;? *\/\/ *(→|throws) *(.*))?$/.exec(line)!;
    if (arrow === "→") return `__holds(await (${code}), ${printed(expected!)}, ${quote(line)});`;
    if (arrow === "throws") {
      return `await __throws(async () => (${code}), ${quote(expected!)}, ${quote(line)});`;
    }
    return code;
  });
  const names = [...Object.keys(scope), "__holds", "__throws", "__about"];
  const source = `(async ({ ${names.join(", ")} }) => {\n${lines.join("\n")}\n})`;
  const { outputText } = typescript.transpileModule(source, {
    compilerOptions: {
      target: typescript.ScriptTarget.ES2022,
      module: typescript.ModuleKind.None,
    },
  });
  const run = runInThisContext(outputText, { filename: `${example.file}:${example.line}` });
  await run({ ...scope, __holds: holds, __throws: throws, __about: about });
}

/** One test for each example in a room's sources; `inScope` holds what examples take for granted. */
export function testDocExamples(room: string, inScope: Record<string, unknown> = {}): void {
  const scope: Record<string, unknown> = {};
  // What a notebook has, and what the rooms have for each other.
  for (const each of ["tables", "measures", "claims", "charts", "notebook", "index"]) {
    Object.assign(scope, require(`../${each}`));
  }
  Object.assign(scope, inScope);
  const folder = join(LIB, room);
  const examples = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .map((path) => join(folder, path))
    .flatMap((file) => docExamples(relative(LIB, file), readFileSync(file, "utf8")));
  assert.ok(examples.length > 0, `no example found in lib/${room}`);
  for (const example of examples) {
    test(`example at ${example.file}:${example.line}`, () => runExample(example, scope));
  }
}

/** A number known to some decimals. */
class About {
  constructor(readonly digits: string) {}

  matches(actual: unknown): boolean {
    const decimals = this.digits.split(".")[1]!.length;
    return (
      typeof actual === "number" && Math.abs(actual - Number(this.digits)) <= 0.51 * 10 ** -decimals
    );
  }
}

function about(digits: string): About {
  return new About(digits);
}

function quote(text: string): string {
  return JSON.stringify(text);
}

/** The expected value as code, its numbers with decimals standing for a neighbourhood. */
function printed(expected: string): string {
  const code = expected.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d+\.\d+/g, (token) =>
    token.startsWith('"') ? token : `__about("${token}")`,
  );
  return `(${code})`;
}

function agrees(actual: unknown, expected: unknown): boolean {
  if (expected instanceof About) return expected.matches(actual);
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((item, index) => agrees(actual[index], item))
    );
  }
  if (typeof expected === "object" && expected !== null) {
    return (
      typeof actual === "object" &&
      actual !== null &&
      Object.entries(expected).every(([key, value]) =>
        agrees((actual as Record<string, unknown>)[key], value),
      )
    );
  }
  return Object.is(actual, expected);
}

function holds(actual: unknown, expected: unknown, line: string): void {
  if (agrees(actual, expected)) return;
  assert.fail(`${line}\nThe example gives ${JSON.stringify(actual) ?? String(actual)}.`);
}

async function throws(run: () => Promise<unknown>, expected: string, line: string): Promise<void> {
  const thrown = await run().then(
    (value) => assert.fail(`${line}\nThe example gives ${JSON.stringify(value)}.`),
    (error: Error) => error,
  );
  const said = `${thrown.name}: ${thrown.message}`;
  const [name, ...words] = expected.split(": ");
  assert.ok(
    said.startsWith(name!) && said.includes(words.join(": ")),
    `${line}\nThe example throws ${said}`,
  );
}
