import { css } from 'lit';

export const identityStyles = css`
  :host {
    position: sticky;
    inset-block-start: 0;
    z-index: 5;
    container-type: inline-size;
  }
  :host([compact]) {
    position: static;
  }
  .identity {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s6);
    padding: var(--_s3) var(--_s6);
    background: var(--_identity);
    color: var(--_on-identity);
    border-block-end: 1px solid var(--_identity);
  }
  .name {
    font-size: var(--_text-xl);
    line-height: 1.625rem;
    font-weight: var(--_strong);
    overflow-wrap: anywhere;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s6);
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.4em;
  }
  dt {
    color: var(--_on-identity-quiet);
  }
  dd {
    font-weight: var(--_strong);
    overflow-wrap: anywhere;
  }
  .side {
    background: var(--_on-identity);
    color: var(--_identity);
    font-size: var(--_text-l);
    line-height: 1.25rem;
    padding: 0.3rem var(--_s3);
    border-radius: var(--_radius);
    white-space: nowrap;
    margin-inline-start: auto;
  }
  .side b {
    letter-spacing: 0.05em;
    font-weight: 700;
  }
  .identity .sample {
    border-color: currentcolor;
    color: var(--_on-identity);
  }
  :host([compact]) .identity {
    padding-block: var(--_s2);
    column-gap: var(--_s4);
    font-size: var(--_text-s);
  }
  :host([compact]) .name {
    font-size: var(--_text-l);
    line-height: 1.25rem;
  }
  :host([compact]) dl {
    column-gap: var(--_s4);
  }
  :host([compact]) .side {
    font-size: var(--_text-m);
    padding-block: 0.125rem;
  }
  @media screen {
    @container (width < 820px) {
      .identity,
      :host([compact]) .identity {
        gap: var(--_s1) var(--_s4);
        padding: var(--_s2) var(--_s3);
      }
      .name {
        font-size: var(--_text-l);
        line-height: 1.25rem;
      }
      .identity .sample {
        margin-inline-start: auto;
      }
      dl {
        order: 2;
        inline-size: 100%;
        column-gap: var(--_s4);
        font-size: var(--_text-s);
      }
      .side {
        order: -1;
        margin-inline-start: 0;
        padding-block: 0.125rem;
        font-size: var(--_text-m);
      }
    }
  }
  @media (forced-colors: active) {
    .identity {
      border: 1px solid CanvasText;
    }
    .side {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
  }
  @media print {
    :host {
      position: static;
    }
    .identity {
      border: 2px solid #000;
      padding: 2mm 3mm;
    }
    .side {
      background: #000;
      color: #fff;
      print-color-adjust: exact;
    }
  }
`;
