import { css } from 'lit';

/** Glyphs of `icon()`, words beside them, and tags: shape first, colour second. */
export const glyphs = css`
  .g {
    inline-size: 1rem;
    block-size: 1rem;
    flex: none;
    overflow: visible;
    color: var(--_edge);
    --_on: var(--_panel);
  }
  .g.large {
    inline-size: 1.375rem;
    block-size: 1.375rem;
  }
  .g.critical {
    color: var(--_critical);
    --_on: var(--_on-critical);
  }
  .g.check,
  .g.overdue {
    color: var(--_check);
    --_on: var(--_on-check);
  }
  .g.note {
    color: var(--_note);
  }
  .g.error {
    color: var(--_critical);
    --_on: var(--_on-critical);
  }
  .g.now {
    color: var(--_accent);
    --_on: var(--_on-accent);
  }
  .g.done,
  .g.taken,
  .g.dot,
  .g.late {
    color: var(--_ink);
  }
  .word {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
    font-weight: var(--_strong);
  }
  .word.critical {
    color: var(--_critical);
  }
  .word.check {
    color: var(--_check);
  }

  .tag {
    display: inline-block;
    font-size: var(--_text-xs);
    line-height: 1rem;
    font-weight: var(--_strong);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0 0.3125rem;
    white-space: nowrap;
  }
  .tag.late {
    border-style: double;
    border-width: 3px;
    line-height: 0.75rem;
  }
  .sample {
    display: inline-flex;
    align-items: center;
    border: 1px dashed var(--_unreal);
    border-radius: var(--_radius);
    color: var(--_unreal);
    font-size: var(--_text-xs);
    line-height: 1rem;
    font-weight: var(--_strong);
    padding: 1px var(--_s2);
    white-space: nowrap;
  }
  @media print {
    .g {
      print-color-adjust: exact;
    }
  }
`;
