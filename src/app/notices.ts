import type { TemplateResult } from 'lit';
import { html } from '../components/shared/html.js';
import { icon } from '../components/shared/icons.js';
import { say } from '../components/shared/say.js';
import type { StoreError } from '../store/errors.js';
import type { Totals } from '../store/port.js';
import type { Storage, Unsaved } from './desk.js';

const notice = (heading: string, text: string, actions: unknown): TemplateResult =>
  html`<section class="notice check-tier">
    ${icon('check', 'large')}
    <div>
      <h2>${heading}</h2>
      <p>${text}</p>
      <div class="acts">${actions}</div>
    </div>
  </section>`;

const button = (label: string, onClick: () => void): TemplateResult =>
  html`<button type="button" @click=${onClick}>${label}</button>`;

const LEFT_TO_DO: Readonly<Record<Storage, string>> = {
  opening: '',
  device: 'What is shown can still be read and exported.',
  reading: 'What is here can be read and exported. Nothing new can be saved.',
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
    `${message} ${LEFT_TO_DO[storage]}`,
    button(say`Try again`, onRetry),
  );

const counted = ({ cases, events }: Totals): string =>
  say`${cases} ${cases === 1 ? say`patient` : say`patients`} with ${events} ${events === 1 ? say`entry` : say`entries`}`;

/** The store holds less than it did. */
export const damageNotice = (
  expected: Totals,
  found: Totals,
  onAccept: () => void,
): TemplateResult =>
  notice(
    say`Data is missing on this device`,
    say`${counted(expected)} were saved here; ${counted(found)} can be found. The browser or something else removed the rest; this application did not. What is left can be read and exported. Nothing is saved until you decide to go on; then bring back what is missing by importing exported files.`,
    button(say`Go on with what is left`, onAccept),
  );

/** Entries could not be saved. */
export const unsavedNotice = (
  { events, message }: Unsaved,
  onRetry: () => void,
  onExport: () => void,
): TemplateResult =>
  notice(
    say`${events.length === 1 ? say`1 entry is` : say`${events.length} entries are`} not saved`,
    say`${message} Try again, or export the case with what is not saved, so that nothing is lost.`,
    [
      button(say`Try again`, onRetry),
      button(
        say`Export with ${events.length === 1 ? say`this entry` : say`these entries`}`,
        onExport,
      ),
    ],
  );
