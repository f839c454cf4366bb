import { css } from 'lit';

export const pitfallStyles = css`
  :host {
    container-type: inline-size;
  }
  section:focus {
    outline: none;
  }
  section:focus-visible {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  .flags,
  .more[open] {
    display: grid;
    gap: var(--_s3);
  }
  .more {
    margin-block-start: var(--_s3);
  }
  .none {
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    padding: var(--_s3);
    font-size: var(--_text-s);
    color: var(--_ink-quiet);
  }
  .flag {
    display: grid;
    grid-template-columns: 1.375rem minmax(0, 1fr);
    gap: 0 var(--_s3);
    padding: var(--_s3);
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_panel);
    font-size: var(--_text-s);
    line-height: 1.125rem;
    overflow-wrap: break-word;
  }
  .flag > .g {
    margin-block-start: 1px;
  }
  .tier {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_s2);
  }
  .flag.critical .tier b {
    color: var(--_critical);
  }
  .flag.check .tier b {
    color: var(--_check);
  }
  .flag.critical {
    background: var(--_critical-soft);
    border-color: var(--_critical);
    border-inline-start-width: 4px;
    padding-inline-start: 0.5625rem;
  }
  .flag.check {
    background: var(--_check-soft);
    border-color: var(--_check);
  }
  .flag.quieted {
    background: var(--_panel);
    border-color: var(--_rule);
  }
  .flag.critical.quieted {
    border-color: var(--_critical);
  }
  h3 {
    font-size: var(--_text-m);
    line-height: 1.25rem;
    margin-block: 0.125rem var(--_s1);
    text-wrap: pretty;
  }
  p + p,
  p + :is(details, .acknowledge) {
    margin-block-start: var(--_s1);
  }
  .acknowledge + details {
    padding-block-start: var(--_s1);
  }
  .flag.critical summary,
  .flag.check summary {
    color: var(--_ink);
  }
  .flag .acknowledge {
    float: inline-end;
    min-block-size: 1.5rem;
    padding: 0 var(--_s2);
    margin-inline-start: var(--_s2);
    font-size: var(--_text-xs);
    line-height: 1rem;
    background: transparent;
  }
  .flag .acknowledge:hover {
    background: var(--_panel);
  }
  @media (forced-colors: active) {
    .flag,
    .flag.quieted {
      border: 1px solid CanvasText;
    }
    .flag.critical {
      border-width: 3px;
    }
  }
  @media print {
    .flag {
      break-inside: avoid;
    }
    .more > summary {
      display: flex !important;
    }
    details > [role='status'] {
      display: none;
    }
    summary::before {
      content: none;
    }
  }
`;
