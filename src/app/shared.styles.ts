import { css } from 'lit';

/** Heads of pages and notices: what the views of the application share. */
export const pageStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: var(--_s2) var(--_s6);
    margin-block-end: var(--_s3);
  }
  h1 {
    font-size: var(--_text-xl);
    line-height: 1.625rem;
  }
  h2 {
    font-size: var(--_text-l);
    line-height: 1.375rem;
  }
  .acts {
    margin: 0;
  }
  .narrow {
    max-inline-size: 46rem;
    margin-inline: auto;
  }
  .fields {
    display: grid;
    gap: var(--_s4);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: var(--_s4) var(--_s6);
    align-items: start;
  }
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s2) var(--_s3);
    padding: var(--_s3);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
    font-size: var(--_text-s);
    line-height: 1.25rem;
    overflow-wrap: anywhere;
  }
  .notice.critical {
    border: 1px solid var(--_critical);
    border-inline-start-width: 4px;
    background: var(--_critical-soft);
  }
  .notice.check-tier {
    border-color: var(--_check);
    background: var(--_check-soft);
  }
  .notice > div {
    display: grid;
    gap: var(--_s2);
  }
  .notice h2,
  .summary h2 {
    font-size: var(--_text-m);
    line-height: 1.25rem;
  }
`;

/** A page of panels, one below the other, with forms and acts in them. */
export const panelPage = css`
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
`;
