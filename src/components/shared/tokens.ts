import { css } from 'lit';

/**
 * The design tokens of every element. A page themes an element by setting the public property
 * `--ax-…` on it or on anything around it; the inner property `--_…` is what styles read. Light and
 * dark follow the `color-scheme` of the page. The document of the application takes the same tokens
 * from `tokens.css`; a test holds the two together.
 */
export const tokens = css`
  :host {
    --_page: var(--ax-page, light-dark(#f3f5f4, #0e151a));
    --_panel: var(--ax-panel, light-dark(#ffffff, #151e25));
    --_sunken: var(--ax-sunken, light-dark(#eaeeed, #1c2730));
    --_ink: var(--ax-ink, light-dark(#13212b, #e7edf1));
    --_ink-quiet: var(--ax-ink-quiet, light-dark(#4a5a66, #a8b6c1));
    --_rule: var(--ax-rule, light-dark(#d9dfe0, #2a3843));
    --_edge: var(--ax-edge, light-dark(#74838e, #71838f));

    --_identity: var(--ax-identity, light-dark(#14252f, #22343f));
    --_on-identity: var(--ax-on-identity, light-dark(#ffffff, #f4f8fa));
    --_on-identity-quiet: var(--ax-on-identity-quiet, light-dark(#b9c9d2, #b6c6d0));

    --_accent: var(--ax-accent, light-dark(#0b5f74, #7cc7da));
    --_on-accent: var(--ax-on-accent, light-dark(#ffffff, #06222b));
    --_accent-soft: var(--ax-accent-soft, light-dark(#e2f0f3, #16333d));

    --_critical: var(--ax-critical, light-dark(#a3161c, #ff9d97));
    --_on-critical: var(--ax-on-critical, light-dark(#ffffff, #330508));
    --_critical-soft: var(--ax-critical-soft, light-dark(#fcecec, #371a1c));
    --_check: var(--ax-check, light-dark(#845000, #efb95c));
    --_on-check: var(--ax-on-check, light-dark(#ffffff, #2b1a00));
    --_check-soft: var(--ax-check-soft, light-dark(#fbf2e1, #312614));
    --_note: var(--ax-note, light-dark(#4a5a66, #a8b6c1));

    --_unreal: var(--ax-unreal, light-dark(#5d3f8c, #c5acf0));
    --_unreal-soft: var(--ax-unreal-soft, light-dark(#f2edf9, #292138));

    --_face: var(
      --ax-face,
      -apple-system,
      BlinkMacSystemFont,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      'Noto Sans',
      sans-serif
    );
    --_text-xs: 0.75rem;
    --_text-s: 0.8125rem;
    --_text-m: 0.875rem;
    --_text-l: 1rem;
    --_text-xl: 1.25rem;
    --_text-2xl: 1.5rem;
    --_regular: 400;
    --_strong: 600;

    --_s1: 0.25rem;
    --_s2: 0.5rem;
    --_s3: 0.75rem;
    --_s4: 1rem;
    --_s6: 1.5rem;
    --_s8: 2rem;

    --_radius: var(--ax-radius, 3px);
    --_target: 2rem;
    --_focus: 2px solid var(--_accent);
    --_shade: light-dark(rgb(12 24 31 / 55%), rgb(0 0 0 / 65%));
  }

  @media (forced-colors: active) {
    :host {
      --_page: Canvas;
      --_panel: Canvas;
      --_sunken: Canvas;
      --_ink: CanvasText;
      --_ink-quiet: CanvasText;
      --_rule: CanvasText;
      --_edge: CanvasText;
      --_identity: Canvas;
      --_on-identity: CanvasText;
      --_on-identity-quiet: CanvasText;
      --_accent: LinkText;
      --_on-accent: Canvas;
      --_accent-soft: Canvas;
      --_critical: CanvasText;
      --_on-critical: Canvas;
      --_critical-soft: Canvas;
      --_check: CanvasText;
      --_on-check: Canvas;
      --_check-soft: Canvas;
      --_note: CanvasText;
      --_unreal: CanvasText;
      --_unreal-soft: Canvas;
      --_focus: 3px solid Highlight;
    }
  }

  @media print {
    :host {
      color-scheme: light;
      --_page: #fff;
      --_sunken: #fff;
      --_identity: #fff;
      --_on-identity: #000;
      --_on-identity-quiet: #000;
      --_ink: #000;
      --_ink-quiet: #333;
      --_rule: #999;
      --_edge: #555;
    }
  }
`;
