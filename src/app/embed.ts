/** The page for a frame: one tracker, without a store. What it shows and keeps is the host's. */
import '../components/axillary-tracker/define.js';
import type { AxillaryTracker } from '../components/axillary-tracker/axillary-tracker.js';
import { embedHosts, portOf } from './embed-hosts.js';
import { EmbedLink } from './embed-link.js';
import { siteSettings } from './site.js';

const tracker = document.querySelector('axillary-tracker');
const notice = document.querySelector('.notice');
const parent = window.parent === window ? undefined : window.parent;
const allowed = embedHosts();
/** Whether a page was accepted: the first is the only one. */
let isAccepted = false;

/** Says in the frame what has to be known there; nothing where there are no words. */
function say(words: readonly string[]): void {
  if (!(notice instanceof HTMLElement)) return;
  notice.textContent = words.join(' ');
  notice.hidden = words.length === 0;
}

async function greeted(message: MessageEvent<unknown>): Promise<void> {
  const { hosts } = await allowed;
  const port = portOf(message, parent, hosts);
  if (!port || !tracker || isAccepted) return;
  isAccepted = true;
  window.removeEventListener('message', onMessage);
  const { settings, problems } = await siteSettings();
  tracker.config = settings;
  say(problems.map((problem) => `The settings of this site are not in force: ${problem}.`));
  begin(port, tracker);
}

function begin(port: MessagePort, shown: AxillaryTracker): void {
  const begun = new EmbedLink(port, shown);
  shown.addEventListener('axillary-append', (event) => begun.append(event));
  shown.addEventListener('axillary-draft', () => begun.draft());
  new ResizeObserver(() => begun.height(Math.ceil(shown.getBoundingClientRect().height))).observe(
    shown,
  );
}

const onMessage = (message: MessageEvent<unknown>): void => void greeted(message);
window.addEventListener('message', onMessage);

void allowed.then(({ hosts, problems }) => {
  if (isAccepted) return;
  if (!parent) say(['This page shows a patient within a portal. By itself it shows none.']);
  else if (problems.length > 0) say([`No portal may embed this page: ${problems.join('; ')}.`]);
  else if (hosts.length === 0) say(['No portal may embed this page: embed.json names none.']);
  else say(['Waiting for the portal around this page.']);
});
