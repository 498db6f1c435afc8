import { html, nothing, type TemplateResult } from 'lit';
import { STEP_NAMES } from '../lib/labels.js';
import { icon } from './icons.js';

/** Soạn → Nghe → Duyệt → Lên lịch → Đã phát; `at` is the one to do now, 5 when all are done. */
export function stepsLine(at: number): TemplateResult {
  return html`<ol class="steps" aria-label="Các bước của bài">
    ${STEP_NAMES.map((name, index) => {
      const done = index < at;
      const here = index === at;
      return html`<li
        class=${done ? 'done' : here ? 'here' : ''}
        aria-current=${here ? 'step' : nothing}
      >
        <span class="mark">${done ? icon('check') : index + 1}</span>
        <span class="name">${name}</span>
        ${done ? html`<span class="visually-hidden">(xong)</span>` : nothing}
      </li>`;
    })}
  </ol>`;
}
