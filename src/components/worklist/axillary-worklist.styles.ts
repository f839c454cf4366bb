import { css } from 'lit';
import { railStyles } from './rail.styles.js';
import { tableStyles } from './table.styles.js';

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
  .further[open] {
    flex: 1 1 100%;
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

export const worklistStyles = [head, railStyles, tableStyles, giving, narrow];
