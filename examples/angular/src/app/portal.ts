import {
  ChangeDetectionStrategy,
  ChangeDetectorRef,
  CUSTOM_ELEMENTS_SCHEMA,
  Component,
  type ElementRef,
  computed,
  effect,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { parseCase, statusOf } from 'axillary-pathway';
import type { AxillaryTracker } from 'axillary-pathway/classes.js';
import type { AxillaryAppendEvent } from 'axillary-pathway/events.js';
import { loadAnotherTeam } from 'hospital-portal/another-team.js';
import { author, now, openRecord, today, written } from 'hospital-portal/record.js';
import type { Answer } from 'hospital-portal/record.js';

const record = openRecord(parseCase);

function caseOf(id: string) {
  const caseFile = record.caseOf(id);
  if (!caseFile) throw new Error('No such case.');
  return caseFile;
}

/**
 * The page. It has no styles of its own: Angular would put them in a `<style>` that the policy forbids,
 * so they are in the global stylesheet.
 */
@Component({
  selector: 'clinic-portal',
  templateUrl: './portal.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class Portal {
  protected readonly today = today;
  protected readonly now = now;
  protected readonly author = author;
  protected readonly written = written;

  protected readonly caseFile = signal(caseOf(record.caseIds[0] ?? ''));
  protected readonly answer = signal<Answer>('keep');
  protected readonly theme = signal('');
  protected readonly looks = signal('');
  protected readonly word = signal('');
  protected readonly status = computed(() => statusOf(this.caseFile(), { asOf: today }));

  private readonly tracker = viewChild.required<ElementRef<AxillaryTracker>>('tracker');
  private readonly changes = inject(ChangeDetectorRef);

  constructor() {
    effect(() => {
      const looks = { theme: this.theme(), looks: this.looks() };
      Object.assign(document.documentElement.dataset, looks);
    });
  }

  protected onAppend(event: AxillaryAppendEvent): void {
    event.respondWith(this.keep(event));
  }

  /** Keeps entries; the widgets have them before the tracker hears that they are saved. */
  private async keep({ caseId, entries }: AxillaryAppendEvent) {
    const outcome = await record.keep(caseId, entries, this.answer());
    this.answer.set('keep');
    this.word.set('');
    if (this.caseFile().id === caseId) this.caseFile.set(caseOf(caseId));
    this.changes.detectChanges();
    return outcome;
  }

  protected async nextPatient(): Promise<void> {
    if (!(await this.tracker().nativeElement.confirmLeave())) return;
    const { caseIds } = record;
    this.word.set('');
    this.caseFile.set(
      caseOf(caseIds[(caseIds.indexOf(this.caseFile().id) + 1) % caseIds.length] ?? ''),
    );
  }

  protected async another(): Promise<void> {
    this.word.set(await loadAnotherTeam());
  }

  /** What was chosen in a list. */
  protected chosen<T extends string>({ target }: Event): T {
    return (target as HTMLSelectElement).value as T;
  }
}
