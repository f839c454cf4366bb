import { css } from 'lit';

export const summaryStyles = css`
  :host {
    container-type: inline-size;
  }
  .panel.sheet {
    max-inline-size: 52rem;
    margin-inline: auto;
    padding: var(--_s8);
  }
  .say {
    font-size: var(--_text-2xl);
    line-height: 1.3;
    letter-spacing: -0.01em;
    margin-block-end: var(--_s4);
    text-wrap: pretty;
  }
  dl > div {
    display: grid;
    grid-template-columns: 8rem minmax(0, 1fr);
    gap: var(--_s4);
    padding-block: var(--_s2);
    border-block-start: 1px solid var(--_rule);
  }
  dt {
    color: var(--_ink-quiet);
  }
  dd {
    overflow-wrap: break-word;
  }
  .questions {
    display: grid;
    gap: var(--_s1);
  }
  .tail {
    margin-block-start: var(--_s2);
  }
  @media screen {
    @container (width < 36rem) {
      .panel.sheet {
        padding: var(--_s4);
      }
      .say {
        font-size: var(--_text-xl);
      }
      dl > div {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
    }
  }
  @media print {
    .panel.sheet {
      padding: 3mm 0;
      max-inline-size: none;
    }
    dl > div {
      break-inside: avoid;
    }
  }
`;
