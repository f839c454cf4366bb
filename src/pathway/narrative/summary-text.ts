import type { CaseFile, CaseStatus } from '../types.js';
import type { Fact } from './facts.js';
import { nameLine, numbersOf } from './identity.js';
import { citing, guidanceNote, summaryOf } from './summary.js';
import type { Summary } from './summary.js';
import { NOT_A_DEVICE, NOT_RECORDED, ageOn, commas, formatDay, formatInstant } from './text.js';
import { wordOf } from './words.js';

/** Who the patient is, the side first. */
function identity(
  { patient, laterality }: CaseFile,
  { asOf }: CaseStatus,
  sample: boolean,
): string {
  const { birthDate, gender } = patient;
  const born = birthDate
    ? `born ${formatDay(birthDate)}${asOf ? ` (${ageOn(birthDate, asOf)}y)` : ''}`
    : `born: ${NOT_RECORDED}`;
  const numbers = numbersOf(patient).map(({ label, value }) => `${label} ${value}`);
  return [
    `${wordOf(laterality)} axilla`,
    `${nameLine(patient)}, ${born}`,
    commas(gender ? wordOf(gender) : `Gender: ${NOT_RECORDED}`, ...numbers),
    ...(sample ? ['SAMPLE patient, invented'] : []),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ['', title, ...lines] : [];

/**
 * The summary of a case as plain text, to be pasted into another record: the same sentences as on the
 * sheet, each with the numbers of the entries it rests on.
 *
 * @param caseFile - the case
 * @param status - its status
 * @param sample - whether the patient is invented
 */
export function summaryText(caseFile: CaseFile, status: CaseStatus, sample = false): string {
  const summary = summaryOf(caseFile, status);
  const { headline, facts, care, missing, questions, entries } = summary;
  const numbersOfFact = citing(summary);
  const cite = (fact: Fact): string => {
    const numbers = numbersOfFact(fact).map((number) => `[${number}]`);
    return [fact.text, numbers.join('')].filter(Boolean).join(' ');
  };
  const line = ({ label, sentences }: Summary['facts'][number]): string =>
    `${label}: ${sentences.map(cite).join(' ')}`;
  return [
    identity(caseFile, status, sample),
    '',
    `Hand-off summary, as of ${formatDay(status.asOf)}`,
    headline.sentences.map(cite).join(' '),
    ...section(
      'QUESTION',
      questions.map((one) => `- ${one.tier ? `${one.tier}: ` : ''}${cite(one)}`),
    ),
    ...section(
      'MISSING',
      missing.length > 0
        ? missing.map((one) => `- ${one}`)
        : ['Nothing that the present phase asks for.'],
    ),
    ...section('ON RECORD', facts.map(line)),
    ...section('CARE', care.map(line)),
    ...section(
      'ENTRIES',
      entries.map(
        ({ on, recordedAt, recordedBy, title }, index) =>
          `[${index + 1}] ${formatDay(on)}, entered ${formatInstant(recordedAt)} by ${recordedBy}: ${title}`,
      ),
    ),
    '',
    guidanceNote(summary),
    NOT_A_DEVICE,
    '',
  ].join('\n');
}
