/** Wires the page: text and settings to the worker, its findings to the marked text and the table. */
import type { Finding } from "../../../claims/types";
import { correct, moveCorrections } from "../corrections";
import type { ReturnRow } from "../../../claims/compare";
import { roundRows } from "../../../claims/roundRows";
import { unpack } from "../packed";
import type { Correction, Found, PageData, Settings } from "../protocol";
import { sayFigures, sayTally } from "../words";
import { find, keepingFocus } from "./elements";
import { ACCEPT, textOf } from "./files";
import { MarkedText } from "./marked";
import { panelOf } from "./panel";
import { Reader } from "./reading";
import { FigureTable } from "./table";
import { showNote, takeAway } from "./takeaway";

/** A text of so many characters is told to be read before it is. */
const LONG = 50_000;

export function startPage(): void {
  const data = unpack(find("data").textContent ?? "") as PageData;
  const page = new CheckPage(data, find("worker").textContent ?? "");
  page.start();
}

class CheckPage {
  private readonly box = find<HTMLTextAreaElement>("text");
  private readonly marked = new MarkedText(find("marked"));
  private readonly table = new FigureTable(find("table"), (at) => this.choose(at, true));
  private readonly reader: Reader;
  private name = "the text";
  private read = "";
  private findings: Finding[] = [];
  private rows = "";
  private corrections: Correction[] = [];
  private round: ReturnRow[] = [];
  private open: number | undefined;

  constructor(
    private readonly data: PageData,
    script: string,
  ) {
    this.reader = new Reader(script, data, (answer, question) => {
      if ("failure" in answer) this.say(`The text could not be read: ${answer.failure}`);
      else this.show(question.text, answer);
    });
  }

  start(): void {
    this.box.addEventListener("input", () => this.changed());
    for (const id of ["year", "area"]) find(id).addEventListener("input", () => this.ask());
    find("with-ledger").addEventListener("change", () => this.ask());
    find("hide").addEventListener("change", () => this.hideVerdicts());
    find("example").addEventListener("click", () => this.example());
    find("clear").addEventListener("click", () => this.setText("", "the text"));
    this.takeFiles();
    takeAway(
      () => ({ name: this.name, text: this.read, findings: this.findings, rows: this.rows }),
      (words) => this.say(words),
    );
    document.body.classList.add("ready");
    if (this.box.value !== "") this.changed();
  }

  private get settings(): Settings {
    return {
      year: find<HTMLInputElement>("year").value.trim(),
      area: find<HTMLInputElement>("area").value.trim(),
      ledger: find<HTMLInputElement>("with-ledger").checked,
      corrections: this.corrections,
      round: this.round,
    };
  }

  private setText(text: string, name: string): void {
    this.name = name;
    this.corrections = [];
    this.open = undefined;
    this.box.value = text;
    this.changed();
  }

  private changed(): void {
    this.corrections = moveCorrections(this.corrections, this.read, this.box.value);
    this.ask();
  }

  private ask(): void {
    const text = this.box.value;
    if (text.length > LONG)
      this.say(`Reading ${Math.round(text.length / 1000)} thousand characters…`);
    find("progress").hidden = text.length <= LONG;
    this.reader.read({ text, name: this.name, settings: this.settings });
  }

  private show(text: string, { findings, rows }: Found): void {
    const start = this.open === undefined ? undefined : this.findings[this.open]?.start;
    this.read = text;
    this.findings = findings;
    this.rows = rows;
    const at = findings.findIndex((finding) => finding.start === start);
    this.open = at < 0 ? undefined : at;
    find("progress").hidden = true;
    keepingFocus(() => this.draw());
    this.table.draw(findings);
    showNote({ name: this.name, text, findings });
    find("results").hidden = text.trim() === "";
    find("found").hidden = findings.length === 0;
    this.sayWhatWasFound();
  }

  private draw(): void {
    this.marked.draw(this.read, this.findings, {
      open: this.open,
      choose: (figure) => this.choose(figure === this.open ? undefined : figure),
      panel: (figure) => this.panel(figure),
    });
  }

  private panel(figure: number): HTMLElement {
    const finding = this.findings[figure] as Finding;
    const isOfIt = ({ start, end }: Correction): boolean =>
      start < finding.end && end > finding.start;
    return panelOf(finding, {
      data: this.data,
      isCorrected: this.corrections.some(isOfIt),
      correct: (correction) => {
        this.corrections = correct(this.corrections, correction);
        this.ask();
      },
      undo: () => {
        this.corrections = this.corrections.filter((one) => !isOfIt(one));
        this.ask();
      },
      close: () => this.choose(undefined, false, finding),
    });
  }

  private choose(figure: number | undefined, isFar = false, back?: Finding): void {
    this.open = figure;
    keepingFocus(() => this.draw());
    const finding = back ?? (isFar && figure !== undefined ? this.findings[figure] : undefined);
    if (finding === undefined) return;
    const button = document.getElementById(`figure-${finding.start}`);
    button?.focus();
    if (isFar) button?.scrollIntoView({ block: "center" });
  }

  private hideVerdicts(): void {
    document.body.classList.toggle("hidden-verdicts", find<HTMLInputElement>("hide").checked);
    this.sayWhatWasFound();
  }

  private sayWhatWasFound(): void {
    const isHidden = find<HTMLInputElement>("hide").checked;
    const empty = this.read.trim() === "";
    const words = isHidden
      ? `${sayFigures(this.findings.length)}. What do you say to each?`
      : sayTally(this.findings);
    this.say(empty ? "" : words);
  }

  private example(): void {
    const [first] = this.data.examples;
    if (first === undefined) return;
    find<HTMLInputElement>("year").value = first.year ?? "";
    this.setText(first.text, first.title);
  }

  private takeFiles(): void {
    const chooser = find<HTMLInputElement>("file");
    chooser.accept = ACCEPT;
    chooser.addEventListener("change", () => void this.takeFile(chooser.files?.[0]));
    const round = find<HTMLInputElement>("round");
    round.addEventListener("change", () => void this.takeRound([...(round.files ?? [])]));
    document.addEventListener("dragover", (event) => event.preventDefault());
    document.addEventListener("drop", (event) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      const isRound = files.every(({ name }) => name.endsWith(".csv"));
      void (isRound ? this.takeRound(files) : this.takeFile(files[0]));
    });
  }

  private async takeFile(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    try {
      this.setText(await textOf(file), file.name);
    } catch (error) {
      this.say((error as Error).message);
    }
  }

  private async takeRound(files: File[]): Promise<void> {
    try {
      const rows = await Promise.all(
        files.map(async (file) => roundRows(await file.text(), file.name)),
      );
      this.round = rows.flat();
      find("round-said").textContent =
        `${this.round.length} figures of ${files.map(({ name }) => name).join(" and ")} are held against the text.`;
      this.ask();
    } catch (error) {
      this.say((error as Error).message);
    }
  }

  private say(words: string): void {
    const status = find("status");
    if (status.textContent !== words) status.textContent = words;
  }
}
