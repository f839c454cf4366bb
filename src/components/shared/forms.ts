import { css } from 'lit';

/** Questions, answers and errors of forms: what the dialogs and the pages of the application share. */
export const forms = css`
  .field {
    display: grid;
    gap: var(--_s1);
    align-content: start;
    min-inline-size: 0;
  }
  .field > label,
  legend {
    font-weight: var(--_strong);
    font-size: var(--_text-s);
    line-height: 1.125rem;
    padding: 0;
  }
  legend {
    margin-block-end: var(--_s1);
  }
  /* A typed date keeps its order among right-to-left text. */
  :is(label, legend, input, select, textarea) {
    unicode-bidi: plaintext;
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
  .hint:empty {
    display: none;
  }
  input:not([type='radio'], [type='checkbox'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: 0.25rem var(--_s2);
    background: var(--_panel);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    flex: none;
  }
  .tick,
  .options label {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
    min-block-size: var(--_target);
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  .options label {
    padding: 0.125rem var(--_s3) 0.125rem var(--_s2);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  .options label:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_accent-soft);
    font-weight: var(--_strong);
  }
  [aria-invalid='true']:is(input, select, textarea) {
    border: 2px solid var(--_critical);
  }
  .error {
    display: flex;
    align-items: start;
    gap: 0.375rem;
    color: var(--_critical);
    font-size: var(--_text-s);
    line-height: 1.125rem;
    font-weight: var(--_strong);
  }
  .error:empty {
    display: none;
  }
  .summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s3);
    padding: var(--_s3);
    border: 2px solid var(--_critical);
    border-radius: var(--_radius);
    background: var(--_panel);
    font-size: var(--_text-s);
    line-height: 1.25rem;
  }
  .summary ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s6);
  }
  .summary li :is(a, button) {
    display: inline-block;
    min-block-size: 1.5rem;
    padding: 0;
    color: var(--_critical);
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .options label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
