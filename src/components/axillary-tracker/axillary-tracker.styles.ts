import { css } from 'lit';

export const trackerStyles = css`
  :host {
    container: tracker / inline-size;
    background: var(--_page);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s6);
    padding-inline: var(--_s6);
    background: var(--_panel);
    border-block-end: 1px solid var(--_rule);
    min-block-size: 2.75rem;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s4);
    align-self: stretch;
  }
  .tabs button,
  ::slotted([slot='views']) {
    display: flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0 var(--_s1);
    border: solid transparent;
    border-width: 3px 0;
    border-radius: 0;
    background: none;
    color: var(--_ink-quiet);
    text-decoration: none;
  }
  .tabs button:hover {
    color: var(--_ink);
  }
  .tabs [aria-selected='true'] {
    color: var(--_ink);
    font-weight: var(--_strong);
    border-block-end-color: var(--_accent);
  }
  .end {
    margin-inline-start: auto;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s4);
    padding-block: var(--_s1);
    font-size: var(--_text-s);
    color: var(--_ink-quiet);
  }
  .end button {
    font-size: var(--_text-m);
  }
  .saved {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    padding-inline: var(--_s6);
  }
  .saved:has(svg) {
    padding-block-start: var(--_s2);
  }
  .body {
    padding: var(--_s4) var(--_s6) var(--_s6);
    max-inline-size: 100rem;
    margin-inline: auto;
  }
  .grid {
    display: grid;
    grid-template: 'path now flags' auto 'path nodes nodes' 1fr 'time time time' auto / minmax(
        17rem,
        21.5rem
      ) minmax(0, 1fr) minmax(16rem, 19rem);
    gap: var(--_s4);
    align-items: start;
  }
  axillary-course,
  .further {
    grid-area: path;
  }
  axillary-now {
    grid-area: now;
  }
  axillary-pitfalls {
    grid-area: flags;
  }
  axillary-nodes {
    grid-area: nodes;
  }
  axillary-timeline {
    grid-area: time;
  }
  .urgent {
    display: none;
    grid-area: urgent;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--_s3);
    align-items: center;
    padding: var(--_s1) var(--_s3);
    border: 1px solid var(--_critical);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: var(--_critical-soft);
    font-size: var(--_text-s);
    line-height: 1.125rem;
  }
  .urgent b {
    color: var(--_critical);
  }
  .urgent button {
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .foot {
    margin-block-start: var(--_s4);
  }
  @media screen {
    @container tracker (width < 1180px) {
      .urgent {
        display: grid;
      }
      .grid {
        grid-template: 'path urgent' auto 'path now' auto 'path flags' auto 'path nodes' 1fr 'time time' auto / minmax(
            15rem,
            20rem
          ) minmax(0, 1fr);
      }
      .grid.calm {
        grid-template-areas: 'path now' 'path flags' 'path nodes' 'time time';
        grid-template-rows: auto auto 1fr auto;
      }
    }
    @container tracker (width < 820px) {
      .bar,
      .saved {
        padding-inline: var(--_s3);
      }
      .end {
        margin-inline-start: 0;
        padding-block-end: var(--_s2);
      }
      .body {
        padding: var(--_s3);
      }
      .grid,
      .grid.calm {
        display: flex;
        flex-direction: column;
        align-items: stretch;
      }
    }
  }
  @media (forced-colors: active) {
    .tabs button {
      border-color: Canvas;
    }
    .tabs [aria-selected='true'] {
      text-decoration: underline;
      border-block-end-color: Highlight;
    }
    .urgent {
      border-width: 3px;
    }
  }
  @media print {
    .bar,
    .saved,
    .urgent {
      display: none;
    }
    .body {
      padding: 4mm 0;
    }
    .grid {
      display: block;
    }
    .grid > * {
      margin-block-end: 4mm;
    }
  }
`;
