import { css } from 'lit';
import { drawingStyles } from './drawing.styles.js';
import { listStyles } from './list.styles.js';

const layout = css`
  :host {
    display: block;
    container: chart / inline-size;
  }
  .views {
    display: grid;
    grid-template:
      'list above' auto 'list figure' auto 'list explanation' auto 'list below' 1fr
      / 17rem minmax(0, 1fr);
    gap: var(--_s4);
    align-items: start;
  }
  .list {
    grid-area: list;
    contain: layout;
  }
  .figure {
    grid-area: figure;
  }
  .above {
    grid-area: above;
  }
  .below {
    grid-area: below;
  }
  .explanation {
    grid-area: explanation;
  }
  slot {
    display: grid;
    gap: var(--_s4);
  }
  slot[name='tools'] {
    display: contents;
  }
  @container chart (width < 56rem) {
    .views {
      grid-template: 
        'above' auto 'list' auto 'explanation' auto 'figure' auto 'below' auto
        / minmax(0, 1fr);
    }
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1);
    font-size: var(--_text-s);
  }
  .tools button,
  select {
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
  }
  select {
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_ink);
  }
  .pane {
    overflow: auto;
    max-block-size: min(52rem, 90vh);
    contain: layout;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  .figure:fullscreen {
    overflow: auto;
    display: flex;
    flex-direction: column;
  }
  .figure:fullscreen .pane {
    flex: 1;
    max-block-size: none;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s4);
    margin-block-start: var(--_s3);
    font-size: var(--_text-xs);
    color: var(--_ink-quiet);
  }
  .key li {
    display: flex;
    align-items: center;
    gap: var(--_s1);
  }
  .key .g {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
`;

export const chartStyles = [layout, listStyles, drawingStyles];
