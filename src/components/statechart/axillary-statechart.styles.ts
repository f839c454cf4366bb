import { css } from 'lit';

/** The parts around the chart: time travel, the moment, the entries. */
export const statechartStyles = css`
  :host {
    container: statechart / inline-size;
  }
  .intro {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--_s2) var(--_s4);
    margin-block-end: var(--_s3);
  }
  .travel {
    display: grid;
    gap: var(--_s2);
    padding-block: var(--_s3);
  }
  .travel.past {
    border-color: var(--_accent);
    border-inline-start-width: 3px;
  }
  .slide {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--_s3);
    align-items: center;
  }
  .slide input {
    inline-size: 100%;
    min-block-size: var(--_target);
  }
  .travel label {
    font-size: var(--_text-s);
  }
  .travel > button {
    justify-self: start;
  }
  select {
    min-block-size: var(--_target);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_ink);
  }
  .then {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: var(--_s4);
    align-items: start;
  }
  .log button {
    min-block-size: 1.5rem;
    padding: 0 var(--_s1);
    color: inherit;
    font-weight: var(--_strong);
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.2em;
  }
  .log [aria-current='true'] > * {
    background: var(--_accent-soft);
  }
  .log [aria-current='true'] > :first-child {
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .log .ahead > * {
    color: var(--_ink-quiet);
  }
  .log .ahead button {
    font-weight: var(--_regular);
    font-style: italic;
  }
  @container statechart (width < 56rem) {
    .then {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .log [aria-current='true'] > :first-child {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .intro,
    .travel .slide,
    .travel label,
    .travel > button {
      display: none;
    }
  }
`;
