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
  .ref {
    color: var(--_ink-quiet);
    font-size: var(--_text-xs);
    vertical-align: baseline;
  }
  button.ref {
    display: inline-block;
    min-block-size: 1.5rem;
    min-inline-size: 1.5rem;
    padding: 0;
    border-color: transparent;
    background: transparent;
    text-align: center;
    line-height: 1;
    letter-spacing: 0;
    margin-block: -0.25rem;
  }
  button.ref:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .on-paper {
    display: none;
  }
  .panel h3 {
    margin-block: var(--_s4) var(--_s2);
    padding-block-start: var(--_s2);
    border-block-start: 1px solid var(--_edge);
  }
  .entries {
    columns: 20rem;
    column-gap: var(--_s6);
  }
  .entries li {
    display: grid;
    grid-template-columns: 2.25rem minmax(0, 1fr);
    break-inside: avoid;
    padding-block: var(--_s1);
    overflow-wrap: break-word;
  }
  .entries .shown {
    background: var(--_accent-soft);
  }
  .outcome:not(:empty) {
    margin-block-start: var(--_s2);
  }
  .by-hand {
    display: grid;
    gap: var(--_s1);
    margin-block-start: var(--_s2);
  }
  .by-hand label {
    font-weight: var(--_strong);
    font-size: var(--_text-s);
  }
  textarea {
    inline-size: 100%;
    padding: var(--_s2);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
    font-size: var(--_text-s);
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
      padding: 2mm 0 0;
      max-inline-size: none;
      font-size: 9pt;
      line-height: 1.27;
    }
    .say {
      font-size: 12pt;
      margin-block-end: 1.5mm;
    }
    dl > div {
      grid-template-columns: 6.5rem minmax(0, 1fr);
      padding-block: 0.4mm;
    }
    .on-paper {
      display: inline;
    }
    .ref,
    .xs {
      font-size: 7.5pt;
      line-height: 1.25;
    }
    .panel h3 {
      margin-block: 1.5mm 0.5mm;
      padding-block-start: 1mm;
    }
    .entries li {
      padding-block: 0.2mm;
    }
    .tail {
      margin-block-start: 1mm;
    }
    .outcome,
    .by-hand {
      display: none;
    }
    dl > div {
      break-inside: avoid;
    }
  }
`;
