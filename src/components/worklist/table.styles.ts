import { css } from 'lit';

/** How the table of the cases looks, with what orders it and the ways to its other pages. */
export const tableStyles = css`
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
