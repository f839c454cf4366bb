/** Taking examinations and imaging into the record. */
import { latestSuspicion, rankOf } from '../assess.js';
import type { ImagedNode } from '../events.js';
import type { AxillaFacts, ExamFact, ImagingFact, NodeFact, NodeReport, Place } from '../facts.js';
import { bearsOnAxilla, isOwnSide, reportIsSuspicious } from '../meaning.js';
import { withNode, type Taking } from './shared.js';

const ULTRASOUNDS: readonly string[] = ['axillary-ultrasound', 'second-look-ultrasound'];

const beforeTreatment = (facts: AxillaFacts): boolean =>
  facts.nastStarts.length === 0 && facts.surgeries.length === 0;

export const takeExam: Taking<'exam.recorded'> = (facts, event, place) => {
  if (!bearsOnAxilla(facts, event)) return {};
  const exam: ExamFact = {
    ...place,
    data: event.data,
    negative: event.data.axilla === 'negative',
    beforeTreatment: beforeTreatment(facts),
  };
  return { exams: [...facts.exams, exam] };
};

function takeNodeReport(
  nodes: readonly NodeFact[],
  imaged: ImagedNode,
  place: Place,
  ownSide: boolean,
): readonly NodeFact[] {
  return withNode(nodes, imaged.id, (node) => {
    const lymphomaSuspected =
      imaged.lymphomaSuspected === true
        ? [...node.lymphomaSuspected, place]
        : node.lymphomaSuspected;
    // A report of the other side can raise a node's suspicion, never lower it.
    if (!ownSide && rankOf(imaged.suspicion) < rankOf(latestSuspicion(node))) {
      return { ...node, lymphomaSuspected };
    }
    const report: NodeReport = { ...place, suspicion: imaged.suspicion };
    const firstSuspicious = node.firstSuspicious ?? (imaged.suspicion === 'low' ? null : place);
    return { ...node, reports: [...node.reports, report], lymphomaSuspected, firstSuspicious };
  });
}

export const takeImaging: Taking<'imaging.reported'> = (facts, event, place) => {
  const { data } = event;
  const ownSide = isOwnSide(facts, event);
  const suspicious = reportIsSuspicious(data);
  const named = data.nodes ?? [];
  const report: ImagingFact = {
    ...place,
    study: data.study,
    ultrasound: ULTRASOUNDS.includes(data.study),
    ownSide,
    axilla: data.axilla,
    suspicious,
    negative: data.axilla === 'negative' && !suspicious && ownSide,
    levels: data.levelsSurveyed ?? [],
    nodeIds: named.map((node) => node.id),
    distantLevel: named.some(
      (node) => node.level !== undefined && !['I', 'II'].includes(node.level),
    ),
  };
  let nodes = facts.nodes;
  for (const imaged of named) nodes = takeNodeReport(nodes, imaged, place, ownSide);
  return { imaging: [...facts.imaging, report], nodes };
};
