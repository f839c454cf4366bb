import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Flat panels with a hairline edge and their heading line. */
export const panels = css`
  .panel {
    background: var(--_panel);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    padding: var(--_s4);
  }
  .panel > header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_s1) var(--_s4);
    margin-block-end: var(--_s3);
  }
  .panel h2 {
    font-size: var(--_text-l);
    line-height: 1.375rem;
  }
  .panel h3 {
    font-size: var(--_text-s);
    line-height: 1.125rem;
    color: var(--_ink-quiet);
  }
  @media print {
    .panel {
      border: 0;
      border-block-start: 1px solid #555;
      border-radius: 0;
      padding: 3mm 0;
    }
  }
`;

/** Native tables. */
export const tables = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  caption {
    text-align: start;
  }
  th {
    text-align: start;
    font-weight: var(--_strong);
  }
  .data th,
  .data td {
    padding: 0.4375rem var(--_s3);
    border-block-end: 1px solid var(--_rule);
    font-size: var(--_text-s);
    line-height: 1.125rem;
    vertical-align: top;
  }
  .data th:first-child,
  .data td:first-child {
    padding-inline-start: var(--_s1);
  }
  .data thead th {
    font-size: var(--_text-xs);
    color: var(--_ink-quiet);
    vertical-align: bottom;
    border-block-end-color: var(--_edge);
  }
  .data tbody tr:last-child > * {
    border-block-end: 0;
  }
  .lbl {
    display: none;
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;

/**
 * Tables with the class `stack`: each row becomes a small record where the element is narrower than
 * that, and `.lbl` in a cell repeats the name of its column. The element is a size container.
 *
 * @param below - the width under which rows are stacked, such as css`30rem`
 */
export const stacking = (below: CSSResult): CSSResult => css`
  @media screen {
    @container (width < ${below}) {
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
      .stack tbody tr:last-child {
        border-block-end: 0;
      }
      .stack.stack tbody tr > * {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        border: 0;
        padding: 0.0625rem 0;
      }
      .stack.stack tbody tr > td {
        grid-template-columns: 6.5rem minmax(0, 1fr);
      }
      .stack .lbl {
        display: block;
        color: var(--_ink-quiet);
        font-size: var(--_text-xs);
        font-weight: var(--_regular);
        font-style: normal;
      }
    }
  }
`;
