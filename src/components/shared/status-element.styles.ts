import { css } from 'lit';

/** Whose axilla it is, what is to be known of the status, and what stands where none can be shown. */
export const statusStyles = css`
  /* By itself in a page it brings its own ground. */
  :host(:not([has-banner])) {
    background: var(--_page);
    padding: var(--_s2);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_s1) var(--_s3);
    margin-block-end: var(--_s2);
    overflow-wrap: anywhere;
  }
  .side {
    background: var(--_identity);
    color: var(--_on-identity);
    border: 1px solid var(--_identity);
    border-radius: var(--_radius);
    padding: 0 var(--_s2);
    white-space: nowrap;
  }
  .state,
  .notices li {
    display: grid;
    grid-template-columns: 1rem minmax(0, 1fr);
    gap: var(--_s2);
    overflow-wrap: anywhere;
  }
  .state {
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
    padding: var(--_s3);
  }
  .notices {
    margin-block-end: var(--_s2);
  }
  @media (forced-colors: active) {
    .side {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
  }
  @media print {
    .side {
      background: #000;
      color: #fff;
      print-color-adjust: exact;
    }
  }
`;
