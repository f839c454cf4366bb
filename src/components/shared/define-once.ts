import { PACKAGE_VERSION } from './package-version.js';

/** Known to every copy of the package on a page, so that one can tell the version of another. */
const VERSION = Symbol.for('axillary-pathway.version');

let hasWarned = false;

/**
 * Defines an element of the package. Where another copy on the page has defined it before, that one
 * stays in use and the console says so, with both versions, once for all elements of this copy.
 *
 * @param name - the element's name
 * @param element - its class
 * @param version - the version of this copy
 */
export function defineOnce(
  name: string,
  element: CustomElementConstructor,
  version: string = PACKAGE_VERSION,
): void {
  const first = customElements.get(name);
  if (first === undefined) {
    Object.defineProperty(element, VERSION, { value: version });
    customElements.define(name, element);
    return;
  }
  if (first === element || hasWarned) return;
  hasWarned = true;
  const other: unknown = Object.hasOwn(first, VERSION) ? Reflect.get(first, VERSION) : undefined;
  // eslint-disable-next-line no-console -- for whoever builds the page; it holds nothing of a patient
  console.warn(
    `axillary-pathway ${version}: <${name}> is already defined on this page by version ` +
      `${typeof other === 'string' ? other : 'unknown'}, which stays in use. Load the package once.`,
  );
}
