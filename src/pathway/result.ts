/** Scenario and result of an axilla (contract, section 4). No pN and no stage group is ever derived (B-nast). */
import { byNeedle, isMetastatic } from '../machines/assess.js';
import type { AxillaFacts } from '../machines/facts.js';
import type { Stage } from '../machines/vocabulary.js';
import type { AcrVariant } from './knowledge/index.js';
import { latestPlan, latestUltrasound, reportPlace, standingReports } from './pitfalls/view.js';
import type { HistoryEntry, Result } from './types.js';

/** The ACR topic and variant that fits, or null; the first that holds. */
export function scenarioOf(facts: AxillaFacts): AcrVariant | null {
  const diagnosis = facts.diagnosis?.data;
  const suspicious = facts.imaging.some((report) => report.suspicious);
  const felt = facts.exams.at(-1)?.negative === false;
  const metastatic = facts.nodes.some(isMetastatic);
  if (diagnosis?.knownPrimary === false) return suspicious ? '286-11' : '286-1';
  if (diagnosis?.setting === 'recurrent') return '286-10';
  if (facts.nastCompleted !== null) return metastatic ? '235-7' : '235-5';
  if (
    facts.nastStarts.length > 0 ||
    diagnosis?.priorTreatment === 'nast-underway' ||
    facts.lastBiopsy !== null
  )
    return null;
  if (suspicious) return '235-8';
  if (latestPlan(facts)?.kind === 'nast') return felt ? '235-4' : '235-3';
  const size = facts.primary.tumorSizeMm;
  if (size === undefined) return null;
  if (felt) return size <= 20 ? '286-4' : '286-6';
  return size <= 20 ? '286-3' : '286-5';
}

function negativeBy(facts: AxillaFacts): Omit<Result, 'axilla'> {
  const accepted = facts.nodes.find((node) => node.accepted);
  if (accepted !== undefined) {
    const on = facts.board.findLast((item) => item.decision === 'accept-result')?.day;
    return {
      by: 'board',
      wording: 'benign, accepted by the board',
      ...(on === undefined ? {} : { on }),
    };
  }
  const benign = facts.nodes.findLast(
    (node) => node.standing === 'benign' || node.standing === 'granulomatous',
  );
  if (benign !== undefined) {
    const on = reportPlace(benign)?.day;
    const needle = benign.biopsies.some(
      (biopsy) => biopsy.report?.result === benign.standing && byNeedle(biopsy),
    );
    return {
      by: needle ? 'needle' : 'excision',
      wording: `${benign.standing}, concordant`,
      ...(on === undefined ? {} : { on }),
    };
  }
  const ultrasound = latestUltrasound(facts);
  const exam = facts.exams.at(-1);
  const place = ultrasound?.negative === true ? ultrasound : exam;
  return {
    by: ultrasound?.negative === true ? 'imaging' : 'exam',
    wording: 'clinically negative',
    ...(place === undefined ? {} : { on: place.day }),
  };
}

const FROM_NEGATIVE: readonly Stage[] = ['nast-due', 'slnb-due', 'tad-due', 'alnd-due', 'staged'];

/**
 * What is known of the axilla.
 * @param facts - the record
 * @param stage - the stage beneath `closed`
 * @param history - the stages so far, to tell what was planned from `negative`
 */
export function resultOf(
  facts: AxillaFacts,
  stage: Stage,
  history: readonly HistoryEntry[],
): Result {
  const surgical = [...facts.surgeries, ...facts.surgicalPathology];
  const positive = surgical.find((one) => (one.nodesPositive ?? 0) > 0);
  const metastatic = facts.nodes
    .filter(isMetastatic)
    .flatMap(standingReports)
    .sort((a, b) => a.seq - b.seq)[0];
  if (metastatic !== undefined) {
    const biopsy = facts.nodes
      .flatMap((node) => node.biopsies)
      .find((one) => one.report?.seq === metastatic.seq);
    return {
      axilla: 'positive',
      by: biopsy && !byNeedle(biopsy) ? 'excision' : 'needle',
      on: metastatic.day,
      wording: 'proven metastatic',
    };
  }
  if (positive !== undefined)
    return { axilla: 'positive', by: 'surgery', on: positive.day, wording: 'positive at surgery' };
  if (facts.surgeries.length > 0) {
    const counted = surgical.findLast((one) => one.nodesPositive === 0);
    return counted === undefined
      ? { axilla: 'open', wording: 'open: the count of positive nodes is not recorded' }
      : {
          axilla: 'negative',
          by: 'surgery',
          on: counted.day,
          wording: 'no positive node at surgery',
        };
  }
  const planned = FROM_NEGATIVE.includes(stage) && facts.nastStarts.length === 0;
  const origin = planned
    ? history.findLast((entry) => !FROM_NEGATIVE.includes(entry.stageBeneath))?.stageBeneath
    : stage;
  if (origin === 'negative') return { axilla: 'negative', ...negativeBy(facts) };
  return stage === 'intake' || stage === 'ultrasound-due' || stage === 'redirected'
    ? { axilla: 'not-assessed', wording: 'not assessed' }
    : { axilla: 'open', wording: 'open' };
}
