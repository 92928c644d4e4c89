/**
 * Pages of notebooks that have not changed, kept in `.figures/pages`. Whatever is wrong with an entry
 * (half written, altered, of another version or another install), it is as if it were not there.
 */
import { createHmac } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

import { writeWhole } from "../../runner";
import type { Description } from "../describe";
import type { EnvironmentState } from "./environment";
import { environmentUnchanged } from "./environment";
import { secretOfInstall } from "./secret";
import type { FileState } from "./files";
import { unchanged } from "./files";

/** What is kept of a page. */
export interface KeptPage {
  html: string;
  /** The executed notebook's file. */
  notebook: string;
  description: Description;
  /** What the command says of the page. */
  notes: string[];
  /** The folder it was written for, when the page leads to files from there. */
  out?: string;
  /** Files read by the notebook that the key does not cover, and how they were. */
  files: FileState[];
  /** Variables of the environment that it read. */
  environment: EnvironmentState;
}

const FORMAT = 3;
/** Beyond this many pages the ones not used for longest are dropped. */
const MOST_PAGES = 400;

export class PageStore {
  #secret: string | undefined;

  constructor(private readonly folder: string) {}

  /** The page kept under the key, or `undefined` when there is none that can be relied on. */
  read(key: string): KeptPage | undefined {
    const path = this.#path(key);
    try {
      const text = readFileSync(path, "utf8");
      const end = text.indexOf("\n");
      const head = JSON.parse(text.slice(0, end)) as {
        format: number;
        key: string;
        mac: string;
      };
      const body = text.slice(end + 1);
      if (head.format !== FORMAT || head.key !== key || head.mac !== this.#sign(body))
        return undefined;
      const page = JSON.parse(body) as KeptPage;
      if (!page.files.every(unchanged) || !environmentUnchanged(page.environment)) return undefined;
      const now = new Date();
      utimesSync(path, now, now);
      return page;
    } catch {
      return undefined;
    }
  }

  /** Keeps a page. That it cannot be kept is no fault: it will be made again. */
  write(key: string, page: KeptPage): void {
    // A page is large: as bytes it is signed and written without being copied as text.
    const body = Buffer.from(JSON.stringify(page));
    const mac = this.#sign(body);
    if (mac === undefined) return;
    const head = Buffer.from(`${JSON.stringify({ format: FORMAT, key, mac })}\n`);
    try {
      mkdirSync(this.folder, { recursive: true });
      writeWhole(this.#path(key), Buffer.concat([head, body]));
    } catch {
      // Such as a disk that is full or can only be read.
    }
  }

  drop(key: string): void {
    rmSync(this.#path(key), { force: true });
  }

  /** Drops what has not been used for longest. */
  prune(): void {
    try {
      const paths = readdirSync(this.folder).map((name) => join(this.folder, name));
      if (paths.length <= MOST_PAGES) return;
      const byUse = paths.map((path) => ({ path, used: statSync(path).mtimeMs }));
      byUse.sort((a, b) => b.used - a.used);
      for (const { path } of byUse.slice(MOST_PAGES)) rmSync(path, { force: true });
    } catch {
      // Another run may be pruning at the same time.
    }
  }

  /** What only this install can have written; `undefined` where it has no secret. */
  #sign(body: string | Buffer): string | undefined {
    this.#secret ??= secretOfInstall();
    return this.#secret && createHmac("sha256", this.#secret).update(body).digest("hex");
  }

  #path(key: string): string {
    return join(this.folder, `${key}.json`);
  }
}
