import { defineOnce } from '../shared/define-once.js';
import { AxillaryCourse } from './axillary-course.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-course': AxillaryCourse;
  }
}

defineOnce('axillary-course', AxillaryCourse);
