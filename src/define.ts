/** Defines every element that a portal can place, and what they are built of. */
import './components/axillary-tracker/define.js';
import './components/board-list/define.js';
import './components/call-list/define.js';
import './components/programme/define.js';
import './components/statechart/define.js';
import './components/work-panel/define.js';
import './components/worklist/define.js';
import './light.js';
