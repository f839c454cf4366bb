import { css } from 'lit';

export const importStyles = css`
  .drop {
    display: grid;
    gap: var(--_s2);
    justify-items: start;
    padding: var(--_s6);
    border: 2px dashed var(--_edge);
    border-radius: var(--_radius);
  }
  .drop.over {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  input[type='file'] {
    max-inline-size: 100%;
  }
  .items {
    display: grid;
    gap: var(--_s4);
    margin-block-start: var(--_s4);
  }
  .item {
    display: grid;
    gap: var(--_s3);
  }
  .item h2 {
    overflow-wrap: anywhere;
  }
  .problems {
    display: grid;
    gap: var(--_s2);
    font-size: var(--_text-s);
    line-height: 1.125rem;
    overflow-wrap: anywhere;
  }
  .problems code {
    font-weight: var(--_strong);
    font-family: inherit;
  }
`;
