/** The page: defines the elements. */
import '../components/axillary-tracker/define.js';
import { AxillaryAdd } from './axillary-add.js';
import { AxillaryApp } from './axillary-app.js';
import { AxillaryImport } from './axillary-import.js';
import { AxillaryName } from './axillary-name.js';
import { AxillaryPatients } from './axillary-patients.js';

customElements.define('axillary-add', AxillaryAdd);
customElements.define('axillary-import', AxillaryImport);
customElements.define('axillary-name', AxillaryName);
customElements.define('axillary-patients', AxillaryPatients);
customElements.define('axillary-app', AxillaryApp);
