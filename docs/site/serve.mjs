// Builds the documentation site and serves it under the policy that the elements are meant for.
import { serve } from '../../scripts/serve.mjs';
import { buildSite } from './build.mjs';

const root = await buildSite();
const { url } = await serve({ root, port: Number(process.env['PORT'] ?? 5174) });
console.log(`Documentation and gallery: ${url}gallery.html  (Ctrl+C ends it)`);
