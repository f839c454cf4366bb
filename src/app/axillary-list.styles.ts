import { css } from 'lit';

export const listStyles = css`
  :host {
    display: block;
  }
  .views,
  .acts,
  .give {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s2) var(--_s3);
  }
  .acts {
    justify-content: flex-end;
    margin-block-end: var(--_s3);
  }
  .seg {
    display: flex;
  }
  .seg a {
    display: inline-grid;
    place-items: center;
    min-block-size: var(--_target);
    padding: 0.25rem var(--_s4);
    border: 1px solid var(--_edge);
    background: var(--_panel);
    color: var(--_ink);
    text-decoration: none;
  }
  .seg a + a {
    border-inline-start: 0;
  }
  .seg [aria-current] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_panel);
    font-weight: var(--_strong);
  }
  .give {
    padding: var(--_s2);
    margin-block-end: var(--_s2);
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .give .field {
    flex: 0 1 16rem;
  }
  .views .field {
    flex: 0 1 12rem;
  }
  ::slotted(*) {
    margin-block-end: var(--_s4);
  }
  progress {
    inline-size: min(24rem, 100%);
  }
  @media (forced-colors: active) {
    .seg [aria-current] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .views,
    .acts,
    .give,
    ::slotted(*) {
      display: none;
    }
  }
`;
