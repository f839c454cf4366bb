import { css } from 'lit';

/** The form of a decision, and what stands in its place once it is on disk. */
export const decisionStyles = css`
  form {
    display: grid;
    gap: var(--_s3);
  }
  .choices {
    display: grid;
  }
  .choices label {
    display: grid;
    grid-template-columns: 1.125rem minmax(0, 1fr) auto;
    gap: var(--_s2);
    align-items: center;
    min-block-size: 1.75rem;
    padding: 0 var(--_s2);
    border: 1px solid transparent;
    border-block-end-color: var(--_rule);
    font-size: var(--_text-s);
    line-height: 1.125rem;
  }
  .choices label:hover {
    background: var(--_sunken);
  }
  .choices label:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_accent-soft);
    font-weight: var(--_strong);
  }
  .choices .to,
  .leads {
    text-align: end;
  }
  .leads {
    padding-inline-end: var(--_s2);
    margin-block-start: calc(-1.125rem - var(--_s1));
  }
  .choices input {
    scroll-margin-block: 6rem 2rem;
  }
  .choices :is(.fact, .counts) .to {
    color: var(--_ink-quiet);
    font-weight: var(--_regular);
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.125rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    text-align: center;
    font: inherit;
    font-size: var(--_text-xs);
    line-height: 1rem;
    color: var(--_ink-quiet);
  }
  .outlook {
    display: grid;
    gap: var(--_s1);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: var(--_s2) var(--_s3);
    font-size: var(--_text-s);
    line-height: 1.125rem;
  }
  .flags-to {
    display: flex;
    gap: var(--_s2);
  }
  .decide .acts {
    align-items: center;
  }
  .saved:has(*) {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    margin-block-end: var(--_s1);
  }
  @media (forced-colors: active) {
    .choices label:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
