import { readdirSync } from "node:fs";

/** A path whose last part has `*` or `?`: its folder with the slash, and that part. */
const PATTERN = /^(.*[\\/])?([^\\/]*[*?][^\\/]*)$/s;

/**
 * The files that words such as `notebooks/*.ipynb` mean. On Unix a shell has filled them in already;
 * those of Windows hand them on as they are, and no file there can have such a name. A word that fits
 * nothing stays, and is told of as any file that is not there.
 *
 * @param list The names in a folder.
 */
export function filesMeant(
  words: readonly string[],
  platform: NodeJS.Platform = process.platform,
  list: (folder: string) => string[] = readdirSync,
): string[] {
  if (platform !== "win32") return [...words];
  return words.flatMap((word) => {
    const [, folder = "", pattern] = PATTERN.exec(word) ?? [];
    if (pattern === undefined) return [word];
    const fits = fitting(pattern);
    const names = namesIn(folder || ".", list).filter((name) => fits.test(name));
    return names.length === 0 ? [word] : names.sort().map((name) => folder + name);
  });
}

/** Names that begin with a dot are meant only where the pattern does; letters' case is nothing. */
function fitting(pattern: string): RegExp {
  const words = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll(/\*+/g, ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${pattern.startsWith(".") ? "" : "(?!\\.)"}${words}$`, "iu");
}

function namesIn(folder: string, list: (folder: string) => string[]): string[] {
  try {
    return list(folder);
  } catch {
    return [];
  }
}
