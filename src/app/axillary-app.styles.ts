import { css } from 'lit';

export const appStyles = css`
  .whose {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s4);
    margin-block-end: var(--_s4);
  }
  .whose select {
    min-block-size: var(--_target);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_ink);
  }
  @media print {
    .whose {
      display: none;
    }
  }
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 100vh;
  }
  .skip {
    position: absolute;
    inset-block-start: -4rem;
    inset-inline-start: var(--_s4);
    z-index: 9;
  }
  .skip:focus {
    inset-block-start: var(--_s2);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s6);
    padding: var(--_s1) var(--_s6);
    min-block-size: 2.5rem;
    background: var(--_panel);
    border-block-end: 1px solid var(--_rule);
    font-size: var(--_text-s);
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
    min-block-size: 1.5rem;
    font-weight: var(--_strong);
    color: var(--_ink);
    text-decoration: none;
  }
  .mark svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    color: var(--_accent);
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1);
  }
  nav a {
    display: block;
    padding: var(--_s1) var(--_s2);
    color: var(--_ink-quiet);
    text-decoration: none;
    border-radius: var(--_radius);
  }
  nav a:hover {
    color: var(--_ink);
    background: var(--_sunken);
  }
  nav a[aria-current] {
    color: var(--_ink);
    font-weight: var(--_strong);
    box-shadow: inset 0 -2px var(--_accent);
    border-radius: 0;
  }
  .language {
    min-block-size: 1.5rem;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_panel);
    color: var(--_ink-quiet);
  }
  .where {
    margin-inline-start: auto;
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s4);
    align-items: center;
    color: var(--_ink-quiet);
  }
  .where a {
    color: inherit;
    display: inline-block;
    min-block-size: 1.5rem;
    line-height: 1.5rem;
    overflow-wrap: anywhere;
  }
  main {
    flex: 1;
  }
  main:focus {
    outline: none;
  }
  .page {
    padding: var(--_s4) var(--_s6) var(--_s6);
    max-inline-size: 100rem;
    margin-inline: auto;
  }
  .foot {
    padding: var(--_s4) var(--_s6) var(--_s6);
    font-size: var(--_text-xs);
    line-height: 1rem;
    color: var(--_ink-quiet);
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s6);
  }
  .foot a {
    display: inline-flex;
    align-items: center;
    min-block-size: 1.5rem;
    margin-block: -0.25rem;
  }
  .kept {
    margin-block-end: var(--_s4);
    font-size: var(--_text-s);
  }
  .notices:not(:empty) {
    display: grid;
    gap: var(--_s2);
    padding: var(--_s3) var(--_s6);
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s4);
    margin-block-start: var(--_s4);
    font-size: var(--_text-s);
    color: var(--_ink-quiet);
  }
  @media screen and (width < 820px) {
    .top {
      padding-inline: var(--_s3);
      gap: var(--_s1) var(--_s3);
    }
    .where {
      margin-inline-start: 0;
    }
    .page,
    .notices:not(:empty) {
      padding: var(--_s3);
    }
    .foot {
      padding-inline: var(--_s3);
    }
  }
  @media (forced-colors: active) {
    nav a[aria-current] {
      text-decoration: underline;
    }
  }
  @media print {
    .foot a,
    .top nav,
    .skip,
    .file,
    .where a {
      display: none;
    }
    .top,
    .page,
    .foot {
      padding-inline: 0;
    }
  }
`;
