/** Defines every element that a portal can place, and what they are built of. */
import './components/axillary-tracker/define.js';
import './components/statechart/define.js';
import './components/worklist/define.js';
import './light.js';
