/** Addresses within the application. They carry a handle drawn at random, and nothing of a patient. */
export type Route =
  | { readonly view: 'patients' | 'add' | 'import' | 'author' | 'unknown' }
  | { readonly view: 'patient'; readonly handle: string };

const VIEWS: Readonly<Record<string, Exclude<Route['view'], 'patient'>>> = {
  '': 'patients',
  '#/': 'patients',
  '#/add': 'add',
  '#/import': 'import',
  '#/name': 'author',
};

/** The address of a patient. */
export const patientAddress = (handle: string): string => `#/patient/${handle}`;

/** @param hash - the fragment of the page's address, with its `#` */
export function readRoute(hash: string): Route {
  const [, handle] = /^#\/patient\/([0-9a-z]+)$/.exec(hash) ?? [];
  return handle === undefined ? { view: VIEWS[hash] ?? 'unknown' } : { view: 'patient', handle };
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
