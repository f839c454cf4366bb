import { css } from 'lit';

export const recordStyles = css`
  .saved {
    display: flex;
    align-items: center;
    gap: var(--_s2);
  }
  .failure {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_s3) var(--_s6);
    align-items: start;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
  }
  .parts > * {
    flex: 1 1 9rem;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s2) var(--_s4);
  }
  .beside .field {
    inline-size: 8.5rem;
  }
  .beside .tick {
    gap: var(--_s1);
    font-size: var(--_text-s);
  }
  .options .unsaid:has(:checked) {
    border-color: var(--_edge);
    box-shadow: none;
    background: var(--_panel);
    font-weight: var(--_regular);
  }
  .options .free {
    padding-inline: var(--_s2) 0;
    border: 0;
    background: none;
  }
  .prominent,
  .row,
  .before {
    padding: var(--_s3) var(--_s4) var(--_s4);
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .prominent > legend,
  .row > legend {
    float: inline-start;
    inline-size: 100%;
    font-size: var(--_text-l);
    line-height: 1.375rem;
  }
  .prominent > .options,
  .row > .grid {
    clear: both;
  }
  .prominent > .hint {
    padding-block-start: var(--_s1);
  }
  .then {
    display: grid;
    gap: var(--_s3);
    margin-block: var(--_s2);
    margin-inline-start: var(--_s3);
    padding-inline-start: var(--_s4);
    border-inline-start: 2px solid var(--_edge);
  }
  .before {
    padding-block: var(--_s3);
  }
  .before h3,
  section h3 {
    font-size: var(--_text-m);
  }
  .before .facts > div {
    grid-template-columns: 12rem minmax(0, 1fr);
    border: 0;
    padding-block: 0.125rem;
  }
  .advice {
    padding: var(--_s2) var(--_s3);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    font-size: var(--_text-s);
    line-height: 1.125rem;
  }
  .advice .word {
    vertical-align: bottom;
  }
  .advice.warning {
    border-color: var(--_check);
    background: var(--_check-soft);
  }
  .advice.critical {
    border-color: var(--_critical);
    background: var(--_critical-soft);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block: var(--_s2) var(--_s4);
  }
  .body summary {
    font-size: var(--_text-m);
    line-height: 1.43;
  }
  .folded > .grid {
    padding-block: var(--_s2);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s3);
    padding: var(--_s3) var(--_s6);
    border-block-start: 1px solid var(--_edge);
    font-size: var(--_text-s);
  }
  .foot button {
    font-size: var(--_text-m);
  }
  .outlook {
    margin-inline-start: auto;
  }
  .outlook b {
    display: inline-block;
    padding-inline: var(--_s2);
    margin-inline-start: var(--_s1);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
  }
  @media (width < 820px) {
    .grid,
    .before .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .foot {
      padding-inline: var(--_s4);
    }
  }
`;
