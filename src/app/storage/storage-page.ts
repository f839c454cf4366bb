/** The page Storage: loaded when it is opened. */
import type { TemplateResult } from 'lit';
import { html } from '../../components/shared/html.js';
import type { StorageHealth } from '../../store/health.js';
import type { CaseEntry } from '../../store/port.js';
import { AxillaryRestore } from './axillary-restore.js';
import { AxillaryStorage } from './axillary-storage.js';
import type { BackupKeeper } from './backup-keeper.js';

customElements.define('axillary-storage', AxillaryStorage);
customElements.define('axillary-restore', AxillaryRestore);

interface StoragePage {
  /** Where the cases are, in words. */
  readonly where: string;
  /** Whether what is entered stays on this device when the page is closed. */
  readonly isKept: boolean;
  /** Whether the records are kept under a lock. */
  readonly isLocked: boolean;
  readonly now: string;
  /** What this device's clock does, where it cannot be right. */
  readonly clock: string;
  readonly entries: readonly CaseEntry[];
  readonly keeper: BackupKeeper;
  readonly health: () => Promise<StorageHealth>;
  readonly preview: AxillaryRestore['preview'];
  readonly restore: AxillaryRestore['restore'];
  readonly openOwn: AxillaryRestore['openOwn'];
}

export const storagePage = (page: StoragePage): TemplateResult =>
  html`<axillary-storage
    .where=${page.where}
    .isKept=${page.isKept}
    .isLocked=${page.isLocked}
    .now=${page.now}
    .clock=${page.clock}
    .entries=${page.entries}
    .keeper=${page.keeper}
    .backups=${page.keeper.state}
    .askHealth=${page.health}
    .preview=${page.preview}
    .restore=${page.restore}
    .openOwn=${page.openOwn}
  ></axillary-storage>`;
