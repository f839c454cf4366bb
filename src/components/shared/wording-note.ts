import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html } from './html.js';
import { inForce } from './language.js';

/**
 * Says that clinicians of the site have not read the clinical wording of the language in force, so
 * that English binds; nothing in English, or where they have.
 *
 * @param reviewed - codes of the languages a site states to have reviewed
 */
export function wordingNote(reviewed: readonly string[] = []): TemplateResult | typeof nothing {
  const language = inForce();
  return language?.unreviewed && !reviewed.includes(language.code)
    ? html`<p class="quiet xs wording" part="wording">${language.unreviewed}</p>`
    : nothing;
}
