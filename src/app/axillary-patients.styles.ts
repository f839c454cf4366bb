import { css } from 'lit';

export const patientsStyles = css`
  :host {
    container-type: inline-size;
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s2) var(--_s4);
    margin-block-end: var(--_s4);
  }
  .search .field {
    flex: 1 1 14rem;
    max-inline-size: 28rem;
  }
  .search label:not(.tick) {
    font-weight: var(--_regular);
    font-size: var(--_text-xs);
    line-height: 1rem;
    color: var(--_ink-quiet);
  }
  ::slotted(*) {
    margin-block-end: var(--_s4);
  }
  caption {
    padding-block-end: var(--_s2);
    font-weight: var(--_strong);
    font-size: var(--_text-s);
  }
  tbody th a {
    display: inline-block;
    min-block-size: 1.5rem;
    overflow-wrap: anywhere;
  }
  tbody th .sample {
    display: flex;
    inline-size: fit-content;
  }
  .side {
    font-weight: var(--_strong);
    letter-spacing: 0.05em;
  }
  .number {
    white-space: nowrap;
  }
  .number.long {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .worst {
    display: flex;
    gap: var(--_s1);
    align-items: start;
  }
  .worst .g {
    margin-block-start: 1px;
  }
  .worst.critical b {
    color: var(--_critical);
  }
  .worst.warning b {
    color: var(--_check);
  }
  .none {
    padding-block: var(--_s3);
  }
  @container (width < 56rem) {
    .stack,
    .stack tbody,
    .stack tr,
    .stack caption {
      display: block;
    }
    .stack thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    .stack tbody tr {
      padding-block: var(--_s2);
      border-block-end: 1px solid var(--_rule);
    }
    .stack tbody tr > * {
      display: block;
      border: 0;
      padding: 0.0625rem 0;
    }
    .stack tbody tr > td {
      display: grid;
      grid-template-columns: 6.5rem minmax(0, 1fr);
    }
    .stack .lbl {
      display: block;
      color: var(--_ink-quiet);
      font-size: var(--_text-xs);
    }
  }
  @media print {
    .search,
    ::slotted(*) {
      display: none;
    }
  }
`;
