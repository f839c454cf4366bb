/** What a person can set of an example. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { DENSITIES, LANGUAGES, WIDTHS } from './address.js';
import type { Shown } from './address.js';
import type { Example } from './example.js';
import { SAMPLES } from './samples.js';

const select = (
  label: string,
  value: string,
  options: readonly (readonly [value: string, label: string])[],
  choose: (value: string) => void,
): TemplateResult => {
  const id = `knob-${label.toLowerCase().replace(/\W/g, '-')}`;
  return html`<div>
    <label for=${id}>${label}</label>
    <select id=${id} @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      ${options.map(
        ([one, words]) => html`<option value=${one} .selected=${one === value}>${words}</option>`,
      )}
    </select>
  </div>`;
};

/**
 * The knobs.
 *
 * @param shown - what is set
 * @param examples - the states of the element
 * @param isOfOnePatient - whether a patient can be chosen
 * @param set - takes what is set anew
 */
export function knobs(
  shown: Shown,
  examples: readonly Example[],
  isOfOnePatient: boolean,
  set: (part: Partial<Shown>) => void,
): TemplateResult {
  const { state, patient, theme, language, width, text, density } = shown;
  return html`<fieldset class="knobs">
    <legend>Shown as</legend>
    ${select(
      'State',
      state,
      examples.map(({ id, label }) => [id, label]),
      (value) => set({ state: value }),
    )}
    ${
      isOfOnePatient
        ? select(
            'Patient',
            patient,
            SAMPLES.map(({ id, label }) => [id, label]),
            (value) => set({ patient: value }),
          )
        : nothing
    }
    ${select(
      'Theme',
      theme,
      [
        ['page', 'As this page'],
        ['light', 'Light'],
        ['dark', 'Dark'],
      ],
      (value) => set({ theme: value as Shown['theme'] }),
    )}
    ${select('Language', language, LANGUAGES, (value) => set({ language: value }))}
    ${select(
      'Text size',
      String(text),
      [
        ['100', '100 %'],
        ['200', '200 %'],
      ],
      (value) => set({ text: Number(value) }),
    )}
    ${select(
      'Density',
      String(density),
      DENSITIES.map(([factor, label]) => [String(factor), label]),
      (value) => set({ density: Number(value) }),
    )}
    <div>
      <span><label for="knob-width">Width</label> <output for="knob-width">${width > 0 ? `${width} px` : 'all there is'}</output></span>
      <input
        id="knob-width"
        type="range"
        min=${WIDTHS.least}
        max=${WIDTHS.most}
        step="10"
        .value=${String(width || WIDTHS.most)}
        @change=${({ target }: Event) => set({ width: Number((target as HTMLInputElement).value) })}
      />
    </div>
  </fieldset>`;
}
