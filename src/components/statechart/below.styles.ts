import { css } from 'lit';

/** What stands under the chart: the moment, the entries. */
export const belowStyles = css`
  .then {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: var(--_s4);
    align-items: start;
  }
  .log button {
    min-block-size: 1.5rem;
    padding: 0 var(--_s1);
    color: inherit;
    font-weight: var(--_strong);
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.2em;
  }
  .log [aria-current='true'] > * {
    background: var(--_accent-soft);
  }
  .log [aria-current='true'] > :first-child {
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .log .ahead > * {
    color: var(--_ink-quiet);
  }
  .log .ahead button {
    font-weight: var(--_regular);
    font-style: italic;
  }
  @container statechart (width < 56rem) {
    .then {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .log [aria-current='true'] > :first-child {
      outline: 2px solid Highlight;
    }
  }
`;
