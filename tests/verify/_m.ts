import { axillaryWorkupMachine } from '../../src/machines/axillary-workup.machine.js';
import { explore } from './explore.js';
import { SLICES } from './slices.js';
for (const s of SLICES.slice(Number(process.argv[3]??0))) { const t=performance.now(); try {
const e=explore(axillaryWorkupMachine,s,{},Number(process.argv[2]??200000));
console.log(s.name,e.configurations.length,e.transitions,e.configurations.at(-1)?.depth,((performance.now()-t)/1000).toFixed(1)+'s');
} catch(x){console.log(String(x),((performance.now()-t)/1000).toFixed(1))} }
