import type { StatementBody } from './statement-body.js';

const WHO = 'Who Fits This Clinical Scenario for Axillary Staging?';
const DIAGNOSES = 'What Diagnoses Are You Working Up in This Scenario?';
const WHY = 'Why Is Axillary Ultrasound the Recommended Study for This Presentation?';
const LOWER = 'Why Other Studies Are Rated Lower for This Initial Step';
const NEXT = "What's Next After Axillary Ultrasound? Downstream Workflow";
const PITFALLS = 'Pitfalls to Avoid (and When to Get Help)';
const QUESTIONS = 'Frequently Asked Questions';

/** Statements of the article on axillary imaging in early cancer with positive nodes. */
export const CP_STATEMENTS = {
  'CP-1': {
    section: WHO,
    text: 'Applies to a primary tumor up to 2 cm with a node on the same side that can be felt or raises suspicion on examination, after mammography or tomosynthesis.',
  },
  'CP-2a': {
    section: WHO,
    text: 'Left out: small tumors (under 2 cm) with a normal axilla on examination. These often go to sentinel lymph node biopsy with no axillary imaging first.',
  },
  'CP-2b': {
    section: WHO,
    text: 'Left out: tumors over 2 cm. Nodal disease is likelier from the start, and imaging advice can differ.',
  },
  'CP-2c': {
    section: WHO,
    text: 'Left out: a lump felt in the axilla with no known breast cancer. More causes are possible and the work-up begins elsewhere.',
  },
  'CP-3': {
    section: WHY,
    text: 'Axillary ultrasound is usually appropriate as first study: no radiation (0 mSv), and no contrast, hence no contrast allergy or kidney injury.',
  },
  'CP-4': {
    section: LOWER,
    text: 'Breast MRI without and with contrast may be appropriate here, a rating on which the panel disagreed.',
  },
  'CP-5': {
    section: LOWER,
    text: 'FDG-PET/CT from skull base to mid-thigh is usually not appropriate here and gives 10-30 mSv.',
  },
  'CP-6': {
    section: WHY,
    text: 'Needle sampling, by fine needle or core, can be done in the same visit as the ultrasound.',
  },
  'CP-7': {
    section: NEXT,
    text: "A positive node: neoadjuvant therapy may come first; axillary or targeted dissection replaces sentinel lymph node biopsy. The article says 'pN1'; the tracker derives no pN (B-nast).",
  },
  'CP-8': {
    section: NEXT,
    text: 'No suspicious node on ultrasound: handled as clinically node-negative, with sentinel lymph node biopsy at surgery.',
  },
  'CP-9': {
    section: NEXT,
    text: 'A suspicious node with a negative biopsy is discordant: the node gets a clip, and targeted dissection or a sentinel biopsy that takes out that node gives final pathology.',
  },
  'CP-10': {
    section: PITFALLS,
    text: 'Ultrasound covers levels I, II and III, since metastases sometimes pass over level I.',
  },
  'CP-11': {
    section: PITFALLS,
    text: 'A fine-needle sample with too little material answers nothing and is never a negative; sampling again, often by core, fills the gap.',
  },
  'CP-12': {
    section: PITFALLS,
    text: 'Each node that is sampled gets a marker clip, whatever pathology says.',
  },
  'CP-13': {
    section: PITFALLS,
    text: 'When examination, images and pathology disagree, the tumor board of breast surgery, radiology, pathology and oncology discusses the case.',
  },
  'CP-14': {
    section: QUESTIONS,
    text: 'With cancer proven in a palpable node, standard sentinel lymph node biopsy by itself is no longer an option.',
  },
  'CP-15': {
    section: QUESTIONS,
    text: 'Many sites plan treatment on a positive fine-needle aspiration. Core is needed where lymphoma is a question, and for receptors.',
  },
  'CP-16': {
    section: QUESTIONS,
    text: 'PET/CT is held for higher risk: tumor above 5 cm, at least four positive nodes, or inflammatory cancer. Decided with medical oncology once locoregional staging is done.',
  },
  'CP-17': {
    section: QUESTIONS,
    text: 'Slightly above 2 cm (for example 2.5 cm) with positive nodes: ultrasound still comes first, CT or PET/CT is considered sooner, and another ACR variant holds.',
  },
  'CP-18': {
    section: QUESTIONS,
    text: 'MRI is no substitute for axillary ultrasound. A suspicious node on MRI leads to a second-look ultrasound aimed at it.',
  },
  'CP-19': {
    section: DIAGNOSES,
    text: 'A node that still has its oval outline and fatty hilum looks benign.',
  },
  'CP-20': {
    section: DIAGNOSES,
    text: 'Features more like lymphoma than breast cancer favor core over fine needle, with flow cytometry where useful.',
  },
  'CP-V': {
    section: 'Opening case',
    text: 'Example: woman of 52, 1.5 cm ductal cancer of the left breast, mammogram and tomosynthesis complete; a firm, mobile 1 cm node is felt in the left axilla.',
  },
} as const satisfies Record<`CP-${string}`, StatementBody>;
