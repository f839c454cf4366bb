import type { CSSResult, LitElement } from 'lit';

/** Gives an element the styles of a part that was loaded after it. */
export function addStyles({ renderRoot }: LitElement, styles: CSSResult): void {
  const sheet = styles.styleSheet;
  if (!sheet || !(renderRoot instanceof ShadowRoot)) return;
  if (!renderRoot.adoptedStyleSheets.includes(sheet)) renderRoot.adoptedStyleSheets.push(sheet);
}
