import { css } from 'lit';

export const stageStyles = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: var(--_s1) var(--_s4);
  }
  li {
    overflow-wrap: anywhere;
  }
  .line li:has(svg) {
    display: flex;
    gap: var(--_s2);
  }
  svg {
    margin-block-start: 0.125rem;
  }
  .pill {
    background: var(--_accent);
    color: var(--_on-accent);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    padding: 0 var(--_s2);
    margin-inline-end: var(--_s1);
    display: inline-block;
    line-height: 1.125rem;
  }
  @media (forced-colors: active) {
    .pill {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
      border-color: CanvasText;
    }
  }
`;
