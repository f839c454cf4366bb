/** Views of the list that somebody keeps under a name. They hold filters and an order, and no patient. */
import { keptTexts } from './kept-texts.js';
import { say } from '../components/shared/say.js';
import { fromQuery, toQuery } from '../pathway/worklist/view.js';
import type { View } from '../pathway/worklist/view.js';

const KEY = 'axillary-pathway:views';
const VERSION = 1;

export interface SavedView {
  readonly name: string;
  readonly query: string;
}

/** What was kept, and what of it this version knows nothing about. */
export interface SavedViews {
  readonly views: readonly SavedView[];
  /** In words, for the screen; empty where everything is known. */
  readonly trouble: string;
}

/** What most navigators ask for first. */
export const USUAL_VIEWS: readonly SavedView[] = [
  { name: 'Critical flags', query: 'severity=critical' },
  { name: 'Past a clock', query: 'clock=overdue&sort=clock' },
  { name: 'Node without a clip', query: 'pitfall=clip-missing' },
  { name: 'For the tumor board', query: 'board=asked' },
  { name: 'Longest without a contact', query: 'sort=contact' },
];

/** Reads the kept views. Those of another version are shown as far as they are understood, and it is said. */
export function recallViews(): SavedViews {
  let text: string | null = null;
  try {
    text = keptTexts().getItem(KEY);
  } catch {
    // Where nothing can be remembered there is nothing to recall.
  }
  if (text === null) return { views: [], trouble: '' };
  try {
    const { version, views } = JSON.parse(text) as { version: unknown; views: unknown };
    if (version !== VERSION || !Array.isArray(views)) throw new RangeError(say`another version`);
    const known = views.filter(
      (one: Partial<SavedView> | null): one is SavedView =>
        typeof one?.name === 'string' && typeof one.query === 'string',
    );
    const left = known.filter(({ query }) => fromQuery(query).unknown.length > 0);
    const names = left.map(({ name }) => `“${name}”`).join(', ');
    return {
      views: known,
      trouble:
        left.length > 0
          ? say`Of the saved ${left.length === 1 ? say`view` : say`views`} ${names} some filters are not known to this version; they are left out.`
          : '',
    };
  } catch {
    return {
      views: [],
      trouble: say`The saved views are of another version and cannot be read. They are left as they are.`,
    };
  }
}

/**
 * Keeps a view under a name; one of the same name is replaced.
 * @throws Error where nothing can be kept here, or the views of another version would be lost
 */
export function keepView(name: string, view: View): void {
  const { views, trouble } = recallViews();
  if (views.length === 0 && trouble) throw new Error(trouble);
  write([...views.filter((one) => one.name !== name), { name, query: toQuery(view) }]);
}

/** Forgets a view. */
export const forgetView = (name: string): void =>
  write(recallViews().views.filter((one) => one.name !== name));

const write = (views: readonly SavedView[]): void =>
  keptTexts().setItem(KEY, JSON.stringify({ version: VERSION, views }));
