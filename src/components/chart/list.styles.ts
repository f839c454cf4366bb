import { css } from 'lit';

/** The nested list. */
export const listStyles = css`
  .tree {
    margin-block-start: var(--_s2);
    font-size: var(--_text-s);
    line-height: 1.125rem;
  }
  .tree ul {
    border-inline-start: 1px solid var(--_rule);
    padding-inline-start: 0.375rem;
  }
  .tree button {
    display: grid;
    grid-template-columns: 1rem minmax(0, 1fr);
    gap: 0 var(--_s2);
    align-items: center;
    inline-size: 100%;
    min-block-size: 1.75rem;
    padding: 0.125rem var(--_s1);
    border-color: transparent;
    background: none;
    justify-content: stretch;
  }
  .tree button:hover {
    background: var(--_sunken);
  }
  .tree button:not(:has(.g)) {
    grid-template-columns: minmax(0, 1fr);
    color: var(--_accent);
    font-size: var(--_text-xs);
  }
  .tree button .g {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
  .tree button[aria-pressed='true'] {
    border-color: var(--_accent);
  }
  .note {
    color: var(--_ink-quiet);
    font-size: var(--_text-xs);
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 var(--_s2);
  }
  .left > .state .name,
  .now > .state .name,
  .taken {
    font-weight: var(--_strong);
  }
  :is(.never, .off, .later) > .state .name,
  .closed,
  .passed > .state .name {
    color: var(--_ink-quiet);
  }
  .choice > .state .name {
    font-style: italic;
  }
  .order {
    display: inline-block;
    min-inline-size: 1.125rem;
    padding-inline: 0.25rem;
    border-radius: 0.5625rem;
    background: var(--_ink);
    color: var(--_panel);
    font-size: var(--_text-xs);
    line-height: 1.125rem;
    text-align: center;
  }
  .next .g {
    color: var(--_accent);
  }
  .off .g,
  .later .g {
    color: var(--_edge);
  }
  .supposed > .state .note,
  .supposed .g {
    color: var(--_unreal);
  }
  .tree li.now {
    background: var(--_accent-soft);
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.125rem;
  }
  .now .note {
    color: var(--_ink);
  }
  .part > summary {
    color: var(--_ink);
    font-size: var(--_text-s);
    border-block-end: 1px solid var(--_rule);
    flex-wrap: wrap;
  }
  .part > summary .quiet {
    margin-inline-start: auto;
    font-size: var(--_text-xs);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 3rem;
    align-items: center;
  }
  .leaving[open] {
    grid-column: 1 / -1;
    padding-inline-start: 1.5rem;
  }
  .leaving > summary {
    gap: 0.125rem;
    align-items: center;
    justify-content: flex-end;
  }
  .leaving[open] > summary {
    justify-content: flex-start;
  }
  .leaving .g {
    inline-size: 0.75rem;
    block-size: 0.75rem;
  }
  @media (forced-colors: active) {
    .tree li.now {
      outline: 2px solid Highlight;
    }
    .order {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .tree button {
      border-color: Canvas;
    }
    .tree button[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    .views {
      display: block;
    }
    .tools,
    .help,
    .leaving {

      display: none !important;
    }
    .part > summary::before {
      content: none;
    }
    .tree button.state:has(.g) {
      display: grid !important;
    }
    .part > summary {
      display: flex !important;
    }
    .pane {
      overflow: visible;
      max-block-size: none;
      border: 0;
    }
  }
`;
