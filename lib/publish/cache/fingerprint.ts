/**
 * The key under which a page is kept: a hash of all that the page was made from. When any of it
 * changes, the key does, and the old page is never looked at again.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { Job } from "../jobs";
import type { Project } from "../project";
import { hashFolder } from "../files/hashFolder";

/** Settings of the machine that change what code prints. */
const ENVIRONMENT = ["TZ", "LANG", "LC_ALL", "NODE_OPTIONS", "NODE_ICU_DATA"];

export class Fingerprint {
  readonly #common: string;
  readonly #folders = new Map<string, string>();

  constructor(project: Project, ledgerHash: string, code: string) {
    const lock = join(project.root, "package-lock.json");
    this.#common = JSON.stringify([
      code,
      ledgerHash,
      existsSync(lock) ? hashOf(readFileSync(lock)) : "",
      process.version,
      process.platform,
      process.arch,
      ENVIRONMENT.map((name) => process.env[name] ?? ""),
    ]);
  }

  /** The key of a page that no notebook makes. */
  ofExtra(name: string): string {
    return hashOf(JSON.stringify([this.#common, "extra", name]));
  }

  /** The key of the job's page, from the notebook as it was read and not as the file now is. */
  of(job: Job): string {
    const parameters = Object.entries(job.parameters).sort(([a], [b]) => (a < b ? -1 : 1));
    return hashOf(
      JSON.stringify([
        this.#common,
        job.edition,
        job.name,
        job.path,
        parameters,
        hashOf(JSON.stringify(job.notebook)),
        this.#besides(dirname(job.path)),
      ]),
    );
  }

  /** Helpers and tables beside the notebook; other notebooks are no part of it. */
  #besides(folder: string): string {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const hash = hashFolder(folder, (name) => !name.endsWith(".ipynb"));
    this.#folders.set(folder, hash);
    return hash;
  }
}

const hashOf = (content: string | Buffer): string =>
  createHash("sha256").update(content).digest("hex");
