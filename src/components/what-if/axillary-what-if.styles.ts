import { css } from 'lit';

/** The frame of what is only supposed, and what stands in it. */
export const whatIfStyles = css`
  :host {
    container: what-if / inline-size;
  }
  .unreal {
    border: 2px dashed var(--_unreal);
    border-radius: var(--_radius);
    background: var(--_unreal-soft);
    padding: var(--_s4);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s6);
    padding-block-end: var(--_s3);
    margin-block-end: var(--_s4);
    border-block-end: 1px solid var(--_unreal);
  }
  .head h2 {
    display: flex;
    align-items: center;
    gap: var(--_s2);
    color: var(--_unreal);
    font-size: var(--_text-l);
  }
  .head h2 .g {
    color: var(--_unreal);
  }
  .head .acts {
    margin: 0;
    margin-inline-start: auto;
  }
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: var(--_s4);
    margin-block-end: var(--_s4);
  }
  .suppositions {
    list-style: decimal;
    padding-inline-start: var(--_s6);
    font-weight: var(--_strong);
    font-size: var(--_text-s);
  }
  form {
    display: grid;
    gap: var(--_s2);
    margin-block-start: var(--_s3);
  }
  .error:not(:has(svg)) {
    display: none;
  }
  .diff > div {
    display: grid;
    grid-template-columns: 5rem minmax(0, 1fr);
    gap: var(--_s2);
    padding-block: 0.375rem;
    border-block-start: 1px solid var(--_rule);
    font-size: var(--_text-s);
    line-height: 1.125rem;
  }
  .diff dt {
    color: var(--_ink-quiet);
  }
  .log .differs > * {
    background: var(--_unreal-soft);
  }
  caption {
    font-weight: var(--_strong);
    margin-block-end: var(--_s2);
  }
  @container what-if (width < 48rem) {
    .halves {
      grid-template-columns: minmax(0, 1fr);
    }
    .unreal {
      padding: var(--_s3);
    }
    .head .acts {
      margin-inline-start: 0;
    }
  }
  @media print {
    form,
    .head .acts {
      display: none;
    }
  }
`;
