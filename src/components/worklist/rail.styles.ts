import { css } from 'lit';

/** How the numbers by stage look, beside the list. */
export const railStyles = css`
  .counts :is(th, td) {
    font-size: var(--_text-s);
    line-height: 1.125rem;
    padding: 0 0 0 var(--_s2);
    font-weight: var(--_regular);
  }
  .counts thead th {
    padding-block-end: 0.4375rem;
    border-block-end: 1px solid var(--_edge);
    font-size: var(--_text-xs);
    font-weight: var(--_strong);
    color: var(--_ink-quiet);
  }
  .counts .grp > * {
    padding-block: 0.5rem 0.1875rem;
    border-block-end: 1px solid var(--_rule);
    font-weight: var(--_strong);
  }
  .counts .grp th,
  .counts thead th:first-child {
    padding-inline-start: 0;
  }
  .counts button {
    min-block-size: 1.5rem;
    padding: 0;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  .counts button:hover {
    text-decoration: underline;
  }
  .counts [aria-pressed='true'] {
    font-weight: var(--_strong);
    color: var(--_accent);
    text-decoration: underline;
  }
  .num {
    text-align: end;
  }
  .counts td.late {
    font-weight: var(--_strong);
    color: var(--_check);
  }
`;
