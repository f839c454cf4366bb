import { expect, it } from 'vitest';
import { patientAddress, readRoute } from '../../src/app/routes.js';

it.each(['pathway', 'statechart', 'summary', 'work'] as const)(
  'a patient has an address for the view %s, with nothing but the handle in it',
  (tab) => {
    const address = patientAddress('k3x9', tab);
    expect(readRoute(address)).toEqual({ view: 'patient', handle: 'k3x9', tab });
  },
);
