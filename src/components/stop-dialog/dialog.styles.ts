import { css } from 'lit';

/** Frame and facts of a native dialog: what record and stop dialog have in common. */
export const dialogStyles = css`
  dialog {
    inline-size: min(46rem, calc(100% - 1.5rem));
    max-inline-size: none;
    max-block-size: calc(100dvh - 2rem);
    margin-block: 1rem auto;
    padding: 0;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_ink);
    box-shadow: 0 18px 50px rgb(0 0 0 / 30%);
    overflow: hidden;
  }
  dialog[open],
  form {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  dialog::backdrop {
    background: var(--_shade);
  }
  dialog:focus-visible,
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .head {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: var(--_s1) var(--_s4);
    padding: var(--_s3) var(--_s6);
    border-block-end: 1px solid var(--_rule);
  }
  h2 {
    font-size: var(--_text-xl);
    line-height: 1.625rem;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
    padding: var(--_s4) var(--_s6);
    overflow-y: auto;
    overscroll-behavior: contain;
    flex: 0 1 auto;
  }
  .facts {
    font-size: var(--_text-s);
    line-height: 1.125rem;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 7rem minmax(0, 1fr);
    gap: 0 var(--_s4);
    padding-block: 0.375rem;
    border-block-start: 1px solid var(--_rule);
  }
  .facts > div:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  dt {
    color: var(--_ink-quiet);
  }
  dd {
    overflow-wrap: anywhere;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }
  @media (width < 820px) {
    .head,
    .body {
      padding-inline: var(--_s4);
    }
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (height < 34rem) {
    dialog[open],
    form {
      display: block;
    }
    dialog {
      overflow-y: auto;
    }
    .body {
      overflow: visible;
    }
  }
`;
