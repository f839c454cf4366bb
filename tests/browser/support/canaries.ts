// A case in which every text is a canary and an attack, and a record of every place a session can leave
// something in: attributes, events, console, addresses, storage names, names of files.
import type { BrowserContext, Page } from 'playwright-core';
import { parseCase } from '../../../src/pathway/case-file/index.js';
import type { CaseFile } from '../../../src/pathway/types.js';

/** Stands in every text of the case, and in no text of the product. */
export const CANARY = 'KANARI';

/** Her day of birth, in both ways it could be written, and the year by itself. */
const BORN = '1907-11-23';

/** What of the patient must be found nowhere but in texts. */
export const OF_PATIENT = /kanari|1907|23-Nov/i;

let texts = 0;

/** A text that is no other: markup, an address that is script, templates, a turned reading order. */
const text = (place: string, mark = CANARY): string => {
  texts += 1;
  return `${mark}-${place}-${texts} <img src=x onerror="globalThis.hit=1"></li></script><script>globalThis.hit=2</script> javascript:globalThis.hit=3 \${globalThis.hit=4}{{7*7}} \u202Egnitset\u202C "' --%22%3E`;
};

/**
 * Whose patients the worklist is narrowed to is no fact about one: it may stand in an address, so that
 * a view can be kept. It is an attack like the others.
 */
const NAVIGATOR = text('navigator', 'STAFF');
const NODE = text('node');
const SECOND = text('second-node');

/** `data` of every event type with every text it has, and some more than once, so that work is open. */
const ENTRIES: readonly (readonly [type: string, on: string, data: object])[] = [
  [
    'diagnosis.recorded',
    '2026-06-01',
    { biopsyProven: true, histology: text('histology'), setting: 'new' },
  ],
  ['context.recorded', '2026-06-01', { kind: 'other', status: 'present', detail: text('context') }],
  ['exam.recorded', '2026-06-02', { axilla: 'suspicious', palpable: true }],
  ['imaging.ordered', '2026-06-02', { study: 'axillary-ultrasound' }],
  [
    'imaging.reported',
    '2026-06-03',
    {
      study: 'axillary-ultrasound',
      axilla: 'suspicious',
      nodes: [
        { id: NODE, level: 'I', suspicion: 'high' },
        { id: SECOND, level: 'II', suspicion: 'moderate' },
      ],
    },
  ],
  [
    'biopsy.performed',
    '2026-06-05',
    {
      biopsyId: text('biopsy'),
      nodeId: NODE,
      method: 'core',
      clip: { placed: false, type: text('clip-type'), reasonNotPlaced: text('no-clip') },
    },
  ],
  ['clip.placed', '2026-06-06', { nodeId: NODE, type: text('clip') }],
  ['clip.waived', '2026-06-06', { nodeId: SECOND, reason: text('waived') }],
  ['clip.checked', '2026-06-07', { nodeId: NODE, status: 'lost' }],
  ['pathology.reported', '2026-06-09', { biopsyId: '', result: 'metastatic' }],
  [
    'concordance.assessed',
    '2026-06-10',
    { biopsyId: '', verdict: 'concordant', reason: text('concordance') },
  ],
  ['case.closed', '2026-06-11', { outcome: 'other', reason: text('closed'), to: text('to') }],
  ['case.reopened', '2026-06-12', { reason: text('reopened') }],
  ['tumor-board.referred', '2026-06-13', { question: text('asked'), nodeIds: [NODE] }],
  [
    'tumor-board.decided',
    '2026-06-14',
    { decision: 'nast', nodeIds: [NODE], rationale: text('rationale') },
  ],
  ['treatment.planned', '2026-06-15', { approach: 'nast' }],
  ['nast.started', '2026-06-16', { modalities: ['chemotherapy'] }],
  ['nast.completed', '2026-06-26', { reason: 'toxicity' }],
  ['restaging.reported', '2026-06-28', { axilla: 'negative' }],
  ['referral.made', '2026-06-28', { service: 'other', detail: text('referral') }],
  [
    'appointment.booked',
    '2026-06-29',
    { appointmentId: text('missed'), for: 'surgery', on: '2026-07-02', site: text('site') },
  ],
  [
    'appointment.ended',
    '2026-07-02',
    { appointmentId: '', outcome: 'missed', reason: text('why-missed') },
  ],
  [
    'appointment.booked',
    '2026-07-03',
    { appointmentId: text('booked'), for: 'imaging', on: '2026-07-20', site: text('site') },
  ],
  ['hold.started', '2026-07-03', { holdId: text('hold'), kind: 'medical', reason: text('held') }],
  ['hold.ended', '2026-07-04', { holdId: '' }],
  ['hold.started', '2026-07-05', { holdId: text('hold'), kind: 'declined', reason: text('held') }],
  [
    'contact.recorded',
    '2026-07-06',
    { with: 'patient', outcome: 'not-reached', about: 'result', text: text('contact') },
  ],
  [
    'care-team.assigned',
    '2026-07-06',
    { role: 'navigator', name: NAVIGATOR, telecom: `tel:${text('telecom')}` },
  ],
  [
    'care-team.assigned',
    '2026-07-06',
    { role: 'surgeon', name: text('surgeon'), telecom: text('telecom') },
  ],
  [
    'task.added',
    '2026-07-07',
    { taskId: text('task'), title: text('task-title'), owner: text('owner'), dueOn: '2026-07-10' },
  ],
  ['task.done', '2026-07-08', { taskId: '' }],
  [
    'task.added',
    '2026-07-08',
    { taskId: text('task'), title: text('task-title'), owner: text('owner'), dueOn: '2026-07-10' },
  ],
  [
    'barrier.recorded',
    '2026-07-08',
    { barrierId: text('barrier'), kind: text('barrier-kind'), detail: text('barrier-detail') },
  ],
  ['barrier.resolved', '2026-07-09', { barrierId: '' }],
  [
    'barrier.recorded',
    '2026-07-09',
    { barrierId: text('barrier'), kind: text('barrier-kind'), detail: text('barrier-detail') },
  ],
  ['note.added', '2026-07-10', { text: text('note') }],
  [
    'pitfall.acknowledged',
    '2026-07-10',
    { pitfall: 'incomplete-survey', reason: text('acknowledged') },
  ],
  ['note.added', '2026-07-11', { text: text('retracted') }],
  ['event.retracted', '2026-07-11', { eventId: '', reason: text('why-retracted') }],
  ['tumor-board.referred', '2026-07-12', { question: text('asked'), nodeIds: [NODE, SECOND] }],
];

/** After the session a further one, so that every type of event is in the file. */
const SURGERY: typeof ENTRIES = [
  [
    'surgery.performed',
    '2026-07-13',
    { procedure: 'tad', clippedNodesRemoved: [NODE], clippedNodesNotRemoved: [SECOND] },
  ],
  ['surgical-pathology.reported', '2026-07-14', { clippedNodesFound: [NODE] }],
];

/** Ids that are empty above are those of the last entry that gave one. */
function filled(entries: typeof ENTRIES): object[] {
  const last: Record<string, string> = {};
  return entries.map(([type, on, data], index) => {
    const whole: Record<string, unknown> = { ...data };
    for (const name of Object.keys(whole)) {
      if (whole[name] === '') whole[name] = last[name];
      else if (name.endsWith('Id')) last[name] = String(whole[name]);
    }
    const id = text('entry');
    last['eventId'] = id;
    return {
      id,
      type,
      occurredAt: on,
      recordedAt: `${on}T09:${String(10 + (index % 50))}:00+01:00`,
      recordedBy: text('recorder'),
      note: text('remark'),
      source: { kind: 'report', reference: text('reference'), author: text('author') },
      ext: { [text('ext-name')]: text('ext') },
      data: whole,
    };
  });
}

function planted(id: string, entries: typeof ENTRIES): CaseFile {
  return parseCase({
    format: 'axillary-case/1',
    id: `${id} ${text('case')}`,
    laterality: 'left',
    patient: {
      id: text('patient'),
      name: { family: text('family'), given: text('given') },
      birthDate: BORN,
      gender: 'female',
      identifiers: [{ system: `urn:${text('system')}`, value: text('number') }],
      language: text('language'),
      telecom: text('telephone'),
    },
    events: filled(entries),
  });
}

/** A case with work open on it, and one that was operated on: together every type of event. */
export const plantedCases: readonly CaseFile[] = [
  planted('open', ENTRIES),
  planted('operated', [...ENTRIES, ...SURGERY]),
];

/** Everything that a session left where it could be found, by the place. */
export interface Traces {
  /** Looks through a page as it is now. */
  readonly look: (page: Page, where: string) => Promise<void>;
  /** Notes something that the test itself saw, such as the name of a file. */
  readonly note: (where: string, what: string) => void;
  /** How many pieces were looked at. */
  readonly count: () => number;
  /** Those that tell of the patient. */
  readonly found: () => readonly string[];
}

/** Has a context write down what it does; to be called before its first page is opened. */
export async function traceIn(context: BrowserContext): Promise<Traces> {
  const seen = new Set<string>();
  const note = (where: string, what: string): void => void seen.add(`${where}: ${what}`);
  context.on('console', (message) => note('console', message.text()));
  context.on('request', (request) =>
    note('request', `${request.url()} ${request.postData() ?? ''}`),
  );
  context.on('page', (page) => {
    page.on('framenavigated', (frame) => note('address', `${frame.url()} ${frame.name()}`));
  });
  await context.exposeBinding('noteTrace', (_source, where: string, what: string) =>
    note(where, what),
  );
  await context.addInitScript(watchPage);
  return {
    note,
    count: () => seen.size,
    found: () => [...seen].filter((one) => OF_PATIENT.test(one.replaceAll('+', ' '))),
    look: async (page, where) => {
      for (const frame of page.frames()) {
        for (const one of await frame.evaluate(lookThrough)) note(where, one);
      }
    },
  };
}

/** In the page: what is gone before anyone could look for it. */
function watchPage(): void {
  const tell = (where: string, what: unknown): void => {
    const note = Reflect.get(globalThis, 'noteTrace') as (where: string, what: string) => void;
    note(where, String(what));
  };
  const every = <T extends object>(
    prototype: T,
    name: keyof T & string,
    what: (given: unknown[], self: unknown) => string,
  ): void => {
    const before = prototype[name] as (...given: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: unknown, ...given: unknown[]): unknown {
      tell(name, what(given, this));
      return before.apply(this, given);
    });
  };
  every(EventTarget.prototype, 'dispatchEvent', ([event]) => {
    const { type, composed, detail } = event as CustomEvent<unknown>;
    // What does not leave its shadow root may name a node; what does carries nothing of a patient.
    return composed ? JSON.stringify([type, { ...(event as object) }, detail]) : type;
  });
  every(History.prototype, 'pushState', (given) => JSON.stringify(given));
  every(History.prototype, 'replaceState', (given) => JSON.stringify(given));
  every(Storage.prototype, 'setItem', (given) => JSON.stringify(given));
  every(IDBFactory.prototype, 'open', (given) => JSON.stringify(given));
  every(IDBDatabase.prototype, 'createObjectStore', (given) => JSON.stringify(given));
  every(IDBObjectStore.prototype, 'createIndex', (given) => JSON.stringify(given));
  // An empty page, before the first address, has none.
  if ('CacheStorage' in globalThis)
    every(CacheStorage.prototype, 'open', (given) => JSON.stringify(given));
  every(Performance.prototype, 'mark', (given) => JSON.stringify(given));
  const Channel = BroadcastChannel;
  globalThis.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      tell('channel', name);
      super(name);
    }
  };
}

/** In the page: every attribute, and every name that stays. */
async function lookThrough(): Promise<string[]> {
  const found: string[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        found.push(`${element.localName} ${name}="${value}"`);
      }
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  found.push(`title ${document.title}`, `address ${location.href}`, `window ${window.name}`);
  found.push(`state ${JSON.stringify(history.state)}`, `cookie ${document.cookie}`);
  for (const storage of [localStorage, sessionStorage]) {
    for (const [key, value] of Object.entries(storage))
      found.push(`storage ${key}=${String(value)}`);
  }
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    found.push(`database ${name}`);
    for (const store of database.objectStoreNames) {
      const { indexNames } = database.transaction(store).objectStore(store);
      found.push(`object store ${store} ${[...indexNames].join()}`);
    }
    database.close();
  }
  for (const name of await caches.keys()) found.push(`cache ${name}`);
  for (const { name } of performance.getEntries()) found.push(`performance ${name}`);
  return found;
}
