import type { StatementBody } from './statement-body.js';

/**
 * Statements of the clinical background. A figure stands only where its publication is known and
 * named beside it; these statements explain and time the pathway and add no rule of their own.
 */
export const B_STATEMENTS = {
  'B-acr': {
    section: 'ACR Appropriateness Criteria',
    text: 'A rating holds for one topic and variant, never for a procedure alone. The first article is topic 235 variant 8, any gender; the second 286 variant 4, worded for female patients.',
  },
  'B-morph': {
    section: 'Node morphology',
    text: 'Cortex cut-offs vary between 2.3 and 3.5 mm (Macaskill 2012; HECA 2020), and 39-40 % of axillae suspicious on ultrasound are benign (Nori 2007; Qiu). So suspicion is what the radiologist says, never computed.',
  },
  'B-biopsy': {
    section: 'Core and FNA',
    text: 'Pooled, core and fine needle: sensitivity 88 and 74 %, specificity 100 % each, repeats 0.5 and 4.0 %, complications 7.1 and 1.3 % (BJS 2018;105:1244). Two 14G cores found 96.4 % (Macaskill 2012).',
  },
  'B-marker': {
    section: 'Clips',
    text: "Beside 'only reliable way' (SN-25): 88 % of clipped and 97 % of tattooed nodes retrieved (s10549-021-06118-6), removal unverified in 10 of 30 (CLIP, EJSO 2021). False negatives 6.8 % with the clip in the sentinel specimen, 13.4 % without a clip (PMID 26649589).",
  },
  'B-nast': {
    section: 'After NAST',
    text: 'An axilla normal on ultrasound after neoadjuvant therapy was positive in 56.5 % (JCO 2015;33:3386). A needle result gives no pN and no stage group. Upfront surgery of a needle-positive node is a board question (SENOMAC, non-palpable nodes).',
  },
  'B-cn0': {
    section: 'Node-negative',
    text: 'Sentinel biopsy may be omitted at low risk: postmenopausal, 50 or older, ultrasound negative, grade 1-2, up to 2 cm, HR+/HER2-, breast-conserving (ASCO 2025). That is a decision, not a gap.',
  },
  'B-ibc': {
    section: 'Inflammatory breast cancer',
    text: 'Both axillae are evaluated; neoadjuvant therapy, then mastectomy with level I-II dissection. Sentinel biopsy is not recommended (ASCO 2016; Ueno 2018), nor is targeted dissection a default.',
  },
  'B-side': {
    section: 'Sides and other nodes',
    text: 'A node of the opposite axilla counts as distant disease (AJCC; PMC8429191). Granulomas do not exclude metastasis (ccij 2013), nor lymphoma the breast cancer. 0.26 % of sampled reports held an uncorrected side error (AJR 2009;192:W239).',
  },
  'B-time': {
    section: 'Intervals',
    text: 'Wanted days: imaging to biopsy 7, biopsy to neoadjuvant therapy 21, to upfront surgery 28 (NAPBC PROMPT, PMID 39621953); end of therapy to surgery 56 (PMID 26678405). Therapy 61 days or more after diagnosis: hazard ratio for death 1.28 (PMID 32431013); NCDB data showed no effect within 6 months.',
  },
  'B-codes': {
    section: 'Terminology',
    text: 'Codes are numbers read in HL7 implementation guides, without licensed display texts. Where no code was verified a local one is used.',
  },
} as const satisfies Record<`B-${string}`, StatementBody>;
