/** Defines every element of the package. */
import './components/axillary-tracker/define.js';
