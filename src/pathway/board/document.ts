/** The board's list as one file to be kept or sent: HTML without script, one page a case when printed. */
import { ageOn } from '../days.js';
import { earliestReview } from '../knowledge/index.js';
import { nameLine, numbersOf } from '../narrative/identity.js';
import { NOT_A_DEVICE, NOT_RECORDED, formatDay } from '../narrative/text.js';
import { wordOf } from '../narrative/words.js';
import type { CaseFile, Day } from '../types.js';
import type { BoardItem, BoardReason } from './item.js';
import { reasonTier, waitingLine, whose } from './reasons.js';

/** One case of the file. */
export interface BoardPage {
  readonly caseFile: CaseFile;
  readonly item: BoardItem;
  /** Whether the patient is invented. */
  readonly sample: boolean;
  /** What was decided, in words, where it is on record already. */
  readonly decided?: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in HTML, between tags and in a quoted attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const line = (label: string, html: string): string =>
  `<div><dt>${escaped(label)}</dt><dd>${html}</dd></div>`;

function source({ basis }: Pick<BoardReason, 'basis'>): string {
  if (basis.length === 0) return '';
  const review = earliestReview(basis);
  const reviewed = review === undefined ? 'not stated' : formatDay(review);
  return ` <small>Source ${escaped(basis.join(', '))}. Reviewed: ${escaped(reviewed)}.</small>`;
}

const reason = (one: BoardReason): string =>
  `<b>${escaped(one.title)}</b> (${escaped(reasonTier(one))}) ${escaped(one.text)} ${escaped(
    one.action ?? '',
  )}${source(one)}`;

function banner({ patient, laterality }: CaseFile, sample: boolean, today: Day): string {
  const { birthDate, gender } = patient;
  const born =
    birthDate === undefined
      ? NOT_RECORDED
      : `${formatDay(birthDate)} (${String(ageOn(birthDate, today))}y)`;
  const terms = [
    { label: 'Born', value: born },
    { label: 'Gender', value: gender === undefined ? NOT_RECORDED : wordOf(gender) },
    ...numbersOf(patient),
  ];
  return `<thead><tr><td><div class="banner"><b class="name">${escaped(nameLine(patient))}</b>${terms
    .map(({ label, value }) => ` <span>${escaped(label)} <b>${escaped(value)}</b></span>`)
    .join('')}${sample ? ' <b class="sample">SAMPLE</b>' : ''} <b class="side">${escaped(
    wordOf(laterality),
  )} axilla</b></div></td></tr></thead>`;
}

const BLANKS = ['Decision', 'Nodes', 'Rationale', 'Day, and who writes it down'];

const blanks = (): string =>
  `<div class="blanks">${BLANKS.map((label) => `<p>${label}</p>`).join('')}</div>`;

function page(
  { caseFile, item, sample, decided }: BoardPage,
  nth: number,
  count: number,
  today: Day,
): string {
  const missing = item.missing.map(
    ({ question, askOf }) => `${escaped(question)} <small>Ask: ${escaped(askOf)}.</small>`,
  );
  return `<table class="case">${banner(caseFile, sample, today)}
<tfoot><tr><td class="foot">${escaped(NOT_A_DEVICE)}</td></tr></tfoot>
<tbody><tr><td>
<h2>Case ${String(nth)} of ${String(count)}: question to the board</h2>
${item.questions.map((question) => `<p class="question">${escaped(question)}</p>`).join('')}
<p>${escaped(item.headline)}</p>
<dl>
${line('Waiting', escaped(waitingLine(item, today)))}
${line('Why it is here', list(item.reasons.map(reason)))}
${item.alsoOpen.length > 0 ? line('Also open', list(item.alsoOpen.map(reason))) : ''}
${line('Missing', missing.length > 0 ? list(missing) : 'Nothing that the present phase asks for.')}
${item.facts.map(({ label, text }) => line(label, escaped(text))).join('\n')}
${decided === undefined ? '' : line('Decided', `<b>${escaped(decided)}</b>`)}
</dl>
${decided === undefined ? blanks() : ''}
</td></tr></tbody></table>`;
}

const STYLE = `:root{color-scheme:light dark}
body{font:14px/1.4 system-ui,sans-serif;max-width:56rem;margin:1rem auto;padding:0 1rem}
h1{font-size:20px;margin:0}h2{font-size:13px;margin:8px 0 0;font-weight:600}
table.case{width:100%;border-collapse:collapse;margin:2rem 0}.case td{padding:0}
.banner{border:2px solid;padding:6px 10px;display:flex;flex-wrap:wrap;gap:2px 16px;align-items:center;overflow-wrap:anywhere}
.name{font-size:18px}.side{margin-inline-start:auto;border:2px solid;padding:1px 8px}.sample{border:1px dashed;padding:0 6px}
.question{font-size:18px;line-height:1.25;margin:2px 0 6px;font-weight:600}
p{margin:4px 0}dl{margin:8px 0}dl>div{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:8px;padding:3px 0;border-top:1px solid #999}
dd{margin:0;overflow-wrap:break-word}ul{margin:0;padding:0;list-style:none}small,.foot{font-size:12px}.case .foot{padding-top:8px}
.blanks p{margin:0;padding:14px 0 2px;border-bottom:1px solid}
@media(max-width:32rem){dl>div{grid-template-columns:minmax(0,1fr);gap:0}}
@media print{@page{size:A4;margin:12mm}body{margin:0;padding:0;max-width:none;font-size:12px}table.case{margin:0;break-before:page}thead,tfoot{break-inside:avoid}dl>div,.blanks{break-inside:avoid}}`;

/**
 * The list as a standalone HTML document: every text of the record is escaped, and nothing in it runs
 * or is loaded.
 *
 * @param pages - the cases, in the order of the list
 * @param today - the day of the list
 */
export function boardDocument(pages: readonly BoardPage[], today: Day): string {
  const count = pages.length;
  const index = pages.map(
    ({ caseFile, item, sample }) =>
      `<li>${escaped(whose(caseFile))}${sample ? ' (SAMPLE)' : ''}: ${escaped(
        waitingLine(item, today),
      )}<br><small>${escaped(item.questions.join(' '))}</small></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tumor board list</title><style>${STYLE}</style></head>
<body><h1>Tumor board list</h1>
<p>${formatDay(today)}. ${String(count)} ${count === 1 ? 'case' : 'cases'}.</p>
<ol>${index.join('\n')}</ol>
${count === 0 ? `<p>${escaped(NOT_A_DEVICE)}</p>` : ''}
${pages.map((one, at) => page(one, at + 1, count, today)).join('\n')}
</body></html>
`;
}
