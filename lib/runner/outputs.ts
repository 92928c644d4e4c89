/**
 * Gathers what cells show into the outputs of the executed notebook, by the rules of `jupyter
 * nbconvert --execute`: one stream output for text printed in one go, displays updated in place.
 */
import type { CodeCell, DisplayOutput, Output } from "./notebook/nbformat";
import type { OutputMessage } from "./session";

export class Outputs {
  readonly #cells = new Map<number, CodeCell>();
  readonly #displays = new Map<string, DisplayOutput[]>();

  /** From here on messages of cell number `number` go to `cell`. */
  add(number: number, cell: CodeCell): void {
    this.#cells.set(number, cell);
  }

  receive(message: OutputMessage): void {
    const cell = this.#cells.get(message.cell);
    if (cell === undefined) return;
    if (message.type === "stream") {
      const last = cell.outputs.at(-1);
      if (last?.output_type === "stream" && last.name === message.name) last.text += message.text;
      else cell.outputs.push({ output_type: "stream", name: message.name, text: message.text });
      return;
    }
    const { data, metadata, displayId, update } = message;
    const known = displayId === undefined ? [] : (this.#displays.get(displayId) ?? []);
    if (update) {
      for (const output of known) Object.assign(output, { data, metadata });
      return;
    }
    const output: DisplayOutput = { output_type: "display_data", data, metadata };
    cell.outputs.push(output);
    if (displayId !== undefined) this.#displays.set(displayId, [...known, output]);
  }

  /** What follows on one line after a carriage return replaces what stood there. */
  finish(): void {
    for (const cell of this.#cells.values()) cell.outputs = cell.outputs.map(withoutOverwritten);
  }
}

function withoutOverwritten(output: Output): Output {
  if (output.output_type !== "stream" || !output.text.includes("\r")) return output;
  return { ...output, text: output.text.replace(/.*\r(?=[^\n])/g, "") };
}
