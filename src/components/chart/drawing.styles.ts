import { css } from 'lit';

/** The drawing: lines, boxes and words of the chart. */
export const drawingStyles = css`
  /* Where boxes and lines lie was computed from left to right. */
  svg.chart {
    direction: ltr;
  }
  .chart {
    font-family: var(--_face);
    display: block;
    block-size: auto;
    max-inline-size: none;
  }
  .chart text {
    fill: var(--_ink);
    font-size: 11px;
    /* The boxes are made for letters of usual width: a face with wide ones is shown condensed. */
    font-stretch: 90%;
  }
  .frame {
    fill: var(--_panel);
    stroke: var(--_rule);
  }
  .here > .frame {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .head {
    cursor: pointer;
  }
  .head-box {
    fill: var(--_sunken);
  }
  .chart .head-text {
    font-size: 13px;
    font-weight: var(--_strong);
  }
  .sign {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.75;
  }
  .box {
    fill: var(--_panel);
    stroke: var(--_edge);
    stroke-width: 1.25;
  }
  .chart .state {
    cursor: pointer;
  }
  .chart .state .label {
    font-size: 12px;
    font-weight: var(--_strong);
  }
  .chart .words {
    font-size: 11px;
    font-weight: var(--_regular);
    fill: var(--_ink-quiet);
  }
  .chart :is(.state.never, .state.later, .state.off) .label,
  .chart .state.choice .label {
    font-weight: var(--_regular);
  }
  .state.choice .label {
    font-style: italic;
  }
  .door .box {
    fill: var(--_sunken);
    stroke: var(--_rule);
  }
  .chart .door .label {
    fill: var(--_ink-quiet);
  }
  .ring {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5;
  }
  .core {
    fill: var(--_ink);
  }
  .tick {
    fill: none;
    stroke: var(--_panel);
    stroke-width: 1.5;
  }
  .left .box,
  .passed .box,
  .some .box {
    stroke: var(--_ink);
    stroke-width: 2.25;
  }
  .next .box {
    stroke: var(--_accent);
    stroke-width: 2;
    fill: var(--_accent-soft);
  }
  .late .box {
    stroke: var(--_check);
    stroke-width: 2.25;
  }
  .late-mark {
    fill: var(--_check);
  }
  .next .ring {
    stroke: var(--_accent);
  }
  .off .box {
    stroke-dasharray: 4 3;
    fill: var(--_page);
  }
  .chart .off text {
    fill: var(--_ink-quiet);
  }
  .chart .supposed .box {
    stroke: var(--_unreal);
    stroke-width: 2;
    stroke-dasharray: 2 2;
    fill: var(--_unreal-soft);
  }
  .supposed .core {
    fill: var(--_unreal);
  }
  .chart .now .box {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .halo {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .chart .now text {
    fill: var(--_on-accent);
  }
  .now .ring {
    stroke: var(--_on-accent);
  }
  .now .core {
    fill: var(--_on-accent);
  }
  .badge {
    fill: var(--_ink);
    stroke: var(--_panel);
    stroke-width: 2;
  }
  .chart .state .badge-text {
    fill: var(--_panel);
    font-weight: var(--_strong);
  }
  .line {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.25;
  }
  .tip {
    fill: var(--_edge);
  }
  .tip-taken {
    fill: var(--_ink);
  }
  .edge.taken .line {
    stroke: var(--_ink);
    stroke-width: 3;
  }
  .edge.closed .line {
    stroke-dasharray: 4 3;
  }
  .edge.supposed .line {
    stroke: var(--_unreal);
    stroke-width: 3.5;
    stroke-linecap: round;
    stroke-dasharray: 0.1 6;
  }
  .chart .now.supposed .box {
    fill: var(--_unreal);
    stroke: var(--_unreal);
    stroke-dasharray: none;
  }
  .chart .now.supposed text {
    fill: var(--_unreal-soft);
  }
  .now.supposed .halo {
    stroke: var(--_unreal);
    stroke-dasharray: 3 3;
  }
  .now.supposed :is(.ring, .core) {
    stroke: var(--_unreal-soft);
  }
  .whatif .frame {
    fill: none;
  }
  .over {
    pointer-events: none;
  }
  .chart .watermark {
    font-size: 17px;
    font-weight: var(--_strong);
    letter-spacing: 1px;
    fill: var(--_unreal);
    opacity: 0.3;
  }
  .edge-name {
    cursor: pointer;
  }
  .chart .edge-name text {
    fill: var(--_ink-quiet);
    paint-order: stroke;
    stroke: var(--_panel);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .chart .taken .edge-name text {
    fill: var(--_ink);
    font-weight: var(--_strong);
  }
  .chart :is(.edge-name:hover, .edge.chosen .edge-name) text {
    fill: var(--_accent);
    text-decoration: underline;
  }
  .edge.chosen .line {
    stroke: var(--_accent);
  }
  .state.chosen .box {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .chart :focus-visible {
    outline: var(--_focus);
    outline-offset: 5px;
  }
  .chart .head:focus-visible {
    outline-offset: -3px;
  }
  @media (forced-colors: active) {
    .chart,
    .chart text {
      forced-color-adjust: none;
    }
    .chart .now .box {
      fill: Highlight;
      stroke: Highlight;
    }
    .chart .now text {
      fill: HighlightText;
    }
    .now .ring {
      stroke: HighlightText;
    }
    .now .core {
      fill: HighlightText;
    }
  }
  @media print {
    .chart {
      inline-size: 100%;
      block-size: auto;
      print-color-adjust: exact;
    }
  }
`;
