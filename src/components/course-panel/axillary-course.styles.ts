import { css } from 'lit';

export const courseStyles = css`
  .phases > li {
    position: relative;
    padding-inline-start: 1.875rem;
    padding-block-end: var(--_s3);
  }
  .phases > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.4375rem;
    inset-block: 1.125rem -0.25rem;
    inline-size: 2px;
    background: var(--_ink);
  }
  .phases > li > .g {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.125rem;
  }
  .phases > li:is(.now, .ahead)::before {
    background: none;
    border-inline-start: 2px dotted var(--_edge);
    inline-size: 0;
  }
  .phases > li.skipped:has(~ .now)::before {
    background: var(--_ink);
  }
  .phases > li.skipped:not(:has(~ .now))::before {
    background: none;
    border-inline-start: 2px dotted var(--_edge);
    inline-size: 0;
  }
  .phases > li:last-child:not(.now) {
    padding-block-end: 0;
  }
  .phases > li:last-child::before {
    content: none;
  }
  p {
    font-size: var(--_text-s);
    line-height: 1.125rem;
    color: var(--_ink-quiet);
  }
  .ph {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_s2);
    line-height: 1.25rem;
  }
  .ph b {
    font-size: var(--_text-m);
    color: var(--_ink);
  }
  .skipped .ph b {
    font-weight: var(--_regular);
    color: var(--_ink-quiet);
  }
  .why {
    margin-block-start: 0.1875rem;
    padding-inline-start: 1.5rem;
  }
  .phases > li.now {
    background: var(--_accent-soft);
    margin-inline: calc(var(--_s4) * -1);
    padding-inline: calc(var(--_s4) + 1.875rem) var(--_s4);
    padding-block: var(--_s2) var(--_s3);
    margin-block-end: var(--_s3);
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: calc(var(--_s4) + 1.875rem - 3px);
  }
  .phases > li.now:last-child {
    margin-block-end: calc(var(--_s4) * -1);
  }
  .phases > li.now > .g {
    inset-inline-start: calc(var(--_s4) - 3px);
    inset-block-start: 0.625rem;
  }
  .phases > li.now::before {
    inset-inline-start: calc(var(--_s4) + 0.4375rem - 3px);
    inset-block: 1.75rem -0.75rem;
  }
  .now > p:not(.ph),
  .now .note {
    color: var(--_ink);
  }
  .branches {
    margin-block-start: var(--_s1);
    display: grid;
    gap: 0.1875rem;
    font-size: var(--_text-s);
    line-height: 1.125rem;
  }
  .branches > li {
    position: relative;
    display: grid;
    grid-template-columns: 1rem minmax(0, 1fr);
    gap: var(--_s2);
  }
  .branches > li > .g {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    margin-block-start: 0.125rem;
  }
  .branches > li::before {
    content: '';
    position: absolute;
    inset-inline-start: -1.4rem;
    inset-block-start: 0.55rem;
    inline-size: 1.3rem;
    border-block-start: 1px dashed var(--_edge);
  }
  .branches > li.taken {
    font-weight: var(--_strong);
  }
  .branches > li.taken::before {
    border-block-start: 2px solid var(--_ink);
  }
  .branches > li.not-needed {
    color: var(--_ink-quiet);
  }
  .branches.two {
    grid-template-columns: auto auto;
    column-gap: var(--_s3);
    justify-content: start;
  }
  .branches.two > li:nth-child(even)::before {
    content: none;
  }
  @media (forced-colors: active) {
    .phases > li::before {
      background: CanvasText;
    }
    .phases > li.now {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .phases > li {
      break-inside: avoid;
    }
    .phases > li.now {
      margin-inline: 0;
    }
  }
`;
