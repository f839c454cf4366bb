import { css } from 'lit';
import { stacking } from '../shared/surfaces.js';

const layout = css`
  :host {
    container: live / inline-size;
  }
  .live {
    display: grid;
    gap: var(--_s4);
    grid-template-columns: minmax(0, 1fr);
  }
  .actors ul ul {
    padding-inline-start: var(--_s6);
  }
  .actors li {
    margin-block: var(--_s1);
  }
  .actors button {
    flex-wrap: wrap;
    gap: 0 var(--_s3);
    inline-size: 100%;
    justify-content: start;
    overflow-wrap: anywhere;
  }
  .actors [aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .at {
    font-size: var(--_text-l);
    line-height: 1.375rem;
    overflow-wrap: anywhere;
  }
  .events {
    max-block-size: 24rem;
    overflow: auto;
  }
  .events :is(th, td) {
    overflow-wrap: anywhere;
  }
  .events th[scope='row'] {
    font-weight: var(--_regular);
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s3);
  }
  dt {
    color: var(--_ink-quiet);
    min-inline-size: 6rem;
  }
  dd {
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .actors [aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;

export const liveInspectorStyles = [layout, stacking(css`30rem`)];
