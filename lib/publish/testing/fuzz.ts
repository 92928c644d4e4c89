import assert from "node:assert/strict";
import { createHash } from "node:crypto";

import * as fc from "fast-check";

import { BUNDLE_MIME } from "../../display/bundle";
import type { Notebook, Output } from "../../runner";
import { NotebookError, parseNotebook } from "../../runner";
import { EDITIONS, renderPage } from "../page";
import { likeNotebook } from "./arbitrary";
import { notebookOf } from "./project";

/** Whatever the text, a notebook with ids of its own comes of it, or a reason that names the file. */
export function fuzzNotebookReader(numRuns: number): void {
  const property = fc.property(fc.oneof(fc.json(), fc.string(), likeNotebook()), (text) => {
    try {
      const { cells } = parseNotebook(text, "a.ipynb");
      assert.equal(new Set(cells.map((cell) => cell.id)).size, cells.length);
    } catch (error) {
      assert.ok(error instanceof NotebookError, String(error));
      assert.match(error.message, /^a\.ipynb /);
    }
  });
  fc.assert(property, { numRuns });
}

/** What would be markup, script or an address if any place let it. */
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        "<script>",
        "</script>",
        "<!--",
        "]]>",
        "&lt;",
        '"',
        "'",
        "`",
        "javascript:",
        "](",
        "\0",
      ),
    )
    .map((parts) => parts.join("")),
);

const bundle = fc.oneof(
  fc.jsonValue(),
  fc.record({
    kind: fc.constantFrom("message", "finding"),
    role: text,
    text,
    sources: fc.jsonValue(),
  }),
  fc.record({
    kind: fc.constant("table"),
    caption: text,
    columns: fc.array(
      fc.record({ key: text, label: text, kind: fc.constantFrom("text", "number") }),
    ),
    rows: fc.array(fc.array(fc.oneof(text, fc.double(), fc.constant(null)))),
    notes: fc.array(text),
    sources: fc.array(fc.record({ id: text, title: text, url: text })),
  }),
);

const output: fc.Arbitrary<Output> = fc.oneof(
  fc.record({
    output_type: fc.constant("stream" as const),
    name: fc.constantFrom("stdout" as const, "stderr" as const),
    text,
  }),
  fc
    .oneof(
      fc.record({ "text/html": text }),
      fc.record({ "text/plain": fc.oneof(text, fc.jsonValue()) }),
      fc.record({ "image/png": text }),
      fc.record({ "image/svg+xml": text }),
      fc.record({ [BUNDLE_MIME]: bundle }),
    )
    .map((data) => ({ output_type: "display_data" as const, data, metadata: {} })),
  fc.record({
    output_type: fc.constant("error" as const),
    ename: text,
    evalue: text,
    traceback: fc.array(text),
  }),
);

/** Whatever a notebook says and shows, a page comes of it, and no script but the page's own. */
export function fuzzPageWriter(numRuns: number): void {
  const cell = fc.record({ source: text, outputs: fc.array(output, { maxLength: 3 }) });
  const property = fc.property(
    fc.array(cell, { maxLength: 3 }),
    text,
    fc.constantFrom(...EDITIONS),
    (cells, title, edition) => {
      const notebook: Notebook = notebookOf(
        cells.map(({ source }) => source),
        title,
      );
      notebook.cells.slice(1).forEach((made, index) => {
        if (made.cell_type === "code") made.outputs = cells[index]!.outputs;
      });
      const html = renderPage(notebook, {
        name: title,
        edition,
        madeAt: "2026-11-21T00:00:00Z",
        ledgerHash: "",
        codeVersion: "",
        nodeVersion: "",
        parameters: { [title]: title },
        failures: [{ cell: 1, message: title }],
      });
      for (const once of ["<main ", "</main>", "</body>", "</html>"]) {
        assert.equal(html.split(once).length, 2, once);
      }
      for (const hash of scriptHashes(html)) assert.ok(html.includes(`'sha256-${hash}'`), hash);
      for (const tag of tagsOutsideScripts(html)) {
        const bare = tag.replace(/"[^"]*"/g, '""');
        assert.doesNotMatch(bare, /\son\w+=|<(?:script|iframe|object|form|base|link)\b/i, tag);
        assert.doesNotMatch(tag, /(?:href|src)="\s*(?:javascript|data:text\/html)/i, tag);
      }
    },
  );
  fc.assert(property, { numRuns });
}

const SCRIPT = /<script\b([^>]*)>([^]*?)<\/script>/gi;

/** The hashes by which the page's policy has to allow the scripts in it. */
const scriptHashes = (html: string): string[] =>
  Array.from(html.matchAll(SCRIPT))
    .filter(([, attributes]) => !/type="(?!module|text\/javascript)/.test(attributes!))
    .map(([, , code]) => createHash("sha256").update(code!).digest("base64"));

const tagsOutsideScripts = (html: string): string[] =>
  html
    .replace(SCRIPT, "")
    .replace(/<style\b[^>]*>[^]*?<\/style>/gi, "")
    .match(/<[a-z][^>]*>/gi) ?? [];
