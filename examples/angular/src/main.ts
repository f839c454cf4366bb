// The elements are defined before Angular renders them: then it finds their properties.
import 'axillary-pathway/elements/axillary-tracker.js';
import 'axillary-pathway/elements/axillary-stage.js';
import 'axillary-pathway/elements/axillary-pitfalls.js';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Portal } from './app/portal.js';

await bootstrapApplication(Portal, { providers: [provideZonelessChangeDetection()] });
