import { css } from 'lit';

const head = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  h1 {
    font-size: 1.25rem;
    line-height: 1.75rem;
  }
  .mapped.wlgrid {
    grid-template-columns: minmax(0, 1fr);
  }
  .wlhead {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--_s2) var(--_s4);
    margin-block-end: var(--_s3);
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s2) var(--_s3);
    margin-block-end: var(--_s4);
  }
  .filters .field {
    flex: 0 1 9.5rem;
    gap: 0.125rem;
  }
  .filters .grow {
    flex: 1 1 14rem;
  }
  .filters label {
    font-weight: var(--_regular);
    font-size: var(--_text-xs);
    line-height: 1rem;
    color: var(--_ink-quiet);
  }
  .filters :is(input, select) {
    font-size: var(--_text-s);
  }
  .further {
    flex: 1 1 100%;
    order: 1;
  }
  .further > summary {
    min-block-size: 1.5rem;
    font-size: var(--_text-s);
  }
  .further .filters {
    margin-block: var(--_s2) 0;
  }
  .chip {
    font-size: var(--_text-s);
    font-weight: var(--_strong);
  }
  .wlgrid {
    display: grid;
    grid-template-columns: 14rem minmax(0, 1fr);
    gap: var(--_s4);
    align-items: start;
  }
`;

const rail = css`
  .counts :is(th, td) {
    font-size: var(--_text-s);
    line-height: 1.125rem;
    padding: 0 0 0 var(--_s2);
    font-weight: var(--_regular);
  }
  .counts thead th {
    padding-block-end: 0.4375rem;
    border-block-end: 1px solid var(--_edge);
    font-size: var(--_text-xs);
    font-weight: var(--_strong);
    color: var(--_ink-quiet);
  }
  .counts .grp > * {
    padding-block: 0.5rem 0.1875rem;
    border-block-end: 1px solid var(--_rule);
    font-weight: var(--_strong);
  }
  .counts .grp th,
  .counts thead th:first-child {
    padding-inline-start: 0;
  }
  .counts button {
    min-block-size: 1.5rem;
    padding: 0;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  .counts button:hover {
    text-decoration: underline;
  }
  .counts [aria-pressed='true'] {
    font-weight: var(--_strong);
    color: var(--_accent);
    text-decoration: underline;
  }
  .num {
    text-align: end;
  }
  .counts td.late {
    font-weight: var(--_strong);
    color: var(--_check);
  }
`;

const table = css`
  .panel {
    padding: var(--_s2) var(--_s3);
  }
  .usual {
    float: inline-end;
  }
  .list caption {
    padding-block-end: var(--_s1);
    font-weight: var(--_strong);
    font-size: var(--_text-s);
  }
  .list {
    table-layout: fixed;
  }
  .list thead th {
    inline-size: 17%;
  }
  .list thead th:first-child {
    inline-size: 21%;
  }
  .list thead th:nth-child(2) {
    inline-size: 4.25rem;
  }
  .list thead th:nth-child(3) {
    inline-size: 12%;
  }
  .list thead th:nth-child(4) {
    inline-size: 3.75rem;
  }
  .list thead th:nth-child(5) {
    inline-size: 22%;
  }
  .list thead th:last-child {
    inline-size: 6.5rem;
  }
  .list :is(td, th) {
    overflow-wrap: break-word;
  }
  .list.data :is(th, td) {
    padding: 0.25rem 0.375rem;
  }
  .sort {
    min-block-size: 1.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink-quiet);
    font-size: var(--_text-xs);
    font-weight: var(--_strong);
    text-align: start;
  }
  [aria-sort] .sort {
    color: var(--_ink);
  }
  .ar {
    font-size: 0.625rem;
  }
  .who {
    display: flex;
    gap: var(--_s2);
    align-items: start;
  }
  .choose {
    display: grid;
    place-items: center;
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
  }
  .list tbody th a {
    display: inline-block;
    min-block-size: 1.5rem;
    color: var(--_ink);
    overflow-wrap: anywhere;
  }
  .idl {
    display: block;
    font-weight: var(--_regular);
    font-size: var(--_text-xs);
    line-height: 1rem;
    color: var(--_ink-quiet);
  }
  .idl > span {
    margin-inline-end: var(--_s2);
  }
  .number {
    overflow-wrap: anywhere;
  }
  .side .cell {
    white-space: nowrap;
    font-weight: var(--_strong);
    letter-spacing: 0.05em;
  }
  .xs {
    font-size: var(--_text-xs);
    line-height: 1rem;
  }
  .word {
    display: inline-flex;
    gap: var(--_s1);
    align-items: start;
    margin-inline-end: var(--_s2);
  }
  .word.critical .g {
    color: var(--_critical);
  }
  .word.warning :is(.g, b) {
    color: var(--_check);
  }
  .pit {
    display: flex;
    flex-wrap: wrap;
  }
  .pit b {
    color: var(--_ink);
    font-size: var(--_text-xs);
  }
  .pit .word.warning b {
    color: var(--_ink);
  }
  .none {
    padding-block: var(--_s3);
  }
  .spacer {
    border: 0;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s3);
    padding-block-start: var(--_s2);
    border-block-start: 1px solid var(--_edge);
    font-size: var(--_text-s);
  }
  .pager p {
    margin-inline-end: auto;
    font-weight: var(--_strong);
  }
  .pager label {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    white-space: nowrap;
  }
  [aria-disabled='true'] {
    border-style: dashed;
    color: var(--_ink-quiet);
  }
`;

const giving = css`
  .give {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s2) var(--_s3);
    padding: var(--_s2);
    margin-block-end: var(--_s2);
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .give .field {
    flex: 0 1 16rem;
  }
`;

const narrow = css`
  @container (width < 62rem) {
    .wlgrid {
      grid-template-columns: minmax(0, 1fr);
    }
    .rail {
      display: none;
    }
  }
  @container (width < 52rem) {
    .filters .field {
      flex: 1 1 9rem;
    }
    .list tbody .num {
      text-align: start;
    }
    .list .cell br {
      line-height: 1.25;
    }
  }
  @media print {
    .filters,
    .rail,
    .pager,
    .choose,
    .ar,
    .give,
    .wlhead > button,
    slot:not([name='header']) {
      display: none;
    }
    .wlgrid {
      display: block;
    }
  }
`;

export const worklistStyles = [head, rail, table, giving, narrow];
