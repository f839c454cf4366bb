import { css } from 'lit';

/** In print each case has a page of its own, on which whose it is stands on top of every sheet. */
export const pageStyles = css`
  @media print {
    :host {
      container-type: normal;
    }
    .settings,
    .on,
    .decide form,
    .hint {
      display: none !important;
    }
    .list {
      break-after: page;
    }
    .index {
      border: 0;
      padding-inline-end: 0;
    }
    .index .go {
      display: inline !important;
      border: 0;
      color: inherit;
      text-decoration: none;
    }
    /* The head and the foot of a table stand on every sheet of it. */
    .case {
      display: table;
      inline-size: 100%;
      border: 0;
      margin: 0;
      break-after: page;
      font-size: 9pt;
    }
    .case:last-of-type {
      break-after: auto;
    }
    .case > axillary-identity {
      display: table-header-group;
      position: static;
      break-inside: avoid;
    }
    .case > .foot {
      display: table-footer-group;
      line-height: 2;
      break-inside: avoid;
    }
    .sheet {
      display: table-row-group;
    }
    .halves {
      display: block;
    }
    .question {
      font-size: 13pt;
      line-height: 1.25;
    }
    .case h3 {
      margin-block: 2.5mm 0.5mm;
    }
    .case .flags,
    .missing {
      gap: 1mm;
    }
    .flag,
    .facts > div {
      font-size: 8.5pt;
      line-height: 1.25;
    }
    .facts > div {
      padding-block: 0.5mm;
    }
    .flag,
    .flag.critical {
      grid-template-columns: 1rem minmax(0, 1fr);
      gap: 0 2mm;
      padding: 0.5mm 0;
      border: 0;
      border-block-start: 1px solid #999;
      border-radius: 0;
      background: none;
    }
    .flag > .g {
      inline-size: 1rem;
      block-size: 1rem;
    }
    .flag .tier {
      justify-content: start;
    }
    .flag .tier b {
      font-size: inherit;
      line-height: inherit;
    }
    .flag :is(p + p, p + details) {
      margin: 0;
    }
    .flag :is(.tier + p, .basis, .basis > summary) {
      display: inline !important;
    }
    .flag .basis > summary {
      padding: 0;
      min-block-size: 0;
      font-size: 7.5pt;
      line-height: 1.2;
    }
    .missing {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 4mm;
      font-size: 8.5pt;
      line-height: 1.25;
    }
    .flag,
    .facts > div,
    .missing li,
    .blanks {
      break-inside: avoid;
    }
    .blanks {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 4mm;
      margin-block-start: 2mm;
    }
    .blanks .wide {
      grid-column: 1 / -1;
    }
    .blanks p {
      margin: 0;
      padding-block: 4.5mm 0.5mm;
      border-block-end: 1px solid #000;
    }
  }
`;
