/** What a column of a spreadsheet can be taken for, and the words by which its header is recognised. */

/** What kind of cell a field has. */
export type FieldKind = 'identity' | 'text' | 'date' | 'word';

export interface FieldDefinition {
  readonly label: string;
  readonly kind: FieldKind;
  /** Words of a header, folded: lower case, letters and digits only, one space between. */
  readonly headers: readonly string[];
}

/** The fields in the order of the mapping. */
export const FIELDS = {
  number: {
    label: 'Patient number (MRN)',
    kind: 'identity',
    headers: [
      'mrn',
      'patient number',
      'patient no',
      'patient nr',
      'patient id',
      'patientid',
      'medical record number',
      'record number',
      'hospital number',
      'chart number',
      'unit number',
      'number',
      'id',
      'patientennummer',
      'fallnummer',
    ],
  },
  family: {
    label: 'Family name',
    kind: 'identity',
    headers: ['family name', 'last name', 'lastname', 'surname', 'family', 'last', 'nachname'],
  },
  given: {
    label: 'Given name',
    kind: 'identity',
    headers: ['given name', 'first name', 'firstname', 'forename', 'given', 'first', 'vorname'],
  },
  fullName: {
    label: 'Full name in one column',
    kind: 'identity',
    headers: ['name', 'patient name', 'full name', 'patient', 'patientin'],
  },
  birthDate: {
    label: 'Birth date',
    kind: 'date',
    headers: [
      'birth date',
      'birthdate',
      'date of birth',
      'dob',
      'd o b',
      'born',
      'birthday',
      'geburtsdatum',
      'geb datum',
      'geboren',
    ],
  },
  gender: { label: 'Gender', kind: 'word', headers: ['gender', 'sex', 'geschlecht'] },
  side: {
    label: 'Side of the axilla',
    kind: 'word',
    headers: [
      'side',
      'laterality',
      'axilla side',
      'side of axilla',
      'side of the axilla',
      'breast side',
      'l r',
      'left right',
      'seite',
    ],
  },
  diagnosisDate: {
    label: 'Diagnosis: date',
    kind: 'date',
    headers: [
      'diagnosis date',
      'date of diagnosis',
      'dx date',
      'diagnosed',
      'diagnosed on',
      'date dx',
    ],
  },
  histology: {
    label: 'Diagnosis: histology',
    kind: 'text',
    headers: ['histology', 'diagnosis', 'dx', 'tumor type', 'tumour type', 'histologie'],
  },
  proven: {
    label: 'Diagnosis: proven by biopsy',
    kind: 'word',
    headers: ['biopsy proven', 'proven', 'proven by biopsy'],
  },
  invasive: { label: 'Diagnosis: invasive', kind: 'word', headers: ['invasive', 'invasiv'] },
  examDate: {
    label: 'Examination: date',
    kind: 'date',
    headers: ['exam date', 'examination date', 'clinical exam date', 'date of exam', 'cbe date'],
  },
  examAxilla: {
    label: 'Examination: axilla',
    kind: 'word',
    headers: [
      'exam',
      'examination',
      'clinical exam',
      'exam axilla',
      'exam result',
      'exam finding',
      'clinical axilla',
      'palpation',
    ],
  },
  ultrasoundDate: {
    label: 'Axillary ultrasound: date',
    kind: 'date',
    headers: [
      'ultrasound date',
      'us date',
      'axillary ultrasound date',
      'axillary us date',
      'date of ultrasound',
      'sono date',
      'ax us date',
    ],
  },
  ultrasoundAxilla: {
    label: 'Axillary ultrasound: axilla',
    kind: 'word',
    headers: [
      'ultrasound',
      'us',
      'us result',
      'ultrasound result',
      'axillary ultrasound',
      'axillary us',
      'axillary ultrasound result',
      'us finding',
      'sono',
      'ax us',
    ],
  },
  biopsyDate: {
    label: 'Node biopsy: date',
    kind: 'date',
    headers: ['biopsy date', 'bx date', 'date of biopsy', 'node biopsy date', 'ln biopsy date'],
  },
  biopsyMethod: {
    label: 'Node biopsy: method',
    kind: 'word',
    headers: ['biopsy method', 'biopsy', 'bx', 'bx type', 'biopsy type', 'method', 'node biopsy'],
  },
  node: {
    label: 'Node biopsy: node',
    kind: 'text',
    headers: ['node', 'biopsied node', 'node id', 'lymph node', 'target node', 'node sampled'],
  },
  clip: {
    label: 'Node biopsy: clip placed',
    kind: 'word',
    headers: ['clip', 'clip placed', 'clipped', 'marker', 'marker placed', 'clip yes no'],
  },
  pathologyDate: {
    label: 'Node pathology: date',
    kind: 'date',
    headers: [
      'pathology date',
      'path date',
      'report date',
      'pathology report date',
      'date of pathology',
    ],
  },
  pathologyResult: {
    label: 'Node pathology: result',
    kind: 'word',
    headers: [
      'pathology',
      'pathology result',
      'path result',
      'path',
      'node pathology',
      'biopsy result',
      'bx result',
      'node result',
    ],
  },
  navigator: {
    label: 'Navigator',
    kind: 'text',
    headers: ['navigator', 'nurse navigator', 'breast navigator', 'navigator name', 'bcn'],
  },
  note: {
    label: 'Note',
    kind: 'text',
    headers: ['note', 'notes', 'comment', 'comments', 'remark', 'remarks', 'bemerkung'],
  },
  language: {
    label: 'Language',
    kind: 'text',
    headers: ['language', 'preferred language', 'sprache'],
  },
  telecom: {
    label: 'Telephone or e-mail',
    kind: 'text',
    headers: ['telephone', 'phone', 'phone number', 'tel', 'mobile', 'email', 'e mail', 'telefon'],
  },
} as const satisfies Readonly<Record<string, FieldDefinition>>;

/** Something a column can be taken for. */
export type Field = keyof typeof FIELDS;

export const FIELD_NAMES = Object.keys(FIELDS) as readonly Field[];

/** A header as it is compared: lower case, letters and digits, one space between words. */
export const foldedHeader = (header: string): string =>
  header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
