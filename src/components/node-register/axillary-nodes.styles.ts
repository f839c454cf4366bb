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
    overflow-wrap: anywhere;
  }
  @media screen {
    @container (36rem <= width < 46rem) {
      .data th,
      .data td {
        padding-inline: var(--_s1);
      }
    }
  }
`;
