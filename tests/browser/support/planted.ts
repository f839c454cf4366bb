// Names, dates and notes that are entered, to be looked for afterwards where they must not be.
import type { CaseFile } from '../../../src/pathway/types.js';

/** Letters that no other text has in this order; no two of them share four. */
const word = (seed: number): string => {
  let state = (seed + 1) * 2_654_435_761;
  const letters = Array.from({ length: 9 }, () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return 'bcdfghjklmnpqrstvwxz'.charAt(state % 20);
  });
  return letters.join('');
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface Planted {
  readonly family: string;
  readonly given: string;
  /** As it is kept. */
  readonly birthDate: string;
  readonly number: string;
  readonly note: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct'];

const plant = (index: number): Planted => ({
  family: capital(word(index)),
  given: capital(word(index + 20)),
  birthDate: `19${31 + index * 3}-${String(index + 1).padStart(2, '0')}-${11 + index}`,
  number: `${81_234_567 + index * 11_111_111}`,
  note: word(index + 40),
});

/** Ten patients with five texts each. */
export const planted = [
  plant(0),
  plant(1),
  plant(2),
  ...Array.from({ length: 7 }, (_, index) => plant(index + 3)),
] as const;

/** A birth date as it is typed. */
export const typedDay = ({ birthDate }: Planted): string => {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  return `${day}-${MONTHS[Number(month) - 1] ?? ''}-${year}`;
};

/** Everything that was planted with some patients. */
export const textsOf = (patients: readonly Planted[]): readonly string[] =>
  patients.flatMap(({ family, given, birthDate, number, note }) => [
    family,
    given,
    birthDate,
    number,
    note,
  ]);

/** A case file with a planted patient, under an id that names her. */
export const plantedCase = (one: Planted): CaseFile => ({
  format: 'axillary-case/1',
  id: `case-${one.family}`,
  laterality: 'left',
  patient: {
    id: `p-${one.family}`,
    name: { family: one.family, given: one.given },
    birthDate: one.birthDate,
    identifiers: [{ system: 'urn:axillary-pathway:mrn', value: one.number }],
  },
  events: [
    {
      id: `e-${one.family}`,
      type: 'note.added',
      occurredAt: '2026-01-05',
      recordedAt: '2026-01-05T09:00:00+01:00',
      recordedBy: 'Navigator',
      data: { text: one.note },
    },
  ],
});
