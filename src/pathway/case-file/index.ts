/** The case file: reading it, writing it, and its definition. */
export { caseJsonSchema } from './json-schema.js';
export { MAX_FILE_LENGTH, caseToText, parseCaseText } from './json-text.js';
export { FORMAT } from './format.js';
export { isCase, parseCase } from './parse.js';
export { CaseFormatError } from './problems.js';
export type { CaseProblem } from './problems.js';
export { MAX_EVENTS } from './schema.js';
export { DATA_SCHEMAS } from './schema-events.js';
export { MAX_DEPTH, MAX_TEXT_LENGTH, MAX_VALUES } from './structure.js';
