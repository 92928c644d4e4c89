/** Every match of a global pattern. Unlike those of `matchAll`, to TypeScript 5.0, each has its index. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  return [...text.matchAll(pattern)] as RegExpExecArray[];
}
