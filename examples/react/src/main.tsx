// The elements are defined before React renders them: then it finds their properties.
import 'axillary-pathway/elements/axillary-tracker.js';
import 'axillary-pathway/elements/axillary-stage.js';
import 'axillary-pathway/elements/axillary-pitfalls.js';
import 'hospital-portal/portal.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Portal } from './Portal.js';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Portal />
    </StrictMode>,
  );
}
