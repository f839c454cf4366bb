import type { StatementBody } from './statement-body.js';

const WHO = 'Who Fits This Clinical Scenario for Axillary Staging?';
const DIAGNOSES = 'What Diagnoses Are You Working Up with an Axillary Biopsy?';
const WHY = 'Why Is US-Guided Core Biopsy the Recommended Study for a Suspicious Axillary Node?';
const NEXT = "What's Next After Axillary Node Biopsy? Downstream Workflow";
const PITFALLS = 'Pitfalls to Avoid (and When to Get Help)';
const QUESTIONS = 'Frequently Asked Questions';

/** Statements of the article on the suspicious axillary node. Number 23 was never assigned. */
export const SN_STATEMENTS = {
  'SN-1': {
    section: WHO,
    text: 'Meant for adults of any gender whose breast cancer is newly proven by biopsy and still untreated.',
  },
  'SN-2': {
    section: WHO,
    text: 'Starts when first imaging (mammography, tomosynthesis, ultrasound or MRI) shows at least one suspicious node in the axilla.',
  },
  'SN-3': {
    section: WHO,
    text: 'What makes a node look suspicious: a lost or effaced fatty hilum, a round shape, or a cortex thickened in part or all around.',
  },
  'SN-4': {
    section: WHO,
    text: 'Left out: an axilla clinically negative and without a suspicious node; sentinel lymph node biopsy comes at surgery.',
  },
  'SN-5': {
    section: WHO,
    text: 'Left out: neoadjuvant therapy already begun; judging response is another question with its own pathway.',
  },
  'SN-6': {
    section: WHO,
    text: 'Left out: bulky, palpable nodes. The need for tissue is obvious, but what it means for surgery may not be the same.',
  },
  'SN-7': {
    section: DIAGNOSES,
    text: 'Metastasis in a node puts the cancer at stage II or higher in this article, and is a leading reason to weigh neoadjuvant therapy. The tracker derives no stage group.',
  },
  'SN-8': {
    section: DIAGNOSES,
    text: 'Reactive nodes come from infection or inflammation and can look malignant on ultrasound, so a suspicious shape calls for tissue.',
  },
  'SN-9': {
    section: DIAGNOSES,
    text: 'If core biopsy shows lymphoma, a hematologist-oncologist takes over the treatment plan.',
  },
  'SN-10': {
    section: DIAGNOSES,
    text: 'Granulomas, caseating or not, point to disease such as tuberculosis or sarcoidosis: a systemic work-up, kept apart from the breast cancer.',
  },
  'SN-11': {
    section: WHY,
    text: 'Ultrasound-guided core biopsy is usually appropriate: the shortest way to a firm diagnosis, with tissue architecture intact, very low risk and no radiation (0 mSv).',
  },
  'SN-12': {
    section: WHY,
    text: 'Ultrasound-guided fine-needle aspiration is usually appropriate as well, but yields cells only, misses more and may not allow receptor tests; many sites favor core.',
  },
  'SN-13': {
    section: WHY,
    text: 'Once a suspicious node is found, diagnostic mammography, diagnostic tomosynthesis and breast MRI are usually not appropriate: pictures without tissue add nothing.',
  },
  'SN-14': {
    section: NEXT,
    text: 'A positive node means stage II or III in this article and usually opens neoadjuvant therapy; the clip from the biopsy makes targeted axillary dissection possible later.',
  },
  'SN-15': {
    section: NEXT,
    text: 'A benign result points to a negative axilla and sentinel lymph node biopsy at surgery. After very high suspicion the board may consider sampling a second suspicious node first.',
  },
  'SN-16': {
    section: NEXT,
    text: 'An atypical or indeterminate result belongs to the tumor board: another core biopsy, fine-needle aspiration for supporting cytology, or excision.',
  },
  'SN-17': {
    section: PITFALLS,
    text: 'Pitfall: a node was sampled that was not the most suspicious one.',
  },
  'SN-18': {
    section: PITFALLS,
    text: 'Pitfall: a malignant node left without a clip; targeted axillary dissection after neoadjuvant therapy is then hard or out of reach.',
  },
  'SN-19': {
    section: PITFALLS,
    text: 'Pitfall: too little tissue, because cores are few or the sample says nothing. Disease may be missed, and treatment waits for a repeat.',
  },
  'SN-20': {
    section: PITFALLS,
    text: 'Pitfall: nothing but a fine-needle aspiration; histology and molecular data for planning neoadjuvant therapy may be lacking.',
  },
  'SN-21': {
    section: PITFALLS,
    text: 'Images and pathology that disagree, such as a benign result from a highly suspicious node, go to the tumor board before surgery is settled.',
  },
  'SN-22': {
    section: QUESTIONS,
    text: 'Sentinel lymph node biopsy in place of a needle is for an axilla that is negative both on examination and on imaging.',
  },
  'SN-24': {
    section: QUESTIONS,
    text: 'When ultrasound cannot show the node: MRI guidance if only MRI saw it, perhaps stereotactic guidance if only mammography did. The breast radiologist helps choose.',
  },
  'SN-25': {
    section: QUESTIONS,
    text: "A clip in the sampled node is standard in staging before treatment. The article: 'only reliable way' to find the node after full response; published figures claim less (B-marker).",
  },
  'SN-26': {
    section: QUESTIONS,
    text: 'Inflammatory breast cancer follows the same steps, faster: stage III or more by definition, nodes nearly always involved, neoadjuvant therapy without delay.',
  },
  'SN-27': {
    section: WHY,
    text: 'Core tissue lets the laboratory test the metastasis for ER, PR and HER2; results can differ from the primary and change therapy.',
  },
  'SN-28': {
    section: PITFALLS,
    text: 'The node to sample is the one whose shape was most suspicious on the first imaging.',
  },
  'SN-V': {
    section: 'Opening case',
    text: 'Example: age 54, ductal cancer proven by core biopsy, a 1.5 cm node with thick cortex and effaced hilum; the board weighs neoadjuvant therapy.',
  },
} as const satisfies Record<`SN-${string}`, StatementBody>;
