/** What of the worklist is shown, and how it is written as an address: never with anything of a patient. */
import { HOLD_KINDS, PITFALL_CODES, STAGES } from '../../machines/word-lists.js';
import { SEVERITY_WORDS } from '../narrative/words.js';

/** What the list can be ordered by. */
export const COLUMNS = [
  'urgency',
  'patient',
  'side',
  'stage',
  'days',
  'step',
  'clock',
  'pitfalls',
  'event',
  'contact',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What the list can be narrowed by; a case has one value of each, several, or none. */
export const DIMENSIONS = [
  'stage',
  'state',
  'severity',
  'pitfall',
  'owner',
  'clock',
  'navigator',
  'side',
  'board',
  'barrier',
  'hold',
  'inflammatory',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export type Filters = Readonly<Partial<Record<Dimension, string>>>;

/** What of the list is shown; the words that are searched for stand beside it, as they are a patient's. */
export interface View {
  readonly sort: Column;
  readonly descending: boolean;
  readonly filters: Filters;
  /** From 1. */
  readonly page: number;
  /** Rows of a page; `all` shows every row in a window. */
  readonly size: number | 'all';
}

export const SIZES = [25, 50, 100, 250] as const;

export const FIRST_VIEW: View = {
  sort: 'urgency',
  descending: false,
  filters: {},
  page: 1,
  size: 50,
};

/** What a dimension with a fixed vocabulary may hold; the others hold what the cases say. */
const VALUES: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  stage: [...STAGES, 'unreadable'],
  severity: SEVERITY_WORDS.map(([severity]) => severity),
  pitfall: PITFALL_CODES,
  clock: ['overdue', 'week', 'held'],
  side: ['left', 'right'],
  board: ['asked', 'possible'],
  // What a barrier is stands in free words, which may tell of the patient.
  barrier: ['yes'],
  hold: HOLD_KINDS,
  inflammatory: ['yes'],
};

/** The view as the query of an address: `stage=clip-due&sort=days&order=down`; empty for the first view. */
export function toQuery({ sort, descending, filters, page, size }: View): string {
  const query = new URLSearchParams();
  for (const dimension of DIMENSIONS) {
    const value = filters[dimension];
    if (value !== undefined) query.set(dimension, value);
  }
  if (sort !== FIRST_VIEW.sort) query.set('sort', sort);
  if (descending) query.set('order', 'down');
  if (size !== FIRST_VIEW.size) query.set('rows', String(size));
  if (page !== 1) query.set('page', String(page));
  return query.toString();
}

/** A view as read from an address or from what was kept, and what of it nothing is known about. */
export interface ReadView {
  readonly view: View;
  /** In words, such as `stage: resected`. */
  readonly unknown: readonly string[];
}

/** Reads the query of an address. What is not known, such as of another version, is left out and told. */
export function fromQuery(text: string): ReadView {
  const unknown: string[] = [];
  const filters: Partial<Record<Dimension, string>> = {};
  let view = FIRST_VIEW;
  for (const [name, value] of new URLSearchParams(text)) {
    const dimension = DIMENSIONS.find((one) => one === name);
    const count = Number(value);
    if (dimension && (VALUES[dimension]?.includes(value) ?? value !== '')) {
      filters[dimension] = value;
    } else if (name === 'sort' && (COLUMNS as readonly string[]).includes(value)) {
      view = { ...view, sort: value as Column };
    } else if (name === 'order' && value === 'down') {
      view = { ...view, descending: true };
    } else if (name === 'rows' && (value === 'all' || SIZES.some((size) => size === count))) {
      view = { ...view, size: value === 'all' ? 'all' : count };
    } else if (name === 'page' && Number.isInteger(count) && count > 0) {
      view = { ...view, page: count };
    } else {
      unknown.push(`${name}: ${value}`);
    }
  }
  return { view: { ...view, filters }, unknown };
}
