import type { EventType } from '../../machines/vocabulary.js';
import { RECEPTORS } from '../../machines/vocabulary.js';
import type { ImagedNode, Receptors } from '../../machines/events.js';
import { detail, low, quoted } from './phrases.js';
import type { Events, Phrases } from './phrases.js';
import { NOT_RECORDED, commas, counted, names } from './text.js';
import type { Part } from './text.js';
import { lower, wordOf } from './words.js';

/** The types whose events tell the course of the axilla. */
export type ClinicalType = Extract<
  EventType,
  | `${'diagnosis' | 'context' | 'exam' | 'treatment' | 'concordance'}.${string}`
  | `${'imaging' | 'biopsy' | 'clip' | 'pathology' | 'tumor-board'}.${string}`
  | `${'nast' | 'restaging' | 'surgery' | 'surgical-pathology'}.${string}`
>;

const listed = (label: string, ids: readonly string[] | undefined): Part =>
  ids !== undefined && `${label}: ${ids.length > 0 ? names(ids) : 'none'}`;

/** "ER negative, PR negative, HER2 positive"; receptors not given are left out. */
export const receptorText = (receptors: Receptors | undefined): string =>
  commas(
    ...RECEPTORS.map((r) => {
      const status = receptors?.[r];
      return status && `${wordOf(r)} ${status}`;
    }),
  );

/** A result of pathology, as it stands after "L1:". */
export const resultText = (result: string): string =>
  result === 'metastatic' ? 'Metastatic carcinoma' : wordOf(result);

const nodeText = (node: ImagedNode): string => {
  const details = commas(
    node.level && (node.level.length > 3 ? low(node.level) : `level ${node.level}`),
    node.sizeMm !== undefined && `${node.sizeMm} mm`,
    node.corticalThicknessMm !== undefined && `cortex ${node.corticalThicknessMm} mm`,
    ...(node.features ?? []).map(low),
    node.lymphomaSuspected && 'lymphoma suspected',
  );
  return `${node.id} ${node.suspicion}${details && ` (${details})`}`;
};

const nodeOf = (biopsyId: string, events: Events): string => {
  for (const { type, data } of events) {
    if (type === 'biopsy.performed' && data.biopsyId === biopsyId) return ` (${data.nodeId})`;
  }
  return '';
};

/** Words of the clinical events. */
export const CLINICAL: Phrases<ClinicalType> = {
  'diagnosis.recorded': (d) => [
    'Diagnosis.',
    commas(
      d.histology === undefined ? `Histology: ${NOT_RECORDED}` : wordOf(d.histology),
      d.biopsyProven ? 'biopsy-proven' : 'not biopsy-proven',
      d.invasive === false && 'not invasive',
      d.inflammatory && 'inflammatory',
      d.tumorSizeMm !== undefined && `${d.tumorSizeMm} mm`,
      d.knownPrimary === false && 'no known primary',
      d.setting && d.setting !== 'new' && `${d.setting} setting`,
      d.priorTreatment === 'nast-underway' && wordOf(d.priorTreatment),
      d.primaryLaterality && `primary: ${low(d.primaryLaterality)}`,
    ),
    receptorText(d.receptors),
  ],
  'context.recorded': (d) => ['Context.', `${wordOf(d.kind)}: ${d.status}`, d.detail],
  'exam.recorded': (d) => [
    'Examination.',
    commas(
      `Axilla ${lower(wordOf(d.axilla, 'axilla'))}`,
      d.palpable !== undefined && (d.palpable ? 'palpable' : 'not palpable'),
      d.nodeSizeMm !== undefined && `node ${d.nodeSizeMm} mm`,
      d.mobility,
    ),
  ],
  'imaging.ordered': (d) => [
    'Imaging ordered.',
    commas(wordOf(d.study), d.purpose && `purpose: ${d.purpose}`),
  ],
  'imaging.reported': (d) => [
    `${wordOf(d.study)} reported.`,
    commas(
      d.axilla === 'negative' ? 'Nothing suspicious in the axilla' : wordOf(d.axilla),
      d.purpose && `purpose: ${d.purpose}`,
    ),
    d.nodes?.map(nodeText).join('; '),
    d.levelsSurveyed?.length
      ? `Level${d.levelsSurveyed.length > 1 ? 's' : ''} ${names(d.levelsSurveyed)} surveyed`
      : d.study.endsWith('ultrasound') && `Levels surveyed: ${NOT_RECORDED}`,
  ],
  'biopsy.performed': (d) => [
    `Biopsy ${d.biopsyId} performed.`,
    commas(`${wordOf(d.method)} of ${d.nodeId}`, low(d.guidance), counted(d.cores, 'core')),
    d.clip
      ? d.clip.placed
        ? commas('Clip placed', d.clip.type)
        : `Clip not placed: ${d.clip.reasonNotPlaced ?? `reason ${NOT_RECORDED}`}`
      : d.method !== 'excisional' && `Clip: ${NOT_RECORDED}`,
  ],
  'clip.placed': (d) => [
    `Clip placed in ${d.nodeId}.`,
    d.type && `Type: ${d.type}`,
    d.confirmedOnImaging !== undefined &&
      (d.confirmedOnImaging ? 'Confirmed on imaging' : 'Not confirmed on imaging'),
  ],
  'clip.waived': (d) => [`Clip in ${d.nodeId} waived.`, quoted(d.reason)],
  'clip.checked': (d) => [`Clip in ${d.nodeId} checked.`, wordOf(d.status)],
  'pathology.reported': (d, events) => [
    `Pathology of ${d.biopsyId}${nodeOf(d.biopsyId, events)}.`,
    commas(resultText(d.result), low(d.granuloma)),
    receptorText(d.receptors),
    d.nodalTissuePresent === false && 'No nodal tissue in the sample',
  ],
  'concordance.assessed': (d, events) => [
    `Concordance of ${d.biopsyId}${nodeOf(d.biopsyId, events)}.`,
    detail(d.verdict, d.reason),
  ],
  'tumor-board.referred': (d) => [
    'Referred to the tumor board.',
    d.question,
    listed('Nodes', d.nodeIds),
  ],
  'tumor-board.decided': (d) => [
    'Tumor board decided.',
    wordOf(d.decision),
    listed('Nodes', d.nodeIds),
    d.rationale,
  ],
  'treatment.planned': (d) => [
    'Treatment planned.',
    d.approach === 'nast'
      ? commas('NAST', d.axillarySurgery && `then ${lower(wordOf(d.axillarySurgery, 'surgery'))}`)
      : `Surgery: ${d.axillarySurgery ? lower(wordOf(d.axillarySurgery, 'surgery')) : NOT_RECORDED}`,
  ],
  'nast.started': (d) => [
    'NAST started.',
    d.modalities?.length
      ? commas(...d.modalities.map((m, i) => (i === 0 ? wordOf(m) : low(m))))
      : `Modalities: ${NOT_RECORDED}`,
  ],
  'nast.completed': (d) => [
    'NAST completed.',
    d.reason && d.reason !== 'completed' && `Reason: ${low(d.reason)}`,
  ],
  'restaging.reported': (d) => [
    'Restaging reported.',
    commas(
      `${wordOf(d.timing ?? 'final')}: axilla ${lower(wordOf(d.axilla, 'axilla'))}`,
      low(d.study),
    ),
  ],
  'surgery.performed': (d) => [
    `${wordOf(d.procedure)} performed.`,
    `Nodes positive: ${d.nodesPositive ?? NOT_RECORDED}`,
    d.nodesRemoved !== undefined && `Nodes removed: ${d.nodesRemoved}`,
    d.sentinelNodesRemoved !== undefined && `Sentinel nodes removed: ${d.sentinelNodesRemoved}`,
    listed('Clipped nodes removed', d.clippedNodesRemoved),
    listed('Clipped nodes not removed', d.clippedNodesNotRemoved),
  ],
  'surgical-pathology.reported': (d) => [
    'Surgical pathology reported.',
    `Nodes positive: ${d.nodesPositive ?? NOT_RECORDED}`,
    d.nodesExamined !== undefined && `Nodes examined: ${d.nodesExamined}`,
    d.isolatedTumorCellsOnly !== undefined &&
      `Isolated tumor cells only: ${d.isolatedTumorCellsOnly}`,
    listed('Clipped nodes found', d.clippedNodesFound),
  ],
};
