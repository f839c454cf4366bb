import { css } from 'lit';

/** The recovery key, and what of the page goes on paper with it. */
export const lockStyles = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s4);
    padding: var(--_s3);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_sunken);
    font-family: ui-monospace, monospace;
    font-size: var(--_text-l);
    direction: ltr;
  }
  @media print {
    .panel:not(.sheet),
    .acts,
    .tick,
    .quiet,
    details {
      display: none;
    }
  }
`;
