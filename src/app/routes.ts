/** Addresses within the application. They carry a handle drawn at random, and nothing of a patient. */
import { say } from '../components/shared/say.js';
import { toQuery } from '../pathway/worklist/view.js';
import type { View } from '../pathway/worklist/view.js';

export type Route =
  | { readonly view: Page }
  /** The list, as a table or as a map; the query says what of it is shown. */
  | { readonly view: 'list'; readonly map: boolean; readonly query: string }
  | { readonly view: 'patient'; readonly handle: string; readonly tab: Tab };

type Page =
  'add' | 'import' | 'spreadsheet' | 'author' | 'lock' | 'storage' | 'unknown' | WholeList;

/** Pages that are made of many whole cases. */
export type WholeList = 'board' | 'calls' | 'programme';

/** What of a patient is shown. */
export type Tab = 'pathway' | 'statechart' | 'summary' | 'work';

const PAGES: Readonly<Record<string, Page>> = {
  '#/add': 'add',
  '#/import': 'import',
  '#/spreadsheet': 'spreadsheet',
  '#/board': 'board',
  '#/calls': 'calls',
  '#/programme': 'programme',
  '#/name': 'author',
  '#/lock': 'lock',
  '#/storage': 'storage',
};

/** The address of a patient, or of another view of it than the pathway. */
export const patientAddress = (handle: string, tab: Tab = 'pathway'): string =>
  `#/patient/${handle}${tab === 'pathway' ? '' : `/${tab}`}`;

/** The address of the list in one view. */
export function listAddress(view: View, map: boolean): string {
  const query = toQuery(view);
  return `#/${map ? 'map' : ''}${query ? `?${query}` : ''}`;
}

/** @param hash - the fragment of the page's address, with its `#` */
export function readRoute(hash: string): Route {
  const [, handle, tab] =
    /^#\/patient\/([0-9a-z]+)(?:\/(statechart|summary|work))?$/.exec(hash) ?? [];
  if (handle !== undefined)
    return { view: 'patient', handle, tab: (tab as Tab | undefined) ?? 'pathway' };
  const [path = '', query = ''] = hash.split('?', 2);
  if (['', '#/', '#/map'].includes(path)) return { view: 'list', map: path === '#/map', query };
  return { view: PAGES[hash] ?? 'unknown' };
}

/** The most invented cases that are made up. */
const MOST = 200_000;

/**
 * How many invented cases are asked for in the place of what is kept here: `?programme=10000`.
 * @param query - of the page's address
 * @returns 0 where none are
 */
export function programmeOf(query: string): number {
  const count = Number(new URLSearchParams(query).get('programme') ?? 0);
  return Number.isInteger(count) && count > 0 && count <= MOST ? count : 0;
}

/**
 * Whether nothing at all is to be kept on this machine: `?keep=nothing`.
 * @param query - of the page's address
 */
export const keepsNothing = (query: string): boolean =>
  new URLSearchParams(query).get('keep') === 'nothing';

/** The title of the document while the device is locked. */
export const lockedTitle = (): string => say`Locked – Axillary pathway`;

const TITLES: Readonly<Record<Route['view'], string>> = {
  list: 'Worklist',
  patient: 'Patient',
  add: 'Add a patient',
  import: 'Import',
  spreadsheet: 'Import a spreadsheet',
  board: 'Tumor board list',
  calls: 'Calls',
  programme: 'Programme',
  author: 'Your name',
  lock: 'Lock',
  storage: 'Storage',
  unknown: 'Not found',
};

/** The title of the document: never with anything of a patient. */
export const titleOf = ({ view }: Route): string => say`${TITLES[view]} – Axillary pathway`;
