import { css } from 'lit';

/** What the pages of the lock share. */
export const lockStyles = css`
  .narrow {
    display: grid;
    gap: var(--_s4);
  }
  .panel,
  form {
    display: grid;
    gap: var(--_s3);
    justify-items: start;
  }
  .panel > *,
  form > .field {
    inline-size: 100%;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }
  details[open] > form {
    margin-block-start: var(--_s3);
  }
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
