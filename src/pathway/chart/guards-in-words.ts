/**
 * Every named guard of the statechart as one plain question, for whoever reads the chart without its
 * code. The words explain; what a guard asks is said by its predicate alone (`src/machines/predicates.ts`).
 */
export const GUARDS_IN_WORDS: Readonly<Record<string, string>> = {
  // before tissue
  nothingToGoBy:
    'Is there no diagnosis, or neither an examination nor imaging that bears on the axilla?',
  anotherPathway:
    'Does the case belong to another pathway: therapy under way, no known primary, not a new cancer, or not invasive?',
  cancerNotProven: 'Is the cancer not proven by biopsy?',
  ultrasoundSuspicious: 'Was any ultrasound suspicious?',
  suspicionWithoutUltrasound:
    'Was another study suspicious, with no ultrasound of this side on its day or later?',
  suspectedButNotVisualized:
    'Is the axilla suspected otherwise, and did the latest ultrasound not see the node?',
  ultrasoundNegative: 'Is the latest ultrasound negative?',
  feltWithoutUltrasound:
    'Is the latest examination not negative, and is there no ultrasound of this side?',
  examNegative: 'Is the latest examination negative?',
  raisesSuspicion:
    'Does this event raise suspicion: a suspicious report, or an examination that is not negative?',
  // tissue
  tissueTaken: 'Was tissue taken?',
  provenMetastatic: 'Is a node metastatic?',
  nothingProven: 'Is no node metastatic?',
  provenJustNow: 'Did this event prove a node metastatic for the first time?',
  nodeOfConcernUnmarked: 'Is a node of concern unmarked?',
  provenAndNodeOfConcernUnmarked: 'Is a node metastatic, and is a node of concern unmarked?',
  requestedTissueBeforeAny: 'Did the board ask for tissue, and was none ever taken?',
  requestedTissueNotTaken: 'Did the board ask for tissue, and was none taken since?',
  requestedTissueNotReported: 'Did the board ask for tissue, and is none of it reported?',
  aNodeIsDiscordant: 'Is a benign result of a node discordant and not settled?',
  aNodeIsIndeterminate: 'Is a result of a node indeterminate?',
  aNodeIsLymphoma: 'Does a node show lymphoma?',
  aNodeIsAnotherMalignancy: 'Does a node show another malignancy?',
  aNodeIsGranulomatous: 'Does a node show granulomas, neither settled nor judged concordant?',
  aSampleIsNonDiagnostic: 'Is the result of a node non-diagnostic?',
  aNodeIsOutstanding:
    'Is a node outstanding: suspicious, never sampled and not settled by the board?',
  aReportIsAwaited: 'Is the report of a sample awaited?',
  aVerdictIsDue:
    'Does a benign result, neither discordant nor settled, wait for the verdict whether it explains the images?',
  bearsOnASample: 'Is this a report on a sample that is on record, or a verdict on its report?',
  callsDiscordantWithNothingProven:
    'Does the reader call a reported result discordant, and is no node metastatic?',
  raisesSuspicionWithNothingProven: 'Does this event raise suspicion, and is no node metastatic?',
  suspiciousBeforeTissue: 'Does this event raise suspicion, and was no tissue taken?',
  callsDiscordant: 'Does the reader call a reported result discordant?',
  imagingReopens:
    'Did this imaging make a node outstanding or a benign result discordant, and is no node metastatic?',
  // plans
  boardPlanCounts:
    'Does the board decide on systemic therapy or an operation of the axilla, and may it?',
  boardOmissionCounts: 'Does the board decide to leave out axillary surgery, and may it?',
  boardAsksForTissue: 'Does the board ask for tissue?',
  boardAsksForTissueWithNothingProven: 'Does the board ask for tissue, and is no node metastatic?',
  boardDecides:
    'Does the board decide: not to defer, not on something else, and not to accept what is not reported?',
  boardDecidesWithoutCountingPlan:
    'Does the board decide, and is it no plan or omission that counts?',
  boardPlansSurgery: 'Does the board decide on an operation of the axilla?',
  surgeryIsPlanned: 'Is an operation of the axilla planned?',
  treatmentIsPlanned: 'Is systemic therapy or an operation of the axilla planned?',
  omissionIsPlanned: 'Is axillary surgery left out by plan?',
  omissionStated: 'Does the plan last stated leave out axillary surgery?',
  nastStatedAfterNast:
    'Does the plan last stated ask for systemic therapy that has already started?',
  clinicallyOpen: 'Is there no tissue, and is the axilla not clinically negative?',
  omissionStatedOfProven:
    'Does the plan last stated leave out surgery of an axilla with a metastatic node?',
  boardPlanCountsAfterOmission:
    'Does the board decide on treatment, and may it; once systemic therapy has started, only on an operation?',
  planWaitsForMark:
    'Does a plan other than axillary dissection wait for the mark of a node of concern?',
  planIsNast: 'Is the plan in force systemic therapy?',
  planIsSlnb: 'Is the plan in force sentinel lymph node biopsy?',
  planIsTad: 'Is the plan in force targeted axillary dissection?',
  planIsAlnd: 'Is the plan in force axillary lymph node dissection?',
  // treatment
  nastWasStarted: 'Has systemic therapy started?',
  finallyRestaged: 'Is the final restaging on record?',
  isFinalRestaging: 'Is this a restaging other than an interim one?',
  // markers
  everySampledNodeMarked: 'Is a node sampled, and is every sampled node marked?',
  onlyOrdinaryNodeUnmarked: 'Is a sampled node unmarked, and is every node of concern marked?',
};

/**
 * A guard in words.
 * @param name - the guard's name in the chart
 * @returns its question; the name itself where the chart at hand has a guard this version does not know
 */
export const guardInWords = (name: string): string =>
  Object.hasOwn(GUARDS_IN_WORDS, name) ? (GUARDS_IN_WORDS[name] ?? name) : name;
