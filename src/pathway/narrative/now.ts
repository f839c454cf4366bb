import type { CaseStatus, NodeStatus } from '../types.js';
import {
  entryIntoStage,
  has,
  isOmitted,
  lacksMark,
  openStage,
  sampledNodes,
  suspiciousUnsampled,
} from './reading.js';
import type { OpenStage } from './reading.js';
import { commas, formatDay, names } from './text.js';
import { lower, wordOf } from './words.js';

type Test = (node: NodeStatus) => boolean;

/** "Node L1 is", "Nodes L1 and L2 are"; "A node is" where none is named. */
const nodesAre = (nodes: readonly NodeStatus[]): string => {
  const ids = nodes.map((node) => node.id);
  if (ids.length === 0) return 'A node is';
  return ids.length === 1 ? `Node ${names(ids)} is` : `Nodes ${names(ids)} are`;
};

const theseAre = (status: CaseStatus, test: Test): string => nodesAre(status.nodes.filter(test));

const inNode = (status: CaseStatus, result: NodeStatus['standingResult']): string =>
  `in ${names(status.nodes.filter((n) => n.standingResult === result).map(({ id }) => id)) || 'a node'}`;

const withResult = (status: CaseStatus, result: NodeStatus['standingResult']): string =>
  theseAre(status, (node) => node.standingResult === result);

/** How a node of concern without a mark stands: "positive and has no clip". */
const unmarked = (node: NodeStatus): string => {
  const result =
    node.standingResult === 'metastatic'
      ? 'positive'
      : node.standingResult === 'benign'
        ? 'benign and discordant'
        : node.standingResult;
  const { clipPlaced, lastCheck, reason } = node.mark;
  const clip =
    clipPlaced && lastCheck
      ? `its clip is ${lower(wordOf(lastCheck.status))}`
      : `has no clip${reason ? '' : ' on record'}`;
  return `${result} and ${clip}`;
};

/** "Node L1 is positive and has no clip", each node of concern that lacks a mark by name. */
const unmarkedConcern = (status: CaseStatus): string => {
  const nodes = status.nodes.filter((node) => node.ofConcern && lacksMark(node));
  const kinds = [...new Set(nodes.map(unmarked))];
  return kinds
    .map((kind) => {
      const same = nodes.filter((node) => unmarked(node) === kind);
      const text = `${nodesAre(same)} ${kind}`;
      return same.length > 1 ? text.replace(' has no ', ' have no ') : text;
    })
    .join('; ')
    .replaceAll('; N', '; n');
};

const planned = (operation: string) => (): string =>
  `${operation} is planned; the operation is not recorded`;

const since = (status: CaseStatus): string => {
  const entry = entryIntoStage(status);
  return entry ? ` since ${formatDay(entry.on)}` : '';
};

const SENTENCES: { readonly [S in OpenStage]: (status: CaseStatus) => string } = {
  intake: (s) => {
    const finding = has(s, 'exam.recorded') || has(s, 'imaging.reported');
    const missing = commas(
      !has(s, 'diagnosis.recorded') && 'diagnosis',
      !finding && 'examination or imaging of the axilla',
    );
    return missing
      ? `Not recorded: ${missing}`
      : 'What is on record does not place this axilla yet: a biopsy-proven primary or a finding is missing';
  },
  'ultrasound-due': () =>
    'The axilla is suspicious on examination; no ultrasound of it is recorded',
  'second-look-due': (s) => {
    const nodes = suspiciousUnsampled(s);
    const what = nodes.length > 0 ? nodesAre(nodes) : 'The axilla is';
    return `${what} suspicious on another study; no ultrasound is recorded since`;
  },
  'alternative-guidance': () =>
    'The axilla is suspicious and ultrasound does not show the node; the guidance of a biopsy is not decided',
  'biopsy-due': (s) => {
    const nodes = sampledNodes(s).length > 0 ? s.nodes.filter((n) => n.outstanding) : [];
    const due = nodes.length > 0 ? nodes : suspiciousUnsampled(s);
    if (entryIntoStage(s)?.type === 'tumor-board.decided') {
      return 'The tumor board decided on a biopsy; none is recorded since';
    }
    return due.length > 0
      ? `${nodesAre(due)} suspicious and not sampled`
      : 'The axilla is suspicious; no sample is recorded';
  },
  'pathology-awaited': (s) => {
    const awaited = s.nodes.flatMap(({ id, samples }) =>
      samples
        .filter(({ report }) => report === undefined)
        .map(({ biopsyId, on }) => `${biopsyId} (${id}, ${formatDay(on)})`),
    );
    return awaited.length > 1
      ? `The reports of ${names(awaited)} are not recorded`
      : `The report of ${awaited[0] ?? 'the biopsy'} is not recorded`;
  },
  'concordance-due': (s) =>
    `${theseAre(s, (n) => n.standingResult === 'benign' && !n.discordant && !n.concordant && !n.settled)} benign; whether that explains the images is not recorded`,
  positive: (s) => `${withResult(s, 'metastatic')} positive; NAST or surgery is not decided`,
  negative: (s) => `The axilla is ${s.result.wording}; SLNB or its omission is not decided`,
  indeterminate: (s) =>
    `${theseAre(s, (n) => n.standingResult === 'indeterminate' && !n.settled)} indeterminate; a decision of the tumor board is not recorded`,
  discordant: (s) =>
    `${theseAre(s, (n) => n.discordant && !n.settled)} benign and discordant; a decision of the tumor board is not recorded`,
  'non-diagnostic': (s) =>
    `${withResult(s, 'non-diagnostic')} sampled without a diagnosis, which is not a benign result; no further sample is recorded`,
  lymphoma: (s) =>
    `Lymphoma ${inNode(s, 'lymphoma')}; the axilla is not staged for the breast cancer`,
  'other-malignancy': (s) =>
    `Another malignancy ${inNode(s, 'other-malignancy')}; the axilla is not staged for the breast cancer`,
  granulomatous: (s) =>
    `${theseAre(s, (n) => n.standingResult === 'granulomatous' && !n.settled && !n.concordant)} granulomatous; neither a verdict nor a board decision on the axilla is recorded`,
  'clip-due': (s) =>
    `${unmarkedConcern(s) || 'A node of concern has no clip on record'}; ${s.plan ? `${wordOf(s.plan, 'surgery')} is planned and waits for it` : 'no waiver is recorded'}`,
  'nast-due': () => 'NAST is planned; its start is not recorded',
  nast: (s) => {
    const unsampled = sampledNodes(s).length === 0 ? suspiciousUnsampled(s) : [];
    const open =
      unsampled.length > 0
        ? `${nodesAre(unsampled)} suspicious and not sampled`
        : unmarkedConcern(s);
    return `NAST is under way${since(s)}; ${open ? open.replace('N', 'n') : 'its completion is not recorded'}`;
  },
  'restaging-due': () => 'NAST is completed; a final restaging of the axilla is not recorded',
  'surgery-planning': () => 'NAST is completed; SLNB, TAD or ALND is not decided',
  'slnb-due': planned('SLNB'),
  'tad-due': planned('TAD'),
  'alnd-due': planned('ALND'),
  staged: (s) => {
    if (isOmitted(s)) return `Axillary surgery is omitted by decision${since(s)}`;
    const missing = !has(s, 'surgical-pathology.reported');
    return `Axillary surgery is done; ${missing ? 'its final pathology is not recorded' : s.result.wording}`;
  },
  redirected: () =>
    'The diagnosis on record belongs to another pathway; the navigator records where to',
};

/**
 * The one sentence of now: where the axilla stands and what is missing, nodes by name.
 *
 * @param status - the status of the case
 */
export function sentenceOfNow(status: CaseStatus): string {
  const sentence = `${SENTENCES[openStage(status)](status)}.`;
  return status.stage === 'closed' ? `The case is closed. Where it stood: ${sentence}` : sentence;
}
