/**
 * A secret of this install, by which it knows what it has written: pages that came with a project from
 * elsewhere, or were altered by who cannot read `node_modules`, are not published.
 */
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { LIB } from "../../runner";

/** `undefined` where it can neither be read nor made: pages are then made again each time. */
export function secretOfInstall(): string | undefined {
  const path = join(dirname(LIB), "node_modules", ".cache", "plain-figures", "secret");
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, randomBytes(32).toString("hex"), { flag: "wx", mode: 0o600 });
  } catch {
    // There is one already, or it cannot be made: reading will tell.
  }
  try {
    return readFileSync(path, "utf8") || undefined;
  } catch {
    return undefined;
  }
}
