/** The invented patient of a case. */
import { dayOfNumber, numberOfDay } from '../days.js';
import type { Laterality } from '../../machines/vocabulary.js';
import type { Day, Patient } from '../types.js';
import { Chance, type Weighted } from './chance.js';
import { NAVIGATORS, ORIGINS } from './names.js';

/** Share of pairs of neighbouring cases that are the two sides of one patient. */
const BOTH_SIDES = 0.04;
/** Draws about the patient, apart from those about the course. */
const PURPOSE = { pair: 1, person: 2, side: 3, keeper: 4 } as const;
const DAYS_OF_A_YEAR = 365.25;

type Gender = NonNullable<Patient['gender']>;
const GENDERS: readonly (Weighted & { readonly gender: Gender | null })[] = [
  { gender: 'female', weight: 965 },
  { gender: 'male', weight: 12 },
  { gender: 'transfeminine', weight: 4 },
  { gender: 'transmasculine', weight: 5 },
  { gender: 'unknown', weight: 5 },
  { gender: null, weight: 9 },
];

/** Whose case it is, and of which side. */
export interface Subject {
  readonly patient: Patient;
  readonly laterality: Laterality;
  /** The patient has a case of the other side too. */
  readonly bothSides: boolean;
  /** The navigator whose patient it is. */
  readonly keeper: string;
}

/**
 * The patient and side of a case. Two neighbouring cases can be one patient, with the same id, name and number.
 * @param seed - of the programme
 * @param index - of the case, from 0
 * @param today - ages are counted up to it
 */
export function subjectOf(seed: number, index: number, today: Day): Subject {
  const pair = new Chance(seed, index >> 1, PURPOSE.pair);
  const bothSides = pair.happens(BOTH_SIDES);
  const firstLeft = pair.happens(0.5);
  const isSecond = index % 2 === 1;
  const number = bothSides && isSecond ? index - 1 : index;
  const alone = new Chance(seed, index, PURPOSE.side);
  const left = bothSides ? firstLeft !== isSecond : alone.happens(0.51);
  return {
    patient: patientOf(new Chance(seed, number, PURPOSE.person), number, today),
    laterality: left ? 'left' : 'right',
    bothSides,
    keeper: new Chance(seed, number, PURPOSE.keeper).pick(NAVIGATORS),
  };
}

function patientOf(chance: Chance, number: number, today: Day): Patient {
  const { gender } = chance.weighted(GENDERS);
  const { language, family, women, men } = chance.weighted(ORIGINS);
  const given = gender === 'male' || gender === 'transmasculine' ? men : women;
  // Three draws lean to the middle: 28 to 91 years, mostly 50 to 70.
  const years = 28 + (chance.next() + chance.next() + chance.next()) * 21;
  const born = dayOfNumber(Math.floor(numberOfDay(today) - years * DAYS_OF_A_YEAR));
  const second = chance.happens(0.1) ? `-${chance.pick(family)}` : '';
  const name = { family: chance.pick(family) + second, given: chance.pick(given) };
  const speaks = chance.happens(0.55) ? language : 'en';
  return {
    id: `p-sample-${String(number)}`,
    ...(chance.happens(0.985) ? { name } : {}),
    ...(chance.happens(0.985) ? { birthDate: born } : {}),
    ...(gender === null ? {} : { gender }),
    ...(chance.happens(0.98)
      ? {
          identifiers: [
            { system: 'urn:sample', value: `SAMPLE-${String(100_000 + number).padStart(6, '0')}` },
          ],
        }
      : {}),
    ...(chance.happens(0.9) ? { language: speaks } : {}),
    // Numbers 555-0100 to 555-0199 are kept for fiction.
    ...(chance.happens(0.6)
      ? { telecom: `+1 ${String(chance.whole(201, 989))} 555 01${String(chance.whole(10, 99))}` }
      : {}),
  };
}
