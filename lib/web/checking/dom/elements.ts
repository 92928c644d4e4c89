/** Elements by hand: text only ever becomes text, never markup. */
type Child = Node | string | undefined | false;
type Attributes = Record<string, string | number | boolean | undefined>;

/** An element with attributes and children; an attribute that is false or undefined is left out. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** An element that the page's markup holds. @throws {Error} when it does not. */
export function find<Kind extends HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element "${id}".`);
  return element as Kind;
}

/** Changes part of the page and puts the focus back where it was, by the element's id. */
export function keepingFocus(change: () => void): void {
  const id = document.activeElement?.id ?? "";
  change();
  if (id !== "" && document.activeElement?.id !== id) document.getElementById(id)?.focus();
}
