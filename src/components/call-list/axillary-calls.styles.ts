import { css } from 'lit';

export const callsStyles = css`
  :host {
    container-type: inline-size;
  }
  caption {
    padding-block-end: var(--_s2);
    font-weight: var(--_strong);
    font-size: var(--_text-s);
  }
  .who {
    display: grid;
    justify-items: start;
    gap: 0.125rem;
  }
  .who a {
    display: inline-block;
    min-block-size: 1.5rem;
    overflow-wrap: anywhere;
  }
  .who .xs {
    font-weight: var(--_regular);
    overflow-wrap: anywhere;
  }
  .side {
    letter-spacing: 0.03em;
  }
  td > div {
    overflow-wrap: break-word;
    min-inline-size: 0;
  }
  td > div > * + * {
    margin-block-start: var(--_s1);
  }
  .question {
    font-size: var(--_text-m);
    font-weight: var(--_strong);
    text-wrap: pretty;
  }
  .why {
    display: flex;
    gap: var(--_s1);
    align-items: start;
  }
  .why .g {
    margin-block-start: 1px;
  }
  .why.critical b {
    color: var(--_critical);
  }
  .why.warning b {
    color: var(--_check);
  }
  .progress {
    display: grid;
    gap: var(--_s2);
    max-inline-size: 24rem;
  }
  progress {
    inline-size: 100%;
  }
  .left-out {
    margin-block: var(--_s3) var(--_s1);
  }
  @container (width >= 56rem) {
    .data .ask {
      inline-size: 44%;
    }
    .data tbody th {
      min-inline-size: 12rem;
    }
  }
  @media screen {
    @container (width < 56rem) {
      .stack.stack.stack tbody tr > .ask {
        grid-template-columns: minmax(0, 1fr);
        padding-block: var(--_s1);
      }
    }
  }
  @media print {
    .leads {
      display: none;
    }
    .data .ask {
      inline-size: 46%;
    }
    .data thead th:first-child {
      inline-size: 20%;
    }
    .who > * {
      display: inline;
    }
    details li {
      display: inline;
    }
    details li::after {
      content: ' ';
    }
    details ul::before {
      content: 'Also not recorded: ';
    }
    .panel > header,
    caption {
      margin: 0;
      padding: 0;
    }
    .data th,
    .data td {
      padding: 1mm 1.5mm;
      font-size: 8.5pt;
      line-height: 1.25;
    }
    .question {
      font-size: 9.5pt;
    }
    .xs {
      font-size: 8pt;
      line-height: 1.2;
    }
    td > div > * + * {
      margin-block-start: 0.3mm;
    }
    .who a {
      color: inherit;
      text-decoration: none;
      min-block-size: 0;
    }
  }
`;
