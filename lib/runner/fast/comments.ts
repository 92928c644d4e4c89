/** Declaration files are mostly comments, which mean nothing to a program. */

/** A declaration file without its block comments. Texts that hold their signs are left alone. */
export function withoutComments(text: string): string {
  return text.replace(
    /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|\/\/.*|\/\*[^]*?\*\//g,
    (part) => (part.startsWith("/*") ? part.replace(/[^\n]+/g, " ") : part),
  );
}
