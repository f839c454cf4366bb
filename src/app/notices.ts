import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../components/shared/icons.js';
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
    'Patients on this device are not fully available',
    `${message} ${LEFT_TO_DO[storage]}`,
    button('Try again', onRetry),
  );

const counted = ({ cases, events }: Totals): string =>
  `${cases} ${cases === 1 ? 'patient' : 'patients'} with ${events} ${events === 1 ? 'entry' : 'entries'}`;

/** The store holds less than it did. */
export const damageNotice = (
  expected: Totals,
  found: Totals,
  onAccept: () => void,
): TemplateResult =>
  notice(
    'Data is missing on this device',
    `${counted(expected)} were saved here; ${counted(found)} can be found. The browser or something else removed the rest; this application did not. What is left can be read and exported. Nothing is saved until you decide to go on; then bring back what is missing by importing exported files.`,
    button('Go on with what is left', onAccept),
  );

/** Entries could not be saved. */
export const unsavedNotice = (
  { events, message }: Unsaved,
  onRetry: () => void,
  onExport: () => void,
): TemplateResult =>
  notice(
    `${events.length === 1 ? '1 entry is' : `${events.length} entries are`} not saved`,
    `${message} Try again, or export the case with what is not saved, so that nothing is lost.`,
    [
      button('Try again', onRetry),
      button(`Export with ${events.length === 1 ? 'this entry' : 'these entries'}`, onExport),
    ],
  );

/** Nothing is kept on this machine, as somebody chose. */
export const nothingKeptNotice = (): TemplateResult =>
  notice(
    'Nothing is kept on this machine',
    'What is entered is here until this page is closed or loaded anew, and then it is gone. Export each case that shall stay before you leave.',
    html`<a class="btn" href="./#/">Stop keeping nothing</a>`,
  );

/** Something was being typed when the device was locked. */
export const draftNotice = (
  what: string,
  onGoOn: () => void,
  onLeave: () => void,
): TemplateResult =>
  notice('Something was being typed when this device was locked', what, [
    button('Go on with it', onGoOn),
    button('Leave it behind', onLeave),
  ]);
