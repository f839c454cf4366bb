import { describe, expect, it } from 'vitest';
import { counterfactual } from '../../src/pathway/inspect/index.js';
import { fact, tell } from '../verify/alphabet.js';
import { clipDue, exampleCase } from './told.js';

const clipInN1 = tell(fact('clip', 'clip.placed', { nodeId: 'N1' }), 9);

describe('changes that cannot be made', () => {
  const removal = { remove: 'e2' };
  it.each([
    ['an event the case does not hold', [{ remove: 'nowhere' }], 'nowhere'],
    ['one moved that it does not hold', [{ move: 'nowhere', to: '2026-01-01' }], 'nowhere'],
    ['a day no calendar has', [{ move: 'e2', to: '2026-02-30' }], '2026-02-30'],
    ['one added that is on record', [{ add: { ...clipInN1, id: 'e2' } }], 'e2'],
    ['one added twice', [{ add: clipInN1 }, { add: clipInN1 }], clipInN1.id],
    ['one removed twice', [removal, removal], 'e2'],
    ['one moved and removed', [{ move: 'e2', to: '2026-01-09' }, removal], 'e2'],
    ['one removed and moved', [removal, { move: 'e2', to: '2026-01-09' }], 'e2'],
    ['one added and removed', [{ add: clipInN1 }, { remove: clipInN1.id }], clipInN1.id],
    [
      'one moved before it is added',
      [{ move: clipInN1.id, to: '2026-01-09' }, { add: clipInN1 }],
      clipInN1.id,
    ],
  ] as const)('are refused: %s', (_, changes, naming) => {
    const asked = () => counterfactual(clipDue, changes);
    expect(asked).toThrow(RangeError);
    expect(asked).toThrow(naming);
  });

  it('are refused: a retraction moved whose event is removed', () => {
    const caseFile = exampleCase('retraction');
    expect(() =>
      counterfactual(caseFile, [{ remove: 'wrong' }, { move: 'e5', to: '2026-03-05' }]),
    ).toThrow(RangeError);
    const { changed } = counterfactual(caseFile, [{ remove: 'wrong' }, { remove: 'e5' }]);
    expect(changed.stage).toBe('pathology-awaited');
  });
});
