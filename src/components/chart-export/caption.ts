import type { ChartModel } from '../../machines/chart-model.js';
import { nameLine, numbersOf } from '../../pathway/narrative/identity.js';
import { NOT_A_DEVICE } from '../../pathway/narrative/text.js';
import type { CaseFile } from '../../pathway/types.js';
import { ageOn, formatDay } from '../shared/dates.js';
import { say } from '../shared/say.js';
import { NOT_RECORDED, genderWord, sideWord } from '../shared/words.js';

/** Whose axilla a picture of the statechart shows, and as of when. */
export interface Caption {
  /** The case that is drawn; absent for a chart that belongs to no patient. */
  readonly caseFile?: CaseFile | undefined;
  /** The day that is shown, `YYYY-MM-DD`; empty where the chart is of no day. */
  readonly asOf: string;
  /** Whether the patient is invented. */
  readonly sample: boolean;
  /** Whether something that is only supposed is drawn. */
  readonly supposed: boolean;
  /** What else is to be known of what is shown, such as the entry travelled back to. */
  readonly note?: string | undefined;
}

/** A label, which may be empty, and what it stands before. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** The words around a picture. */
export interface CaptionWords {
  /** Over everything else; empty where the record is shown. */
  readonly warning: string;
  readonly heading: string;
  readonly facts: readonly Fact[];
  /** `SAMPLE`, or empty. */
  readonly sample: string;
  /** The side in capitals and the word after it; without a patient there is none. */
  readonly side: Fact | undefined;
  readonly foot: string;
}

/** The statechart a picture shows. */
export type Charted = Pick<ChartModel, 'id' | 'version'>;

function bornLine(birthDate: string | undefined, asOf: string): string {
  if (birthDate === undefined) return say(NOT_RECORDED);
  return `${formatDay(birthDate)}${asOf ? ` (${ageOn(birthDate, asOf)}y)` : ''}`;
}

/** What every sheet says of its patient, as the identity banner does, and what the picture is of. */
export function captionWords(caption: Caption, { id, version }: Charted): CaptionWords {
  const { caseFile, asOf, sample, supposed, note } = caption;
  const patient = caseFile?.patient;
  const identity: readonly Fact[] = patient
    ? [
        { label: say`Born`, value: bornLine(patient.birthDate, asOf) },
        { label: say`Gender`, value: genderWord(patient.gender) },
        ...numbersOf(patient),
      ]
    : [];
  return {
    warning: supposed ? say`WHAT IF, NOT RECORDED` : '',
    heading: patient ? nameLine(patient) : id,
    facts: [
      ...identity,
      ...(asOf ? [{ label: '', value: say`As of ${formatDay(asOf)}` }] : []),
      ...(note ? [{ label: '', value: note }] : []),
    ],
    sample: sample ? say`SAMPLE` : '',
    side: caseFile && { label: sideWord(caseFile.laterality), value: 'axilla' },
    foot: say`${NOT_A_DEVICE} ${caseFile ? say`Pathway` : say`Statechart`} version ${version ?? say`not stated`}.`,
  };
}
