/** One state of an element. */
export interface Example {
  readonly id: string;
  readonly label: string;
  /** What there is to see, or to try. */
  readonly says?: string;
  /** The properties it is given. */
  readonly given: Readonly<Record<string, unknown>>;
  /** What else is done to the element, such as listening to it. */
  readonly with?: (element: HTMLElement) => void;
}

/** Who records in the gallery. */
export const AUTHOR = 'J. Osei, RN';
