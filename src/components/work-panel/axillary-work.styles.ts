import { css } from 'lit';

export const workStyles = css`
  :host {
    container: work / inline-size;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr);
    gap: var(--_s4);
    align-items: start;
  }
  .columns > div {
    display: grid;
    gap: var(--_s4);
    container-type: inline-size;
  }
  .panel > header {
    align-items: center;
  }
  .panel > p,
  .lines,
  .pairs {
    font-size: var(--_text-s);
    line-height: 1.125rem;
  }
  .sub {
    margin-block-start: var(--_s4);
  }
  .follows {
    font-weight: var(--_regular);
  }
  td .acts {
    margin: 0;
    gap: var(--_s1);
  }
  td :is(.word, .unknown) {
    white-space: nowrap;
  }
  th,
  td,
  dd,
  li {
    overflow-wrap: break-word;
  }
  dd,
  li > div,
  .follows {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .lines > li {
    padding-block: var(--_s2);
    border-block-end: 1px solid var(--_rule);
  }
  .lines > li:last-child {
    border-block-end: 0;
  }
  .open,
  .pairs > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_s1) var(--_s3);
    align-items: start;
  }
  .pairs > div {
    grid-template-columns: 8.5rem minmax(0, 1fr) auto;
    padding-block: var(--_s1);
  }
  .pairs dt {
    color: var(--_ink-quiet);
  }
  .team > div {
    align-items: center;
  }
  .note {
    white-space: pre-line;
  }
  .trouble {
    display: flex;
    align-items: start;
    gap: var(--_s2);
    padding: var(--_s3);
    margin-block-end: var(--_s4);
    border: 2px solid var(--_critical);
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  @media screen {
    @container (width >= 34rem) {
      td .acts {
        flex-wrap: nowrap;
      }
    }
    @container work (width < 54rem) {
      .columns {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  }
  @media print {
    .columns {
      display: block;
    }
  }
`;
