import { css } from 'lit';

export const stopStyles = css`
  dialog {
    inline-size: min(40rem, calc(100% - 1.5rem));
    border: 2px solid var(--_critical);
  }
  form {
    overflow-y: auto;
  }
  .head {
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s3);
    padding-block: var(--_s4);
    background: var(--_critical-soft);
    border-block-end-color: var(--_critical);
  }
  .head .g {
    inline-size: 2.5rem;
    block-size: 2.5rem;
  }
  .body {
    overflow: visible;
    flex: none;
  }
  .go-on {
    display: grid;
    gap: var(--_s2);
    justify-items: start;
    padding: var(--_s3) var(--_s6) var(--_s4);
    background: var(--_sunken);
    border-block-start: 1px solid var(--_edge);
    font-size: var(--_text-s);
  }
  .go-on h3 {
    font-size: var(--_text-m);
  }
  .go-on .field {
    inline-size: 100%;
  }
  textarea {
    display: block;
  }
  @media (width < 820px) {
    .go-on {
      padding-inline: var(--_s4);
    }
  }
`;
