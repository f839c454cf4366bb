/** Which element is shown in which state, as the address of the page has it: `#tag/state?knobs`. */

/** What a person has set. */
export interface Shown {
  readonly tag: string;
  readonly state: string;
  readonly patient: string;
  readonly theme: 'page' | 'light' | 'dark';
  readonly language: string;
  /** Of the element's place, in CSS pixels; 0 for all there is. */
  readonly width: number;
  /** Font size of the page around the element, in percent. */
  readonly text: number;
  /** Factor of all space around things. */
  readonly density: number;
}

export const LANGUAGES: readonly (readonly [tag: string, label: string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['ar-XB', 'Right to left, for trials'],
];

export const WIDTHS = { least: 320, most: 1280 } as const;

export const DENSITIES: readonly (readonly [factor: number, label: string])[] = [
  [0.75, 'Narrow rows'],
  [1, 'As designed'],
  [1.25, 'Wide rows'],
];

const THEMES: readonly Shown['theme'][] = ['page', 'light', 'dark'];

/** Reads the address; what it leaves out or gets wrong is as in `first`. */
export function readAddress(hash: string, first: Pick<Shown, 'tag' | 'patient'>): Shown {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [tag, state = ''] = path.split('/', 2);
  const asked = new URLSearchParams(query);
  const width = Number(asked.get('width') ?? 0);
  const language = asked.get('lang') ?? '';
  return {
    tag: tag || first.tag,
    state,
    patient: asked.get('patient') ?? first.patient,
    theme: THEMES.find((theme) => theme === asked.get('theme')) ?? 'page',
    language: LANGUAGES.some(([one]) => one === language) ? language : 'en',
    width: width >= WIDTHS.least && width <= WIDTHS.most ? width : 0,
    text: asked.get('text') === '200' ? 200 : 100,
    density: DENSITIES.find(([factor]) => String(factor) === asked.get('density'))?.[0] ?? 1,
  };
}

/** The address of what is shown; what is as it is at first is left out. */
export function addressOf(shown: Shown, first: Pick<Shown, 'patient'>): string {
  const { tag, state, patient, theme, language, width, text, density } = shown;
  const query = new URLSearchParams({
    ...(patient !== first.patient && { patient }),
    ...(theme !== 'page' && { theme }),
    ...(language !== 'en' && { lang: language }),
    ...(width > 0 && { width: String(width) }),
    ...(text !== 100 && { text: String(text) }),
    ...(density !== 1 && { density: String(density) }),
  }).toString();
  return `#${tag}${state && `/${state}`}${query && `?${query}`}`;
}
