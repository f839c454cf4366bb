// A page with nothing in it but what its address names, so that its first paint is that element's.
import type { CaseFile, CaseStatus } from '../../../../src/index.js';

/** What the page is given before its first script: see tests/bench/arrival.ts. */
interface Given {
  readonly caseFile: CaseFile;
  readonly status: CaseStatus;
  readonly today: string;
  /** What a bare element of Lit shows, in the place of an element of the package. */
  readonly text: string;
}

const given = Reflect.get(globalThis, 'given') as Given;
const { caseFile, status, today, text } = given;
const what = new URLSearchParams(location.search).get('what');

/** Makes one element of the kind, with all it shows. */
async function maker(): Promise<() => HTMLElement> {
  if (what === 'stage') {
    await import('../../../../src/components/stage-line/define.js');
    const { patient } = caseFile;
    return () =>
      Object.assign(document.createElement('axillary-stage'), { status, patient, today });
  }
  if (what === 'tracker') {
    await import('../../../../src/components/axillary-tracker/define.js');
    return () =>
      Object.assign(document.createElement('axillary-tracker'), {
        caseFile,
        today,
        now: () => `${today}T09:40:00+02:00`,
      });
  }
  const { LitElement, html } = await import('lit');
  class BarePeer extends LitElement {
    protected override render() {
      return html`<p>${text}</p>`;
    }
  }
  customElements.define('bare-peer', BarePeer);
  return () => new BarePeer();
}

/** All texts under a node, those of shadow roots in their places. */
function textsOf(node: Node): string {
  if (node instanceof Text) return node.data;
  const within = [...node.childNodes].map(textsOf).join(' ');
  const shadow = node instanceof Element && node.shadowRoot ? textsOf(node.shadowRoot) : '';
  return `${shadow} ${within}`.replaceAll(/\s+/g, ' ').trim();
}

if (what !== null) {
  const make = await maker();
  const one = make();
  document.body.append(one);
  Object.assign(globalThis, {
    arrival: {
      text: () => textsOf(one),
      /** Puts many in the page; resolves to the milliseconds until they are painted. */
      many: (count: number) =>
        new Promise<number>((resolve) => {
          const start = performance.now();
          document.body.append(...Array.from({ length: count }, make));
          requestAnimationFrame(() => {
            // Posted before this frame is painted, it arrives after.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              port1.close();
              resolve(performance.now() - start);
            };
            port2.postMessage(null);
          });
        }),
      /** How many are shown with the same words. */
      alike: () =>
        [...document.body.querySelectorAll(one.localName)].filter(
          (other) => textsOf(other) === textsOf(one),
        ).length,
    },
  });
}
