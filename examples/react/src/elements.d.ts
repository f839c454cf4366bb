// The elements in JSX, with their properties and what they send out.
import type { AxillaryTracker } from 'axillary-pathway/elements/axillary-tracker/axillary-tracker.js';
import type { AxillaryPitfalls, AxillaryStage } from 'axillary-pathway/light.js';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Props<E extends HTMLElement> = DetailedHTMLProps<HTMLAttributes<E>, E> &
  Partial<Omit<E, keyof HTMLElement>>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'axillary-tracker': Props<AxillaryTracker> & {
        'onaxillary-append'?: (event: HTMLElementEventMap['axillary-append']) => void;
      };
      'axillary-stage': Props<AxillaryStage>;
      'axillary-pitfalls': Props<AxillaryPitfalls>;
    }
  }
}
