import type { CareTeamRole } from '../../machines/vocabulary.js';
import type { MissingFact } from '../inspect/index.js';
import { capital, wordOf } from '../narrative/words.js';
import type { CaseFile, CaseStatus, NextStep } from '../types.js';
import { knownBy } from './questions.js';

/** Somebody to call; what is absent is not recorded. */
export interface Callee {
  /** "Patient", or the role: "Pathologist", "Navigator, board". */
  readonly role: string;
  readonly name?: string;
  readonly telecom?: string;
  /** The language of the patient, where it is the patient. */
  readonly language?: string;
}

type Member = CaseStatus['careTeam'][number];

const callee = (role: string, member: Member | undefined): Callee => ({
  role,
  ...(member && { name: member.name }),
  ...(member?.telecom !== undefined && { telecom: member.telecom }),
});

/** The patient, to be called at the number on file. */
export const thePatient = ({ patient }: CaseFile): Callee => ({
  role: 'Patient',
  ...(patient.telecom !== undefined && { telecom: patient.telecom }),
  ...(patient.language !== undefined && { language: patient.language }),
});

/** Whoever has a role, by name where the care team is known. */
export const inRole = (role: CareTeamRole, { careTeam }: CaseStatus): Callee =>
  callee(
    wordOf(role),
    careTeam.findLast((member) => member.role === role),
  );

/** Whoever has a step. */
export const ownerOf = ({ owner, ownerName }: NextStep, { careTeam }: CaseStatus): Callee =>
  callee(
    capital(owner),
    careTeam.find(({ name }) => name === ownerName),
  );

/**
 * Whom to call for missing facts, each once: who knows them, else who has the step.
 *
 * @param asked - the facts
 * @param step - the step they are missing for
 * @param status - the status of the case
 */
export function calleesFor(
  asked: readonly MissingFact[],
  step: NextStep,
  status: CaseStatus,
): readonly Callee[] {
  const found = new Map<string, Callee>();
  for (const { type } of asked) {
    const role = knownBy(type);
    const one = role === undefined ? ownerOf(step, status) : inRole(role, status);
    found.set(one.role, found.get(one.role) ?? one);
  }
  return [...found.values()];
}
