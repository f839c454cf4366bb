/** The page Storage: loaded when it is opened. */
import type { TemplateResult } from 'lit';
import { html } from '../../components/shared/html.js';
import type { BackedUpCase } from '../../pathway/integrity/index.js';
import type { StorageHealth } from '../../store/health.js';
import type { CaseEntry, RestoreChange, RestoreResult } from '../../store/port.js';
import { AxillaryStorage } from './axillary-storage.js';
import type { BackupKeeper } from './backup-keeper.js';

customElements.define('axillary-storage', AxillaryStorage);

interface StoragePage {
  /** Where the cases are, in words. */
  readonly where: string;
  /** How the lock over the records stands, in words. */
  readonly lock: string;
  readonly now: string;
  /** What this device's clock does, where it cannot be right. */
  readonly clock: string;
  readonly entries: readonly CaseEntry[];
  readonly keeper: BackupKeeper;
  readonly health: () => Promise<StorageHealth>;
  readonly preview: (cases: readonly BackedUpCase[]) => Promise<readonly RestoreChange[]>;
  readonly restore: (cases: readonly BackedUpCase[]) => Promise<RestoreResult>;
}

export const storagePage = (page: StoragePage): TemplateResult =>
  html`<axillary-storage
    .where=${page.where}
    .lock=${page.lock}
    .now=${page.now}
    .clock=${page.clock}
    .entries=${page.entries}
    .keeper=${page.keeper}
    .backups=${page.keeper.state}
    .askHealth=${page.health}
    .preview=${page.preview}
    .restore=${page.restore}
  ></axillary-storage>`;
