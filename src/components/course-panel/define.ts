import { AxillaryCourse } from './axillary-course.js';

declare global {
  interface HTMLElementTagNameMap {
    'axillary-course': AxillaryCourse;
  }
}

if (!customElements.get('axillary-course'))
  customElements.define('axillary-course', AxillaryCourse);
