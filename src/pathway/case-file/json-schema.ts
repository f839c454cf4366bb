/** The case file's definition as JSON Schema, made from the definition that reads it. */
import { ANY_EVENT, CASE_SCHEMA, MAX_EVENTS } from './schema.js';
import { DATA_SCHEMAS } from './schema-events.js';
import { MAX_TEXT_LENGTH } from './structure.js';

type JsonSchema = Record<string, unknown>;
/** A part of a definition as valibot keeps it; which members there are depends on the type. */
type Part = Readonly<Record<string, unknown>> & { readonly type: string };

/**
 * The JSON Schema (draft 2020-12) of `axillary-case/1`. It says what can be said of each value by
 * itself; what events say of each other (unique ids, retractions) and well-formed Unicode are left
 * to `parseCase`. Every call gives a new object.
 */
export function caseJsonSchema(): object {
  const whole = convert(CASE_SCHEMA as unknown as Part);
  const events = {
    type: 'array',
    maxItems: MAX_EVENTS,
    items: {
      ...convert(ANY_EVENT as unknown as Part),
      allOf: Object.entries(DATA_SCHEMAS).map(([type, data]) => ({
        if: { properties: { type: { const: type } }, required: ['type'] },
        then: { properties: { data: convert(data as unknown as Part) } },
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

function convert(part: Part): JsonSchema {
  const { pipe } = part as { pipe?: readonly Part[] };
  // A pipe holds its first part and what narrows it.
  if (pipe) return Object.assign({}, ...pipe.map(convert)) as JsonSchema;
  switch (part.type) {
    case 'string':
      return { type: 'string', maxLength: MAX_TEXT_LENGTH };
    case 'number':
    case 'boolean':
      return { type: part.type };
    case 'custom':
      return { type: 'object' };
    case 'picklist':
      return { enum: [...(part['options'] as readonly string[])] };
    case 'literal':
      return { const: part['literal'] };
    case 'array':
      return { type: 'array', items: convert(part['item'] as Part) };
    case 'object_with_rest':
      return convertObject(part['entries'] as Record<string, Part>);
    case 'exact_optional':
      return convert(part['wrapped'] as Part);
    case 'regex':
      return { pattern: (part['requirement'] as RegExp).source };
    case 'integer':
      return { type: 'integer' };
    case 'min_value':
      return { minimum: part['requirement'] };
    case 'max_length':
      return { maxItems: part['requirement'] };
    case 'metadata':
      return (part['metadata'] as { jsonSchema: JsonSchema }).jsonSchema;
    // JSON has finite numbers only; a check by a function is told by the metadata beside it; an
    // event is described above, as its type decides.
    case 'finite':
    case 'raw_check':
    case 'lazy':
      return {};
    default:
      throw new Error(`No JSON Schema for "${part.type}"`);
  }
}

function convertObject(entries: Record<string, Part>): JsonSchema {
  const all = Object.entries(entries);
  return {
    type: 'object',
    properties: Object.fromEntries(all.map(([key, part]) => [key, convert(part)])),
    required: all.filter(([, part]) => part.type !== 'exact_optional').map(([key]) => key),
    additionalProperties: false,
  };
}
