import { axillaryWorkupMachine } from '../../src/machines/axillary-workup.machine.js';
import { explore } from './explore.js';
import { SLICES } from './slices.js';
import * as K from './abstraction.js';
void K;
const keys:string[]=(globalThis as any).__keys=[] as string[];
try{ explore(axillaryWorkupMachine,SLICES[1]!,{},Number(process.argv[2])) }catch{}
const parts=keys.map(k=>k.split('#')); const cnt=(f:(p:string[])=>string)=>{const m=new Map<string,number>();for(const p of parts)m.set(f(p),(m.get(f(p))??0)+1);return m};
const show=(n:string,m:Map<string,number>)=>console.log(n,m.size,[...m].sort((a,b)=>b[1]-a[1]).slice(0,25).map(([k,v])=>k+':'+v).join('  '));
show('workup',cnt(p=>p[0]!)); 
const rec=(p:string[],i:number)=>p[1]?.split('|')[i]??'';
show('A',cnt(p=>rec(p,0)));show('B',cnt(p=>rec(p,1)));show('AB',cnt(p=>rec(p,0)+'|'+rec(p,1)));
for(const i of [2,3,4,5])show('c'+i,cnt(p=>rec(p,i)));
show('ledger',cnt(p=>p[2]??''));
show('noledger',cnt(p=>p[0]!+p[1]));
