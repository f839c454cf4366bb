import { css, unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';

/*
 * The design tokens of every element. A page themes an element by setting the public property
 * `--ax-…` on it or on anything around it; the inner property `--_…` is what styles read. Light and
 * dark follow the `color-scheme` of the page. The document of the application takes the same tokens
 * from `tokens.css`; a test holds the two together.
 */

/** Colours of what is only read: each in light, in dark, and where the reader's own are forced. */
const READING = `
  page #f3f5f4 #0e151a Canvas
  panel #ffffff #151e25 Canvas
  ink #13212b #e7edf1 CanvasText
  ink-quiet #4a5a66 #a8b6c1 CanvasText
  edge #74838e #71838f CanvasText
  identity #14252f #22343f Canvas
  on-identity #ffffff #f4f8fa CanvasText
  accent #0b5f74 #7cc7da LinkText
  on-accent #ffffff #06222b Canvas
  critical #a3161c #ff9d97 CanvasText
  on-critical #ffffff #330508 Canvas
  check #845000 #efb95c CanvasText
  on-check #ffffff #2b1a00 Canvas
  note #4a5a66 #a8b6c1 CanvasText
  unreal #5d3f8c #c5acf0 CanvasText
`;

/** One declaration for each row of a table: `$1` the name, then light, dark and forced. */
export const each = (table: string, declaration: string): CSSResult =>
  unsafeCSS(table.replace(/ +(\S+) (\S+) (\S+) (\S+)/g, declaration));

export const OWN = '--_$1: var(--ax-$1, light-dark($2, $3));';
export const FORCED = '--_$1: $4;';

/** The tokens of an element that is only read. */
export const readingTokens = css`
  :host {
    ${each(READING, OWN)}

    --_face: var(
      --ax-face,
      -apple-system,
      BlinkMacSystemFont,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      'Noto Sans',
      sans-serif
    );
    --_text-xs: 0.75rem;
    --_text-m: 0.875rem;
    --_regular: 400;
    --_strong: 600;

    --_density: var(--ax-density, 1);
    --_s1: calc(0.25rem * var(--_density));
    --_s2: calc(0.5rem * var(--_density));
    --_s3: calc(0.75rem * var(--_density));
    --_s4: calc(1rem * var(--_density));

    --_radius: var(--ax-radius, 3px);
  }

  @media (forced-colors: active) {
    :host {
      ${each(READING, FORCED)}
    }
  }

  @media print {
    :host {
      color-scheme: light;
      --_page: #fff;
      --_identity: #fff;
      --_on-identity: #000;
      --_ink: #000;
      --_ink-quiet: #333;
      --_edge: #555;
    }
  }
`;
