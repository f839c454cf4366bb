import { css } from 'lit';

export const spreadsheetStyles = css`
  :host {
    container-type: inline-size;
  }
  .steps,
  .steps .panel {
    display: grid;
    gap: var(--_s4);
    grid-template-columns: minmax(0, 1fr);
  }
  .chosen {
    overflow-wrap: anywhere;
  }
  caption {
    padding-block-end: var(--_s2);
    font-size: var(--_text-s);
  }
  td,
  tbody th {
    overflow-wrap: anywhere;
  }
  @container (width >= 40rem) {
    .choice {
      inline-size: 40%;
    }
  }
  .choice .error {
    margin-block-start: var(--_s1);
  }
  .cells {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s2);
  }
  .cells > span:not(:last-child)::after {
    content: ' |';
    color: var(--_ink-quiet);
  }
  .counts {
    display: grid;
    gap: var(--_s1);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s4);
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
`;
