import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../components/shared/dates.js';
import { html } from '../components/shared/html.js';
import { icon } from '../components/shared/icons.js';
import { say, told } from '../components/shared/say.js';
import { sideWord } from '../components/shared/words.js';
import { nameLine } from '../pathway/narrative/identity.js';
import type { StoreError } from '../store/errors.js';
import type { Loss, Totals } from '../store/port.js';
import type { Row, Storage, Unsaved } from './desk.js';
import { patientAddress } from './routes.js';

const notice = (heading: string, text: unknown, actions: unknown): TemplateResult =>
  html`<section class="notice check-tier">
    ${icon('check', 'large')}
    <div>
      <h2>${heading}</h2>
      <div>${text}</div>
      <div class="acts">${actions}</div>
    </div>
  </section>`;

const button = (label: string, onClick: () => void): TemplateResult =>
  html`<button type="button" @click=${onClick}>${label}</button>`;

const LEFT_TO_DO: Readonly<Record<Storage, string>> = {
  opening: '',
  device: 'What is shown can still be read and exported.',
  reading: 'What is here can be read and exported. Nothing new can be saved.',
  session: '',
  memory:
    'This is not an empty list of patients: those on this device cannot be read now. A case file can be read meanwhile; it is not saved.',
};

/** The store cannot be opened, or was closed. */
export const troubleNotice = (
  { message }: StoreError,
  storage: Storage,
  onRetry: () => void,
): TemplateResult =>
  notice(
    say`Patients on this device are not fully available`,
    `${told(message)} ${say(LEFT_TO_DO[storage])}`,
    button(say`Try again`, onRetry),
  );

const counted = ({ cases, events }: Totals): string =>
  say`${cases} ${cases === 1 ? say`patient` : say`patients`} with ${events} ${events === 1 ? say`entry` : say`entries`}`;

const savedOnce = (entries: number): string =>
  entries === 1 ? say`1 entry was saved` : say`${entries} entries were saved`;

/** What of a case is missing; its name is said where something is left of it. */
function lossLine({ loss, row }: NamedLoss): TemplateResult {
  const { kind, expected, found } = loss;
  const saved = savedOnce(expected);
  const what =
    kind === 'missing'
      ? say`nothing is left; ${saved}`
      : kind === 'short'
        ? say`${saved}, ${found} can be found`
        : say`another log stands in the place of the one that was saved`;
  const who = row
    ? html`<a href=${patientAddress(loss.handle)}
        >${nameLine(row.entry.patient)}, ${sideWord(row.entry.laterality)} axilla</a
      >`
    : say`A patient who is not in the list any more`;
  return html`<li>${who}: ${what}.</li>`;
}

/** A loss, and the line of the list where the case is still in it. */
export interface NamedLoss {
  readonly loss: Loss;
  readonly row: Row | undefined;
}

/** Clocks are set by a little now and then. */
const CLOCK_LEEWAY_MS = 120_000;

/** So many losses are named; of more, only how many they are. */
const MOST_NAMED = 20;

/** The losses by name, and in one line those of whom not even the name is left. */
function lossLines(losses: readonly NamedLoss[]): TemplateResult {
  const nameless = losses.filter(({ row }) => row === undefined);
  const isOne = nameless.length <= 1;
  const lines = isOne ? losses : losses.filter(({ row }) => row !== undefined);
  const saved = savedOnce(nameless.reduce((sum, { loss }) => sum + loss.expected, 0));
  return html`<ul>
    ${lines.slice(0, MOST_NAMED).map(lossLine)}
    ${
      lines.length > MOST_NAMED
        ? html`<li>and ${lines.length - MOST_NAMED} more patients.</li>`
        : nothing
    }
    ${
      isOne
        ? nothing
        : html`<li>${nameless.length} patients who are not in the list any more: nothing is left; ${saved}.</li>`
    }
  </ul>`;
}

/** Something that has to be known, and can be done nothing about here. */
export const plainNotice = (text: string): TemplateResult =>
  html`<section class="notice check-tier">
    ${icon('check', 'large')}
    <div><p>${text}</p></div>
  </section>`;

/** The store holds less than it did. */
export const damageNotice = (
  expected: Totals,
  found: Totals,
  losses: readonly NamedLoss[],
  onAccept: () => void,
): TemplateResult =>
  notice(
    say`Data is missing on this device`,
    html`${counted(expected)} were saved here; ${counted(found)} can be found.
      ${losses.length > 0 ? lossLines(losses) : nothing}
      The browser or something else changed or removed the rest; this application did not. What is
      left can be read and exported, and nothing is saved until this is settled. Restore a backup to
      bring back what is missing; or go on with what is left, and import exported files.`,
    [
      html`<a class="btn" href="#/storage">Restore a backup</a>`,
      button(say`Go on with what is left`, onAccept),
    ],
  );

const notSaved = (count: number): string =>
  say`${count === 1 ? say`1 entry is` : say`${count} entries are`} not saved`;

/** Entries could not be saved. */
export const unsavedNotice = (
  { events, message }: Unsaved,
  onRetry: () => void,
  onExport: () => void,
): TemplateResult =>
  notice(
    notSaved(events.length),
    say`${told(message)} Try again, or export the case with what is not saved, so that nothing is lost.`,
    [
      button(say`Try again`, onRetry),
      button(
        say`Export with ${events.length === 1 ? say`this entry` : say`these entries`}`,
        onExport,
      ),
    ],
  );

/** Entries of a patient who is not shown could not be saved; who it is stands on that page alone. */
export const unsavedElsewhereNotice = (handle: string, { events }: Unsaved): TemplateResult =>
  notice(
    notSaved(events.length),
    say`It waits on the page of another patient, to be tried again or exported, as long as this tab is open.`,
    html`<a class="btn" href=${patientAddress(handle)}>Open the patient</a>`,
  );

/** Nothing is kept on this machine, as somebody chose. */
export const nothingKeptNotice = (): TemplateResult =>
  notice(
    say`Nothing is kept on this machine`,
    say`What is entered is here until this page is closed or loaded anew, and then it is gone. What shall stay is exported, or put into a backup, before you leave.`,
    html`<a class="btn" href="#/storage">Make a backup</a>
      <a class="btn" href="./#/">Stop keeping nothing</a>`,
  );

/** Something was being typed when the device was locked. */
export const draftNotice = (
  what: string,
  onGoOn: () => void,
  onLeave: () => void,
): TemplateResult =>
  notice(say`Something was being typed when this device was locked`, what, [
    button(say`Go on with it`, onGoOn),
    button(say`Leave it behind`, onLeave),
  ]);

/** Something that was being typed is kept, and nothing on this device opens it any more. */
export const lostDraftNotice = (onRemove: () => void): TemplateResult =>
  notice(
    say`Something that was being typed cannot be opened`,
    say`It is kept here, locked, under a lock that was turned off or replaced since, or was changed. Neither the passphrase nor the recovery key that this device has now opens it.`,
    button(say`Remove what cannot be opened`, onRemove),
  );

/** The line of a list that was saved last; found once for each list. */
const latestSaves = new WeakMap<readonly Row[], Pick<Row['entry'], 'savedAt'> | undefined>();

function latestSave(rows: readonly Row[]): Pick<Row['entry'], 'savedAt'> | undefined {
  if (latestSaves.has(rows)) return latestSaves.get(rows);
  let most = -Infinity;
  let latest: Pick<Row['entry'], 'savedAt'> | undefined;
  for (const { entry } of rows) {
    const at = Date.parse(entry.savedAt);
    if (at > most) {
      most = at;
      latest = entry;
    }
  }
  latestSaves.set(rows, latest);
  return latest;
}

/** The device's clock reads earlier than something that was saved by it; empty where it does not. */
export function clockWords(rows: readonly Row[], now: string): string {
  const { savedAt } = latestSave(rows) ?? {};
  if (savedAt === undefined || Date.parse(savedAt) - Date.parse(now) <= CLOCK_LEEWAY_MS) return '';
  return say`The clock of this device reads ${formatInstant(now)}, and something was saved here at ${formatInstant(savedAt)}. One of the two is wrong: clocks and due dates may be as well. Set the clock right; what is on record is unchanged.`;
}
