/** Starts the gallery, with every public element. */
import '../../../src/components/live-inspector/define.js';
import '../../../src/define.js';
import { DocsGallery } from './docs-gallery.js';

customElements.define('docs-gallery', DocsGallery);
