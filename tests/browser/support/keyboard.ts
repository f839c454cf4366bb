// A person who has a keyboard and nothing else: keys go in, what has the focus is read.
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { labelled } from './entries.js';
import type { Answer, Step } from './entries.js';
import { untilHolds } from './until.js';

/** What has the focus, as it is named on the screen. */
export interface Focused {
  readonly kind: string;
  readonly name: string;
  /** The question that an answer belongs to. */
  readonly group: string;
  readonly checked: boolean;
  /** Whether a ring is drawn around it, within the window. */
  readonly isSeen: boolean;
}

const MOST_TABS = 150;

/** Reads what has the focus, however deep it lies in shadow roots. */
export const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!(active instanceof HTMLElement)) {
      return { kind: 'nothing', name: '', group: '', checked: false, isSeen: false };
    }
    const plain = (text: string | null | undefined): string =>
      (text ?? '').replace(/\s+/g, ' ').trim();
    const { labels } = active as HTMLInputElement;
    const written =
      active instanceof HTMLSelectElement || active instanceof HTMLInputElement
        ? active.type
        : undefined;
    const own = written === undefined ? active.innerText : '';
    const box = active.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    return {
      kind: written ?? active.localName,
      name: plain(active.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? own),
      group: plain(active.closest('fieldset')?.querySelector('legend')?.innerText),
      checked: active instanceof HTMLInputElement && active.checked,
      isSeen:
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) > 0 &&
        box.bottom > 0 &&
        box.top < innerHeight,
    };
  });

/** Waits until the focus is on what is named so. */
export const focusOn = (page: Page, name: RegExp | string): Promise<void> =>
  untilHolds(async () => {
    const { name: seen } = await focused(page);
    if (typeof name === 'string') assert.equal(seen, name);
    else assert.match(seen, name);
  });

export class Keyboard {
  constructor(private readonly page: Page) {}

  /**
   * Presses Tab until something has the focus, and fails where its focus cannot be seen.
   *
   * @param what - how it is recognised
   * @param words - how it is called when it is not found
   */
  async tabTo(what: (focus: Focused) => boolean, words: string): Promise<Focused> {
    const passed: string[] = [];
    for (let count = 0; count < MOST_TABS; count += 1) {
      const focus = await focused(this.page);
      if (what(focus)) {
        if (!focus.isSeen) throw new Error(`The focus on “${words}” cannot be seen.`);
        return focus;
      }
      passed.push(focus.name || focus.kind);
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to “${words}”, only to: ${[...new Set(passed)].join(' | ')}`);
  }

  /** Goes to a link, a button or a summary, and presses Enter. */
  async press(name: string | RegExp): Promise<void> {
    await this.tabTo(
      (focus) => (typeof name === 'string' ? focus.name === name : name.test(focus.name)),
      String(name),
    );
    await this.page.keyboard.press('Enter');
  }

  /** Goes to a question and answers it. */
  async answer([question, value]: Answer): Promise<void> {
    const label = labelled(question);
    const isIt = ({ name, group }: Focused): boolean => label.test(group) || label.test(name);
    if (typeof value !== 'string') {
      for (const one of value) {
        await this.tabTo((focus) => isIt(focus) && focus.name === one, `${question}: ${one}`);
        await this.page.keyboard.press('Space');
      }
      return;
    }
    const { kind } = await this.tabTo(isIt, question);
    if (kind === 'radio') await this.#choose(question, value);
    else if (kind === 'select-one') await this.#select(question, value);
    else {
      await this.page.keyboard.press('ControlOrMeta+a');
      await this.page.keyboard.type(value);
    }
  }

  /** Fills in the form that is open. */
  async fillIn(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      if ('press' in step) await this.press(step.press);
      else await this.answer(step);
    }
  }

  async #choose(question: string, option: string): Promise<void> {
    for (let count = 0; count < 12; count += 1) {
      const focus = await focused(this.page);
      if (focus.name === option) {
        if (!focus.checked) await this.page.keyboard.press('Space');
        return;
      }
      await this.page.keyboard.press('ArrowRight');
    }
    throw new Error(`The arrows never come to “${option}” of “${question}”.`);
  }

  async #select(question: string, option: string): Promise<void> {
    for (let count = 0; count < 40; count += 1) {
      const chosen = await this.page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active instanceof HTMLSelectElement ? active.selectedOptions[0]?.text.trim() : '';
      });
      if (chosen?.startsWith(option)) return;
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`The arrows never come to “${option}” of “${question}”.`);
  }
}
