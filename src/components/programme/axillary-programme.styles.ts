import { css } from 'lit';

export const programmeStyles = css`
  :host {
    container-type: inline-size;
  }
  .all {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s4);
  }
  .panel > * + * {
    margin-block-start: var(--_s2);
  }
  .panel > details {
    border-block-start: 1px solid var(--_rule);
  }
  .panel > .basis {
    border: 0;
    margin-block-start: 0;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_s3) var(--_s6);
  }
  .period {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_s3);
  }
  .period .field {
    inline-size: 12rem;
    max-inline-size: 100%;
  }
  .controls :is(.show, .tick, .acts) {
    margin-block-start: 1.375rem;
  }
  .overview :is(th, td) {
    vertical-align: middle;
  }
  .to {
    justify-self: start;
    min-block-size: 1.5rem;
    padding: 0;
    font-weight: var(--_strong);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  .figure {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    gap: var(--_s4) var(--_s8);
    align-items: start;
  }
  .numbers {
    display: grid;
    gap: var(--_s1);
    justify-items: start;
  }
  .say {
    font-size: var(--_text-2xl);
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  .left {
    list-style: disc;
    padding-inline-start: 1.25rem;
  }
  figure {
    margin: 0;
  }
  .bars text {
    font: 11px var(--_face);
    fill: var(--_ink);
    text-anchor: middle;
  }
  .bars line {
    stroke: var(--_edge);
  }
  .bars .met {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .bars .ground {
    fill: var(--_panel);
  }
  .bars .stripe {
    fill: var(--_ink);
  }
  .bars .rest {
    stroke: var(--_ink);
  }
  .bars .open {
    fill: none;
    stroke: var(--_ink-quiet);
    stroke-dasharray: 3 2;
  }
  .brief {
    display: none;
  }
  .swatch {
    inline-size: 1rem;
    block-size: 0.75rem;
    flex: none;
  }
  figcaption ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s4);
    font-size: var(--_text-xs);
    line-height: 1rem;
    color: var(--_ink-quiet);
  }
  figcaption li {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
  }
  td,
  th {
    overflow-wrap: break-word;
  }
  th .sample {
    margin-inline-start: var(--_s1);
  }
  @container (width < 48rem) {
    .figure {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (width < 40rem) {
    .whole {
      display: none;
    }
    .brief {
      display: inline;
    }
    .controls :is(.show, .tick, .acts) {
      margin-block-start: 0;
    }
  }
  @media print {
    .controls {
      display: none;
    }
    .overview .to {
      display: inline !important;
      border: 0;
      color: inherit;
      text-decoration: none;
    }
    .panel {
      break-inside: avoid-page;
    }
    .figure {
      break-inside: avoid;
    }
    .bars :is(.met, .stripe) {
      print-color-adjust: exact;
    }
  }
`;
