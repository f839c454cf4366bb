/** Taking samples, marks, reports and verdicts into the record. */
import { isBareDate } from '../events.js';
import type { BiopsyFact } from '../facts.js';
import { biopsyOf } from '../meaning.js';
import { misplace, withBiopsy, withNode, type Taking } from './shared.js';

export const takeBiopsy: Taking<'biopsy.performed'> = (facts, event, place) => {
  const { data } = event;
  const biopsy: BiopsyFact = {
    ...place,
    biopsyId: data.biopsyId,
    nodeId: data.nodeId,
    method: data.method,
    guidance: data.guidance ?? null,
    cores: data.cores ?? null,
    bare: isBareDate(event.occurredAt),
    reasonNotPlaced: data.clip?.placed === false ? (data.clip.reasonNotPlaced ?? null) : null,
    report: null,
    verdict: null,
    calledConcordant: null,
  };
  const clip = data.clip?.placed === true ? ({ clip: 'in-place', clipped: place } as const) : {};
  const excised = data.method === 'excisional' ? { excised: place } : {};
  const nodes = withNode(facts.nodes, data.nodeId, (node) => ({
    ...node,
    ...clip,
    ...excised,
    biopsies: [...node.biopsies, biopsy],
  }));
  return { nodes, lastBiopsy: place };
};

export const takeClipCheck: Taking<'clip.checked'> = (facts, event, place) => {
  const { status } = event.data;
  const nodes = withNode(facts.nodes, event.data.nodeId, (node) => {
    const missed = status === 'lost' || status === 'migrated';
    const clip =
      node.clip === 'in-place' && missed
        ? 'displaced'
        : node.clip === 'displaced' && status === 'confirmed'
          ? 'in-place'
          : node.clip;
    return { ...node, clip, lastCheck: { ...place, status } };
  });
  return { nodes };
};

export const takePathology: Taking<'pathology.reported'> = (facts, event, place) => {
  const { data } = event;
  const result =
    data.result === 'benign' && data.nodalTissuePresent === false ? 'non-diagnostic' : data.result;
  const biopsy = biopsyOf(facts, data.biopsyId);
  if (biopsy === undefined) return misplace(facts, place, 'no-such-biopsy', result !== 'benign');
  const before = biopsy.report;
  const report = { ...place, result, receptors: data.receptors ?? {}, amended: before !== null };
  // An amendment ends a concordant verdict on what it replaces; a discordant one stays.
  const verdict = biopsy.verdict?.verdict === 'concordant' ? null : biopsy.verdict;
  const changed = before !== null && before.result !== result;
  const early = place.day < biopsy.day && !place.estimated && !biopsy.estimated;
  return {
    nodes: withBiopsy(facts.nodes, biopsy, { report, verdict, calledConcordant: null }),
    ...(changed ? { amendments: [...facts.amendments, place] } : {}),
    ...(early ? { earlyReports: [...facts.earlyReports, place, biopsy] } : {}),
  };
};

export const takeVerdict: Taking<'concordance.assessed'> = (facts, event, place) => {
  const biopsy = biopsyOf(facts, event.data.biopsyId);
  if (biopsy === undefined) return misplace(facts, place, 'no-such-biopsy');
  if (biopsy.report === null) return misplace(facts, place, 'verdict-without-report');
  const verdict = { ...place, verdict: event.data.verdict };
  const calledConcordant = verdict.verdict === 'concordant' ? place : biopsy.calledConcordant;
  return { nodes: withBiopsy(facts.nodes, biopsy, { verdict, calledConcordant }) };
};
