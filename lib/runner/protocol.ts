/**
 * What the publisher and a worker process say to each other. The publisher sends one cell at a time;
 * the worker sends each output as it happens, so that what a killed cell had shown is kept.
 */
import type { Metadata, MimeBundle } from "./notebook/nbformat";

export type ToWorker =
  /** Loads packages ahead of the notebook that will want them. */
  | { type: "prepare"; packages: string[] }
  | ({ type: "begin" } & Cells)
  | { type: "execute"; cell: number; source: string }
  /** No more cells: wait for what is still due, report what was left running, tidy up. */
  | { type: "end" };

/** The code cells of a notebook, told in advance so that they may be looked at together. */
export interface Cells {
  sources: string[];
  /** A notebook of jslab, tslab's other kernel. */
  javaScript: boolean;
}

export type FromWorker =
  | { type: "ready" }
  | { type: "stream"; cell: number; name: "stdout" | "stderr"; text: string }
  | {
      type: "display";
      cell: number;
      data: MimeBundle;
      metadata: Metadata;
      displayId?: string;
      /** Replaces what was shown under the same `displayId`. */
      update: boolean;
    }
  | { type: "fault"; fault: Fault }
  | { type: "done"; cell: number; ok: boolean }
  /** A cell has started a process in a group of its own, which has to be ended by itself. */
  | { type: "escaped"; pid: number }
  /**
   * The notebook is over; a worker that could not be tidied must not be used for another. `reads` are
   * the files it read, `variables` those of the environment. What it showed may change with no file
   * where it used the network, another process or the clock.
   */
  | {
      type: "ended";
      reusable: boolean;
      reads: string[];
      variables: string[] | "all";
      mayChange: boolean;
    };

/** Something that went wrong in a cell, as the worker saw it. */
export interface Fault {
  cell: number;
  line?: number;
  /** The error's name, such as `TypeError`. */
  name: string;
  message: string;
  /** Where it happened, the innermost call first; empty for what is no exception. */
  traceback: string[];
}
