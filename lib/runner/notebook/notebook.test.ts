import assert from "node:assert/strict";
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";

import * as fc from "fast-check";

import { fuzzNotebookReader } from "../../publish/testing/fuzz";
import { notebookOf } from "../../publish/testing/project";
import { NotebookError } from "./error";
import { parseNotebook, readNotebook } from "./read";
import { notebookText } from "./write";

const parse = (value: unknown) => parseNotebook(JSON.stringify(value), "a.ipynb");
const whole = { nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [] as unknown[] };
const code = { cell_type: "code", metadata: {}, source: "1", outputs: [], execution_count: 3 };

describe("reading a notebook", () => {
  const folder = mkdtempSync(join(tmpdir(), "figures-encodings-"));
  after(() => rmSync(folder, { recursive: true }));
  const saved = (bytes: Buffer): string => {
    const path = join(folder, "saved.ipynb");
    writeFileSync(path, bytes);
    return path;
  };
  const json = JSON.stringify({ ...whole, cells: [{ ...code, source: "Métropole" }] }, null, 1);

  it("reads one with a byte order mark of UTF-8", () => {
    const path = saved(Buffer.from(`\uFEFF${json}`));
    assert.equal(readNotebook(path).cells[0]!.source, "Métropole");
  });

  const wide = Buffer.from(json, "utf16le");
  const elsewhere: [string, Buffer, RegExp][] = [
    ["UTF-16 with its mark", Buffer.from(`\uFEFF${json}`, "utf16le"), /it is saved as UTF-16;/],
    ["UTF-16 the other way round", Buffer.from(`\uFEFF${json}`, "utf16le").swap16(), /as UTF-16;/],
    ["UTF-16 without a mark", wide, /as UTF-16;/],
    // The source is in the ninth line: {, three keys, "cells", {, two keys before it.
    ["Windows-1252", Buffer.from(json, "latin1"), /line 9 holds letters in another encoding/],
  ];
  for (const [encoding, bytes, found] of elsewhere) {
    it(`refuses one in ${encoding}, and says to save it as UTF-8`, () => {
      assert.throws(
        () => readNotebook(saved(bytes), "a.ipynb"),
        (error: Error) =>
          error instanceof NotebookError &&
          /^a\.ipynb cannot be read: .*save it again as UTF-8/.test(error.message) &&
          found.test(error.message),
      );
    });
  }

  it("reads brackets in texts as text, and an attachment that is null as none", () => {
    const source = '"'.repeat(3) + "[".repeat(5_000);
    const attachments = { "a.png": null, "b.png": { "image/png": "x" } };
    const cell = { cell_type: "markdown", metadata: {}, source, attachments };
    const [read] = parse({ ...whole, cells: [cell] }).cells;
    assert.equal(read?.source, source);
    assert.deepEqual(read?.cell_type === "markdown" && read.attachments, {
      "b.png": { "image/png": "x" },
    });
  });

  const refused: [string, string, RegExp][] = [
    ["text that is not JSON", "{ 'a': 1 }", /^a\.ipynb is not a notebook: it is not JSON/],
    ["an empty file", "", /it is not JSON: the file is empty; take an older copy/],
    ["half a file", '{"nbformat":4,"cells":[{"source":"a', /to its end: it was not saved .* whole/],
    ["a web page", "<!DOCTYPE html><html></html>", /it is a web page; download the notebook's own/],
    ["a merge left open", '{\n<<<<<<< HEAD\n"nbformat":4}', /git could not merge two versions/],
    ["a list", "[]", /it holds a list, not an object/],
    ["nothing of a notebook", "{}", /does not say its "nbformat"/],
    ["format 3", '{"nbformat":3,"worksheets":[]}', /format 3; only format 4.*nbconvert/],
    ["format 5", '{"nbformat":5,"cells":[]}', /format 5; only format 4 can be run\.$/],
    ["no list of cells", '{"nbformat":4}', /"cells" is missing; a list was expected/],
    [
      "JSON nested 200,000 deep",
      `{"nbformat":4,"metadata":{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}},"cells":[]}`,
      /its JSON is nested more than 1000 deep/,
    ],
    ["cells that are text", '{"nbformat":4,"cells":"x"}', /"cells" is a string/],
    [
      "a Python notebook",
      '{"nbformat":4,"metadata":{"kernelspec":{"name":"python3","language":"python"}},"cells":[]}',
      /kernel "python3"; only notebooks of the kernels "tslab"/,
    ],
  ];
  for (const [name, text, message] of refused) {
    it(`refuses ${name}, saying why`, () => {
      assert.throws(
        () => parseNotebook(text, "a.ipynb"),
        (error: Error) => {
          assert.ok(error instanceof NotebookError);
          assert.match(error.message, message);
          return true;
        },
      );
    });
  }

  it("names every fault at once", () => {
    const cells = [{ cell_type: "widget", source: "" }, 7, { cell_type: "code", source: 1 }];
    assert.throws(
      () => parse({ ...whole, cells }),
      /item 1 of "cells" is "widget".*item 2 of "cells" is a number.*source of item 3/,
    );
  });

  it("says that a file is not there", () => {
    assert.throws(
      () => readNotebook("nowhere.ipynb"),
      /nowhere\.ipynb cannot be read: there is no such file/,
    );
  });

  it("runs a notebook that names no kernel, and one without cells", () => {
    assert.deepEqual(parse({ nbformat: 4, cells: [] }).cells, []);
  });

  it("joins lines, drops old outputs and counts, keeps attachments and tags", () => {
    const markdown = {
      cell_type: "markdown",
      metadata: { tags: ["caveats"] },
      source: ["# A\n", "b"],
      attachments: { "a.png": { "image/png": "AAAA" } },
    };
    const old = { ...code, outputs: [{ output_type: "stream", text: "x".repeat(5_000_000) }] };
    const [first, second] = parse({ ...whole, cells: [markdown, old] }).cells;
    assert.equal(first?.source, "# A\nb");
    assert.deepEqual(first?.metadata, { tags: ["caveats"] });
    assert.deepEqual(first?.cell_type === "markdown" && first.attachments, markdown.attachments);
    assert.deepEqual(second?.cell_type === "code" && second.outputs, []);
    assert.equal(second?.cell_type === "code" && second.execution_count, null);
  });

  it("gives cells without an id, or with one used before, the same new one each time", () => {
    const cells = [code, { ...code, id: "a" }, { ...code, id: "a" }, { ...code, id: "not valid!" }];
    const ids = (): string[] => parse({ ...whole, cells }).cells.map((cell) => cell.id);
    assert.deepEqual(ids(), ["cell-1", "a", "cell-3", "cell-4"]);
    assert.deepEqual(ids(), ids());
  });

  it("never fails but with a reason, whatever the JSON", () => fuzzNotebookReader(2000));
});

it("reads a notebook with a picture of thirty million letters, and brackets behind any backslashes", () => {
  const picture = "A".repeat(30_000_000);
  const cell = { cell_type: "raw", id: "a", metadata: {}, source: picture };
  const text = JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell] });
  assert.equal(parseNotebook(text, "a").cells[0]!.source.length, picture.length);
  for (const source of ["\\", '\\"', "[".repeat(2_000), `\\\\"${"[".repeat(2_000)}`]) {
    const own = text.replace(picture, JSON.stringify(source).slice(1, -1));
    assert.equal(parseNotebook(own, "a").cells[0]!.source, source);
  }
});

describe("writing a notebook", () => {
  it("has sorted keys, one space of indent and lists of lines, as Jupyter writes", () => {
    const notebook = notebookOf(["const a = 1;\na"], "T");
    assert.equal(
      notebookText({ ...notebook, metadata: {} }),
      `{
 "cells": [
  {
   "cell_type": "markdown",
   "id": "title",
   "metadata": {},
   "source": [
    "# T"
   ]
  },
  {
   "cell_type": "code",
   "execution_count": null,
   "id": "code-1",
   "metadata": {},
   "outputs": [],
   "source": [
    "const a = 1;\\n",
    "a"
   ]
  }
 ],
 "metadata": {},
 "nbformat": 4,
 "nbformat_minor": 5
}
`,
    );
  });

  it("is read back as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (sources) => {
        const notebook = notebookOf(sources, "T");
        assert.deepEqual(parseNotebook(notebookText(notebook), "a.ipynb"), notebook);
      }),
    );
  });
});

describe("a notebook's file", () => {
  const folder = mkdtempSync(join(tmpdir(), "plain-figures-notebook-"));
  after(() => rmSync(folder, { recursive: true }));

  it("is refused where it is larger than any notebook, unread", () => {
    const path = join(folder, "large.ipynb");
    writeFileSync(path, "{}");
    // A hole, which takes no room on the disk.
    truncateSync(path, 200_000_001);
    assert.throws(() => readNotebook(path, "large.ipynb"), /larger than 200 MB; clear its outputs/);
  });

  it(
    "is refused where it never ends",
    { skip: process.platform === "win32" && "devices are of other systems" },
    () => {
      const path = join(folder, "link.ipynb");
      symlinkSync("/dev/zero", path);
      assert.throws(
        () => readNotebook(path, "link.ipynb"),
        /link\.ipynb cannot be read: it is a device/,
      );
    },
  );
});
