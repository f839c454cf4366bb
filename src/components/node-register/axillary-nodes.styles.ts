import { css } from 'lit';

export const nodeStyles = css`
  :host {
    container-type: inline-size;
  }
  .word .g {
    inline-size: 0.875rem;
    block-size: 0.875rem;
  }
  td {
    overflow-wrap: break-word;
  }
`;
