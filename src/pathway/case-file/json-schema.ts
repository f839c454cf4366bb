/** The case file's definition as JSON Schema, made from the definition that reads it. */
import { ANY_EVENT, CASE_SCHEMA, MAX_EVENTS } from './schema.js';
import { DATA_SCHEMAS } from './schema-events.js';
import type { Definition } from './schema-parts.js';
import { MAX_TEXT_LENGTH } from './structure.js';

type JsonSchema = Record<string, unknown>;

/**
 * The JSON Schema (draft 2020-12) of `axillary-case/1`. It says what can be said of each value by
 * itself; what events say of each other (unique ids, retractions) and well-formed Unicode are left
 * to `parseCase`. Every call gives a new object.
 */
export function caseJsonSchema(): object {
  const whole = convert(CASE_SCHEMA);
  const events = {
    type: 'array',
    maxItems: MAX_EVENTS,
    items: {
      ...convert(ANY_EVENT),
      allOf: Object.entries(DATA_SCHEMAS).map(([type, data]) => ({
        if: { properties: { type: { const: type } }, required: ['type'] },
        then: { properties: { data: convert(data) } },
      })),
    },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:axillary-pathway:axillary-case-1',
    title: 'Case file of the axillary pathway (axillary-case/1): one axilla of one patient',
    ...whole,
    properties: { ...(whole['properties'] as JsonSchema), events },
  };
}

function convert({
  kind,
  pattern,
  isWhole,
  words = [],
  item,
  members,
  needs,
}: Definition): JsonSchema {
  switch (kind) {
    case 'text':
      return {
        type: 'string',
        maxLength: MAX_TEXT_LENGTH,
        ...(pattern && { pattern: pattern.source }),
      };
    case 'number':
      return { type: isWhole ? 'integer' : 'number', minimum: 0 };
    case 'flag':
      return { type: 'boolean' };
    case 'word':
      return words.length === 1 ? { const: words[0] } : { enum: [...words] };
    case 'list':
      // An event is described above, as its type decides.
      return { type: 'array', ...(typeof item === 'object' && { items: convert(item) }) };
    case 'object':
      return {
        type: 'object',
        ...(members && convertMembers(members)),
        ...(needs && {
          if: { properties: { [needs.of]: { const: needs.value } }, required: [needs.of] },
          then: { required: [needs.key] },
        }),
      };
  }
}

function convertMembers(members: Readonly<Record<string, Definition>>): JsonSchema {
  const all = Object.entries(members);
  return {
    properties: Object.fromEntries(all.map(([key, part]) => [key, convert(part)])),
    required: all.filter(([, part]) => !part.isOptional).map(([key]) => key),
    additionalProperties: false,
  };
}
