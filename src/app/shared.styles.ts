import { css } from 'lit';

/** Heads of pages, notices and fields: what the views of the application share. */
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
  .field {
    display: grid;
    gap: var(--_s1);
    min-inline-size: 0;
    align-content: start;
  }
  .field > label,
  legend {
    font-weight: var(--_strong);
    font-size: var(--_text-s);
    line-height: 1.125rem;
    padding: 0;
  }
  .opt {
    font-weight: var(--_regular);
    color: var(--_ink-quiet);
  }
  .hint {
    font-size: var(--_text-xs);
    line-height: 1rem;
    color: var(--_ink-quiet);
  }
  input:not([type='radio'], [type='checkbox'], [type='file']),
  select {
    min-block-size: var(--_target);
    padding: 0.25rem var(--_s2);
    background: var(--_panel);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    inline-size: 100%;
  }
  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    flex: none;
  }
  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-start: var(--_s1);
  }
  .radios label,
  .choice {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
    min-block-size: var(--_target);
  }
  .radios label {
    padding: 0.125rem var(--_s3) 0.125rem var(--_s2);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  .radios label:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_accent-soft);
    font-weight: var(--_strong);
  }
  input[aria-invalid='true'] {
    border: 2px solid var(--_critical) !important;
  }
  .error {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    color: var(--_critical);
    font-size: var(--_text-s);
    line-height: 1.125rem;
    font-weight: var(--_strong);
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
  .notice.critical,
  .notice.error-summary {
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
  .notice h2 {
    font-size: var(--_text-m);
    line-height: 1.25rem;
  }
  .error-summary button {
    color: var(--_critical);
    text-decoration: underline;
    min-block-size: 1.5rem;
    padding: 0;
  }
`;
