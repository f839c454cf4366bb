import { css } from 'lit';
import { glyphs } from './glyphs.js';
import { ground } from './reading-base.js';
import { tokens } from './tokens.js';

/** Headings, lists of facts, links, focus ring and buttons. */
const controls = css`
  h1,
  h2,
  h3,
  dl,
  dd,
  fieldset,
  table {
    margin: 0;
    padding: 0;
  }
  h1,
  h2,
  h3,
  h4 {
    font-weight: var(--_strong);
    font-size: inherit;
    text-wrap: balance;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  :focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  .xs {
    font-size: var(--_text-xs);
    line-height: 1rem;
  }
  .unknown {
    font-style: italic;
    color: var(--_ink-quiet);
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button,
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_s2);
    min-block-size: var(--_target);
    padding: 0.25rem var(--_s3);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_ink);
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover,
  .btn:hover {
    background: var(--_sunken);
  }
  button,
  summary,
  [tabindex] {
    scroll-margin-block: 7rem 2rem;
  }
  button:has(> .vh) {
    gap: 0;
  }
  .primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: var(--_strong);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent), var(--_ink) 18%);
  }
  .plain {
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
    padding-inline: var(--_s1);
  }
  [aria-disabled='true'],
  button:disabled {
    color: var(--_ink-quiet);
    border-style: dashed;
    cursor: default;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-start: var(--_s2);
  }
  summary {
    cursor: pointer;
    min-block-size: 1.5rem;
    display: flex;
    align-items: baseline;
    padding-block: var(--_s1);
    gap: var(--_s2);
    color: var(--_accent);
    font-size: var(--_text-xs);
    line-height: 1rem;
  }
  summary::before {
    content: '+';
    font-weight: var(--_strong);
    flex: none;
    inline-size: 0.75rem;
  }
  details[open] > summary::before {
    content: '\\2212';
  }

  @media (prefers-reduced-motion: no-preference) {
    button,
    .btn {
      transition: background-color 0.12s;
    }
  }
  @media (forced-colors: active) {
    .primary,
    .primary:hover {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
  }
  @media print {
    button,
    .btn,
    .acts,
    summary {
      display: none !important;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

/** Tokens, ground, controls and glyphs, in the order in which an element adopts them. */
export const base = [...tokens, ground, controls, glyphs];
