// Puts what the page loads into dist/, as it is: nothing is bundled or compiled. The hash of the one
// file is written into the page, so that the browser runs that file or none.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const packaged = 'node_modules/axillary-pathway/dist';
const portal = 'node_modules/hospital-portal';

mkdirSync('dist', { recursive: true });
cpSync('main.js', 'dist/main.js');
cpSync(`${packaged}/axillary-pathway.js`, 'dist/axillary-pathway.js');
for (const name of ['record.js', 'patients.js', 'another-team.js', 'portal.css', 'icon.svg']) {
  cpSync(`${portal}/${name}`, `dist/${name}`);
}

const { 'axillary-pathway.js': integrity } = JSON.parse(
  readFileSync(`${packaged}/sri.json`, 'utf8'),
);
const line = '<script type="module" src="axillary-pathway.js"';
const page = readFileSync('index.html', 'utf8');
if (!page.includes(line) || typeof integrity !== 'string')
  throw new Error('No line or no hash of the file.');
writeFileSync('dist/index.html', page.replace(line, `${line} integrity="${integrity}"`));
