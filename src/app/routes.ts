/** Addresses within the application. They carry a handle drawn at random, and nothing of a patient. */
export type Route =
  | { readonly view: 'patients' | 'add' | 'import' | 'author' | 'unknown' }
  | { readonly view: 'patient'; readonly handle: string; readonly tab: Tab };

/** What of a patient is shown. */
export type Tab = 'pathway' | 'statechart' | 'summary' | 'work';

const VIEWS: Readonly<Record<string, Exclude<Route['view'], 'patient'>>> = {
  '': 'patients',
  '#/': 'patients',
  '#/add': 'add',
  '#/import': 'import',
  '#/name': 'author',
};

/** The address of a patient, or of another view of it than the pathway. */
export const patientAddress = (handle: string, tab: Tab = 'pathway'): string =>
  `#/patient/${handle}${tab === 'pathway' ? '' : `/${tab}`}`;

/** @param hash - the fragment of the page's address, with its `#` */
export function readRoute(hash: string): Route {
  const [, handle, tab] =
    /^#\/patient\/([0-9a-z]+)(?:\/(statechart|summary|work))?$/.exec(hash) ?? [];
  if (handle === undefined) return { view: VIEWS[hash] ?? 'unknown' };
  return { view: 'patient', handle, tab: (tab as Tab | undefined) ?? 'pathway' };
}

const TITLES: Readonly<Record<Route['view'], string>> = {
  patients: 'Worklist',
  patient: 'Patient',
  add: 'Add a patient',
  import: 'Import',
  author: 'Your name',
  unknown: 'Not found',
};

/** The title of the document: never with anything of a patient. */
export const titleOf = ({ view }: Route): string => `${TITLES[view]} – Axillary pathway`;
