import { css } from 'lit';

export const exportStyles = css`
  .kinds {
    display: grid;
    gap: var(--_s3);
    padding-block: var(--_s2);
  }
  .acts {
    margin-block-start: var(--_s1);
  }
  [role='alert'] {
    color: var(--_critical);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
