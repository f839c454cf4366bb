import { css } from 'lit';
import { glyphs } from './glyphs.js';
import { readingTokens } from './reading-tokens.js';

/** Reset and type of what is only read. */
export const ground = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    color: var(--_ink);
    font: var(--_regular) var(--_text-m) / 1.43 var(--_face);
    font-variant-numeric: tabular-nums lining-nums;
    text-align: start;
    accent-color: var(--_accent);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  svg {
    display: block;
  }
  b {
    font-weight: var(--_strong);
  }
  /* Mixed directions keep their order: a text goes its own way, a date never falls apart. */
  :is(p, li, dt, dd, th, td, h2, h3, div, span, button, summary) {
    unicode-bidi: plaintext;
  }
  .nb {
    white-space: nowrap;
    direction: ltr;
    unicode-bidi: isolate;
  }
  .quiet {
    color: var(--_ink-quiet);
  }
`;

/** What an element starts from that is only read: nothing in it is pressed or opened. */
export const readingBase = [readingTokens, ground, glyphs];
