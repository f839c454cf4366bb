import { css } from 'lit';

/** The head of the list, its index and the page of a case on screen. */
export const boardListStyles = css`
  :host {
    background: var(--_page);
  }
  .list > header {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--_s2) var(--_s6);
    margin-block-end: var(--_s3);
  }
  h1 {
    font-size: var(--_text-xl);
    line-height: 1.625rem;
  }
  .list .acts {
    margin: 0;
  }
  .settings {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_s2) var(--_s6);
    margin-block-end: var(--_s3);
    font-size: var(--_text-s);
  }
  .held-on {
    grid-template-columns: auto 8rem;
    align-items: center;
    column-gap: var(--_s2);
  }
  .held-on p {
    grid-column: 1 / -1;
  }
  .index {
    background: var(--_panel);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    padding: var(--_s1) var(--_s4) var(--_s1) 2.5rem;
    list-style: decimal;
    margin-block-end: var(--_s6);
  }
  .index li {
    padding-block: var(--_s1);
  }
  .index li + li {
    border-block-start: 1px solid var(--_rule);
  }
  .index li > * {
    margin-inline-end: var(--_s3);
    vertical-align: middle;
  }
  .index .go {
    min-block-size: 1.5rem;
    padding: 0;
    font-weight: var(--_strong);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
  }
  .wait,
  .waits {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
  }
  .case {
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_panel);
    margin-block-end: var(--_s6);
  }
  /* On top while its case is read. */
  .case > axillary-identity {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }
  .sheet {
    padding: var(--_s3) var(--_s6) var(--_s4);
  }
  h2 {
    font-size: var(--_text-s);
    font-weight: var(--_regular);
    scroll-margin-block-start: 6rem;
  }
  .question {
    display: block;
    font-size: var(--_text-xl);
    line-height: 1.625rem;
    font-weight: var(--_strong);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .waits {
    font-size: var(--_text-s);
    margin-block: var(--_s1) var(--_s3);
  }
  .case h3 {
    font-size: var(--_text-s);
    line-height: 1.125rem;
    color: var(--_ink-quiet);
    margin-block: var(--_s4) var(--_s1);
  }
  .flag .tier b {
    font-size: var(--_text-m);
    line-height: 1.25rem;
  }
  .flag .g.ask {
    color: var(--_ink);
  }
  .case .flags {
    gap: var(--_s2);
  }
  .missing {
    display: grid;
    gap: var(--_s1);
    font-size: var(--_text-s);
  }
  .missing li {
    display: grid;
    grid-template-columns: 1rem minmax(0, 1fr);
    gap: var(--_s2);
    align-items: start;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr);
    gap: var(--_s3);
    padding-block: var(--_s1);
    border-block-start: 1px solid var(--_rule);
    font-size: var(--_text-s);
    line-height: 1.125rem;
  }
  .facts dt {
    color: var(--_ink-quiet);
  }
  .facts dd {
    overflow-wrap: anywhere;
  }
  .foot {
    padding: 0 var(--_s6) var(--_s3);
  }
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 1.35fr) minmax(19rem, 1fr);
    gap: 0 var(--_s8);
    align-items: start;
  }
  .decide > h3 {
    margin-block-start: 0;
  }
  .index li > p {
    text-wrap: pretty;
  }
  .blanks {
    display: none;
  }
  @container (width < 52rem) {
    .halves {
      grid-template-columns: minmax(0, 1fr);
    }
    .decide {
      margin-block-start: var(--_s4);
    }
    .sheet {
      padding-inline: var(--_s3);
    }
    .foot {
      padding-inline: var(--_s3);
    }
  }
  @container (width < 30rem) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .index {
      padding-inline: 2rem var(--_s3);
    }
  }
`;
