import { css } from 'lit';

/** What is chosen, explained. */
export const explanationStyles = css`
  .sources,
  dl,
  .explained h3 {
    margin-block-start: var(--_s2);
  }
  .explained {
    overflow-wrap: break-word;
  }
  .sources {
    display: grid;
    gap: var(--_s2);
    max-inline-size: 60rem;
    font-size: var(--_text-s);
    line-height: 1.125rem;
  }
  dl > div {
    display: grid;
    grid-template-columns: 6rem minmax(0, 1fr);
    font-size: var(--_text-s);
  }
  dt,
  code {
    color: var(--_ink-quiet);
  }
  .explained .acts button {
    inline-size: auto;
  }
  @media print {
    .explained h3:has(+ .acts) {
      display: none;
    }
  }
`;
