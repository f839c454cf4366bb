import { css } from 'lit';

export const nowStyles = css`
  :host {
    container-type: inline-size;
  }
  .panel {
    border-block-start: 3px solid var(--_accent);
    padding-block-start: var(--_s3);
  }
  .stage {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s3);
    font-size: var(--_text-s);
    color: var(--_ink-quiet);
  }
  .panel .pill {
    background: var(--_accent);
    color: var(--_on-accent);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    padding: 0 var(--_s2);
    font-size: var(--_text-s);
    line-height: 1.375rem;
  }
  .say {
    font-size: var(--_text-2xl);
    line-height: 1.3;
    letter-spacing: -0.01em;
    margin-block: var(--_s2) var(--_s4);
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  .sub {
    margin-block-start: var(--_s4);
  }
  .clocks {
    display: grid;
    gap: var(--_s2);
    margin-block-start: var(--_s2);
    font-size: var(--_text-s);
    line-height: 1.125rem;
  }
  .clocks li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6rem minmax(0, 1.35fr);
    gap: var(--_s3);
    align-items: center;
  }
  .clocks .word {
    display: flex;
    gap: 0.375rem;
  }
  .bar {
    inline-size: 100%;
    block-size: 0.625rem;
    color: var(--_edge);
  }
  :dir(rtl) .bar {
    transform: scaleX(-1);
  }
  .bar.running {
    color: var(--_accent);
  }
  .bar.overdue {
    color: var(--_check);
  }
  .bar .track {
    fill: none;
    stroke: var(--_edge);
  }
  .bar .fill {
    fill: currentcolor;
  }
  .ratings > :is(p, ul) {
    font-size: var(--_text-s);
    line-height: 1.125rem;
    margin-block-start: var(--_s1);
  }
  .ask {
    display: grid;
    gap: var(--_s1);
    font-size: var(--_text-s);
    line-height: 1.125rem;
    margin-block-start: var(--_s1);
  }
  .ask li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s2);
  }
  @media screen {
    @container (width < 30rem) {
      .say {
        font-size: var(--_text-xl);
      }
      .clocks li {
        grid-template-columns: minmax(0, 1fr) 5rem;
        gap: 0 var(--_s3);
      }
      .clocks li > :last-child {
        grid-column: 1 / -1;
      }
    }
  }
  @media (forced-colors: active) {
    .panel .pill {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
      border-color: CanvasText;
    }
    .bar.running,
    .bar.overdue,
    .bar {
      color: CanvasText;
    }
  }
  @media print {
    .sub.record {
      display: none;
    }
  }
`;
