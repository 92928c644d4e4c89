import paths from "node:path";

/**
 * Whether a path lies in a folder, or is the folder itself. The way from one to the other tells, and
 * on Windows there is none to another drive: `relative` then gives that path as it is, which begins
 * with no dots either.
 *
 * @param system The rules for paths; this system's unless said otherwise.
 */
export function isWithin(
  folder: string,
  path: string,
  { relative, isAbsolute, sep }: Pick<typeof paths, "relative" | "isAbsolute" | "sep"> = paths,
): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
