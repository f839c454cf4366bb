import { css } from 'lit';
import { FORCED, OWN, each, readingTokens } from './reading-tokens.js';

/** The further colours of controls, tables and grounds. */
const WORKING = `
  sunken #eaeeed #1c2730 Canvas
  rule #d9dfe0 #2a3843 CanvasText
  on-identity-quiet #b9c9d2 #b6c6d0 CanvasText
  accent-soft #e2f0f3 #16333d Canvas
  critical-soft #fcecec #371a1c Canvas
  check-soft #fbf2e1 #312614 Canvas
  unreal-soft #f2edf9 #292138 Canvas
`;

/** The further tokens of an element with controls, headings or tables. */
const workingTokens = css`
  :host {
    ${each(WORKING, OWN)}

    --_text-s: 0.8125rem;
    --_text-l: 1rem;
    --_text-xl: 1.25rem;
    --_text-2xl: 1.5rem;

    --_s6: calc(1.5rem * var(--_density));
    --_s8: calc(2rem * var(--_density));

    --_target: max(1.5rem, 2rem * var(--_density));
    --_focus: 2px solid var(--_accent);
    --_shade: light-dark(rgb(12 24 31 / 55%), rgb(0 0 0 / 65%));
  }

  @media (forced-colors: active) {
    :host {
      ${each(WORKING, FORCED)}
      --_focus: 3px solid Highlight;
    }
  }

  @media print {
    :host {
      --_sunken: #fff;
      --_on-identity-quiet: #000;
      --_rule: #999;
    }
  }
`;

/** Every token. */
export const tokens = [readingTokens, workingTokens];
