// The lock over three patients: what is planted is not found on the disk, nor on a locked page.
// `npm run test:lock` tries it with ten, and looks through the memory of the page.
import { triesTraces } from './support/lock-traces.js';
import { planted } from './support/planted.js';

const [one, two, three] = planted;
triesTraces([one, two, three]);
