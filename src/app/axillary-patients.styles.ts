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
  @media print {
    .search,
    ::slotted(*) {
      display: none;
    }
  }
`;
