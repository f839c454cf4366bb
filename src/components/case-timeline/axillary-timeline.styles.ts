import { css } from 'lit';

export const timelineStyles = css`
  :host {
    container-type: inline-size;
  }
  li {
    display: grid;
    grid-template-columns: 6.5rem 1rem minmax(0, 1fr) minmax(9rem, auto);
    gap: 0 var(--_s3);
    padding-block: 0.375rem;
    border-block-end: 1px solid var(--_rule);
    font-size: var(--_text-s);
    line-height: 1.125rem;
    overflow-wrap: break-word;
  }
  li:last-child {
    border-block-end: 0;
  }
  .by {
    color: var(--_ink-quiet);
    text-align: end;
    font-size: var(--_text-xs);
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    align-items: start;
    gap: 0 var(--_s2);
  }
  .by button {
    inline-size: 3.5rem;
    min-block-size: 1.5rem;
    margin-block: -0.1875rem;
    padding: 0 var(--_s1);
    line-height: 1rem;
  }
  .writable .by:not(:has(button)) {
    padding-inline-end: 4rem;
  }
  s {
    color: var(--_ink-quiet);
    text-decoration-color: var(--_ink-quiet);
  }
  @media screen {
    @container (width < 40rem) {
      li {
        grid-template-columns: 1rem minmax(0, 1fr);
        padding-block: var(--_s2);
      }
      li > .on {
        grid-column: 2;
        grid-row: 1;
        font-weight: var(--_strong);
      }
      li > .g {
        grid-column: 1;
        grid-row: 1;
      }
      li > div {
        grid-column: 2;
      }
      .by {
        grid-column: 2;
        justify-content: start;
        align-items: center;
      }
      .writable .by:not(:has(button)) {
        padding-inline-end: 0;
      }
      .by button {
        margin-block: 0;
      }
    }
  }
  @media print {
    .writable .by:not(:has(button)) {
      padding-inline-end: 0;
    }
    li {
      break-inside: avoid;
    }
  }
`;
