/** What the page Lock says beside what it asks for. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from '../../components/shared/html.js';
import { icon } from '../../components/shared/icons.js';
import { say } from '../../components/shared/say.js';
import type { Strength } from '../../store/lock/passphrase.js';

const STRENGTHS: Readonly<Record<Strength, string>> = {
  'too weak': 'Strength by its length: too weak.',
  fair: 'Strength by its length: fair.',
  good: 'Strength by its length: good.',
  'very good': 'Strength by its length: very good.',
};

export const strengthInWords = (strength: Strength): string => say(STRENGTHS[strength]);

/** Nothing that is kept is open. */
export const nothingToLock = (): TemplateResult =>
  html`<section class="panel">
    <p>
      Nothing that is kept on this device is open here, so there is nothing to lock. What is held in
      memory alone is gone when the page is closed.
    </p>
  </section>`;

/** There is a lock, which is open now. */
export const lockIsOn = (minutes: number, onLock: () => void): TemplateResult =>
  html`<section class="panel">
    <h2>The lock is on</h2>
    <p>
      Every record on this device is encrypted. The application locks itself after ${minutes} minutes
      without use, in all tabs.
    </p>
    <div class="acts">
      <button type="button" class="primary" @click=${onLock}>Lock now</button>
    </div>
  </section>`;

/** What is kept is open to be read only, and the lock is part of it. */
export const ofNewerVersion = (): TemplateResult =>
  html`<section class="panel">
    <h2>The lock cannot be changed here</h2>
    <p>
      What is kept on this device was written by a newer version than this one. It is open here to be
      read and exported; nothing is written to it. The lock is kept with it, so it can be turned on,
      changed and turned off in the newer version only.
    </p>
  </section>`;

/**
 * What a lock does, and what it cannot.
 *
 * @param minutes - without use after which the application locks itself
 * @param hasPatients - whether patients were kept here before without a lock
 */
export const whatALockDoes = (minutes: number, hasPatients: boolean): TemplateResult =>
  html`<p>
        Patients on this device are kept as they are: whoever can open this browser profile, or its
        files, can read them. With a lock every record is encrypted, and the application locks itself
        after ${minutes} minutes without use.
      </p>
      <p>
        <b>Without the passphrase and the recovery key nobody can bring the patients back,</b> nor can
        whoever made this application.
      </p>
      ${
        hasPatients
          ? html`<div class="notice check-tier">
              ${icon('check', 'large')}
              <p>
                Patients were saved here before without a lock. They are encrypted then, but the browser
                may leave what it wrote before on the disk for a while. A lock is best turned on before
                the first patient; here an encrypted disk is needed as well.
              </p>
            </div>`
          : nothing
      }`;

/** The way to work on a machine that others use too. */
export const sharedMachine = (): TemplateResult =>
  html`<section class="panel">
    <h2>Shared machine: keep nothing</h2>
    <p>
      On a machine that others use too, the application can keep nothing at all: what is entered is
      there until the page is closed, and can be exported before. Patients kept here are not shown
      meanwhile and stay as they are.
    </p>
    <p><a class="btn" href="?keep=nothing#/">Work and keep nothing</a></p>
  </section>`;
