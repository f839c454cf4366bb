import { describe, expect, test } from 'vitest';
import { parseCase } from '../../src/pathway/case-file/index.js';
import { vignettes } from './support.js';

describe('the case files of the vignettes', () => {
  test('there are some', () => {
    expect(vignettes().length).toBeGreaterThanOrEqual(18);
  });

  test.each(vignettes())('%s is read as it was written', (_name, raw) => {
    expect(parseCase(raw)).toStrictEqual(raw);
  });
});
