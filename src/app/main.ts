/** The page: defines the elements. */
import '../components/axillary-tracker/define.js';
import { AxillaryAdd } from './axillary-add.js';
import { AxillaryApp } from './axillary-app.js';
import { AxillaryImport } from './axillary-import.js';
import { AxillaryList } from './axillary-list.js';
import { AxillaryName } from './axillary-name.js';
import { AxillaryIdleWarning } from './lock/axillary-idle-warning.js';
import { AxillaryLockPage } from './lock/axillary-lock-page.js';
import { AxillaryUnlock } from './lock/axillary-unlock.js';
import { startLanguage } from './language.js';

startLanguage();

customElements.define('axillary-add', AxillaryAdd);
customElements.define('axillary-import', AxillaryImport);
customElements.define('axillary-name', AxillaryName);
customElements.define('axillary-list', AxillaryList);
customElements.define('axillary-unlock', AxillaryUnlock);
customElements.define('axillary-lock-page', AxillaryLockPage);
customElements.define('axillary-idle-warning', AxillaryIdleWarning);
customElements.define('axillary-app', AxillaryApp);
