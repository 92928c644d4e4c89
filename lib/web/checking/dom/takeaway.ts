/** What a reader takes away: a note, rows for the ledger, the marked-up page; copied or saved. */
import type { Finding } from "../../../claims/types";
import { markedPage } from "../markedPage";
import { editorsNote } from "../note";
import { find } from "./elements";

/** What is taken away: the text, its name, and what was found. */
export interface Checkout {
  name: string;
  text: string;
  findings: readonly Finding[];
  /** The same as rows for the ledger. */
  rows: string;
}

/** Wires the buttons of "Take away". `current` gives what is on the page when one is pressed. */
export function takeAway(current: () => Checkout, tell: (words: string) => void): void {
  const note = (): string => {
    const { findings, name } = current();
    return editorsNote(findings, { name, date: today() });
  };
  on("copy-note", async () => {
    find<HTMLTextAreaElement>("note").select();
    await navigator.clipboard.writeText(note()).catch(() => document.execCommand("copy"));
    tell("The note is copied.");
  });
  on("save-note", () => save("note.txt", "text/plain", note()));
  on("save-rows", () => save("figures.csv", "text/csv", `\uFEFF${current().rows}`));
  on("save-page", () => {
    const { name, text, findings } = current();
    save("checked.html", "text/html", markedPage({ name, text, findings, date: today() }));
  });
  on("print", () => window.print());
}

/** Shows the note as it stands. */
export function showNote({ findings, name }: Omit<Checkout, "rows">): void {
  const room = find<HTMLTextAreaElement>("note");
  room.value = editorsNote(findings, { name, date: today() });
}

function on(id: string, act: () => void | Promise<void>): void {
  find(id).addEventListener("click", () => void act());
}

const today = (): string => new Date().toLocaleDateString("en-GB", { dateStyle: "long" });

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
