import type { Stage } from '../../machines/vocabulary.js';
import type * as V from '../../machines/word-lists.js';
import { capital, plainWord } from './plain-words.js';
import { SURGERY_OMITTED, stageWord } from './stage-words.js';

export { capital };
export { SEVERITY_WORDS } from './severity-words.js';

type Lists = typeof V;

/** Any word of any list of the vocabulary. */
export type ListWord = {
  [K in keyof Lists]: Lists[K] extends readonly (infer W extends string)[] ? W : never;
}[keyof Lists];

/** Lists in which a word is read differently: stages, planned surgery, findings of an axilla. */
export type WordList = 'stage' | 'surgery' | 'axilla';

type Named = ListWord | `${WordList}:${ListWord}` | 'invasive-ductal' | 'invasive-lobular';

/** The words whose plain form is more than the list word with a capital and spaces. */
const WORDS: { readonly [W in Named]?: string } = {
  left: 'LEFT',
  right: 'RIGHT',
  bilateral: 'Both sides',
  'invasive-ductal': 'Invasive ductal carcinoma',
  'invasive-lobular': 'Invasive lobular carcinoma',
  'nast-underway': 'NAST already under way',
  'ipsilateral-vaccination': 'Vaccination on this side',
  'second-look-ultrasound': 'Second-look ultrasound',
  'fdg-pet-ct': 'FDG-PET/CT',
  'cortical-thickening-focal': 'Focal cortical thickening',
  'cortical-thickening-diffuse': 'Diffuse cortical thickening',
  excisional: 'Excision',
  'non-diagnostic': 'Non-diagnostic',
  'non-caseating': 'Non-caseating',
  'repeat-core': 'Repeat core biopsy',
  'biopsy-second-node': 'Biopsy of a second node',
  'accept-result': 'Result accepted',
  'omit-axillary-surgery': SURGERY_OMITTED,
  defer: 'Decision deferred',
  targeted: 'Targeted therapy',
  endocrine: 'Endocrine therapy',
  'patient-choice': 'Choice of the patient',
  'hematology-oncology': 'Hematology-oncology',
  'systemic-workup': 'Systemic work-up',
  board: 'Tumor board',
  elsewhere: 'Care elsewhere',
  'lost-to-follow-up': 'Lost to follow-up',
  'exam.recorded': 'Examination recorded',
  'tumor-board.referred': 'Referred to the tumor board',
  'event.retracted': 'Entry retracted',
  'nondiagnostic-as-negative': 'Non-diagnostic sample taken as an answer',
  'palpable-but-negative': 'Palpable node, nothing suspicious on ultrasound',
  'study-not-appropriate': 'Study not rated appropriate',
  'ibc-urgent': 'Inflammatory cancer, NAST not started',
  'ibc-axillary-surgery': 'Axillary surgery in inflammatory cancer',
  'surgery:none': 'No axillary surgery',
  'axilla:negative': 'Clinically negative',
  'axilla:suspicious': 'Suspicious',
};

/** The text as it stands inside a sentence; acronyms and sides keep their capitals. */
export const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/**
 * A word of the vocabulary in plain words: `fna` is "FNA", `repeat-core` "Repeat core biopsy".
 * A text that is no such word, such as a histology written out, stays as it is.
 *
 * @param listWord - a word of any list
 * @param list - where a word reads differently in one list: the stage, planned surgery, the axilla
 */
export function wordOf(listWord: string, list?: WordList): string {
  if (list === 'stage') return stageWord(listWord as Stage);
  const words: { readonly [word: string]: string | undefined } = WORDS;
  return (list && words[`${list}:${listWord}`]) ?? words[listWord] ?? plainWord(listWord);
}
