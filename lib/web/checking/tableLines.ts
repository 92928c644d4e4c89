/** No row of counts is longer; longer ones are of words, a line a cell. */
const LONGEST_ROW = 200;

/**
 * Lines as they are read, a table of counts a row a line: its cells stand apart by tabs, and one that
 * is empty holds "-". Of a table that lays out words, or whose cells span several, each cell is a line.
 */
export class TableLines {
  readonly #lines: string[] = [];
  /** The rows of the innermost table that is open, each cell as the lines in it. */
  #rows: string[][][] | undefined;
  #isPlain = false;
  #line = "";

  add(words: string): void {
    this.#line += words;
  }

  /** A block begins; `spans` where it is a cell of several columns or rows. */
  begin(name: string, spans: boolean): void {
    this.#break();
    // Only a table of counts holds no other, so the outer one is read line by line.
    if (name === "table") {
      this.#flush(false);
      this.#rows = [];
      this.#isPlain = true;
    } else if (name === "tr") this.#rows?.push([]);
    else if (name === "td" || name === "th") {
      this.#rows?.at(-1)?.push([]);
      if (spans) this.#isPlain = false;
    }
  }

  end(name: string): void {
    this.#break();
    if (name === "table") this.#flush(this.#isPlain);
  }

  text(): string {
    this.#break();
    this.#flush(false);
    return this.#lines.join("\n\n");
  }

  #break(): void {
    const line = this.#line.trim();
    this.#line = "";
    if (line === "") return;
    const cell = this.#rows?.at(-1)?.at(-1);
    if (cell) cell.push(line);
    else this.#lines.push(line);
  }

  #flush(isWhole: boolean): void {
    const rows = this.#rows ?? [];
    this.#rows = undefined;
    const joined = rows.map((cells) => cells.map(([first], at) => first ?? (at > 0 ? "-" : "")));
    const isTable =
      isWhole &&
      rows.every((cells) => cells.every((lines) => lines.length <= 1)) &&
      joined.every((row) => row.join("\t").length <= LONGEST_ROW && !row.some(isSentence));
    if (isTable) this.#lines.push(...joined.map((row) => row.join("\t").trim()).filter(Boolean));
    else this.#lines.push(...rows.flat(2));
  }
}

/** "Kent Police recorded 1,571 offences." */
const isSentence = (words: string): boolean => /[.!?]["”’')]*$/.test(words) && / .* /.test(words);
