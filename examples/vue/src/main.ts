// The elements are defined before Vue renders them: then it finds their properties.
import 'axillary-pathway/elements/axillary-tracker.js';
import 'axillary-pathway/elements/axillary-stage.js';
import 'axillary-pathway/elements/axillary-pitfalls.js';
import 'hospital-portal/portal.css';
import { createApp } from 'vue';
import Portal from './Portal.vue';

createApp(Portal).mount('#app');
