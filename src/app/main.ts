/** The page: defines the elements. */
import '../components/axillary-tracker/define.js';
import { AxillaryAdd } from './axillary-add.js';
import { AxillaryApp } from './axillary-app.js';
import { AxillaryImport } from './axillary-import.js';
import { AxillaryList } from './axillary-list.js';
import { AxillaryName } from './axillary-name.js';
import { startLanguage } from './language.js';

startLanguage();

customElements.define('axillary-add', AxillaryAdd);
customElements.define('axillary-import', AxillaryImport);
customElements.define('axillary-name', AxillaryName);
customElements.define('axillary-list', AxillaryList);
customElements.define('axillary-app', AxillaryApp);
