import { css } from 'lit';

/** The parts over the chart: time travel, and the way to what if. */
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
  @media print {
    .intro,
    .travel .slide,
    .travel label,
    .travel > button {
      display: none;
    }
  }
`;
