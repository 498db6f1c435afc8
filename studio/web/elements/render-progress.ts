import { html, nothing, type TemplateResult } from 'lit';
import { when } from '../lib/element.js';
import { RENDER_STEPS, RENDER_STEP_NAMES } from '../lib/labels.js';
import type { ClipView, JobView } from '../lib/types.js';
import { icon } from './icons.js';

/** A render under way, step by step; or why it ended without a clip, and which one still stands. */
export function renderProgress(job: JobView, before?: ClipView): TemplateResult {
  if (job.state === 'failed') {
    return html`<section class="card look stack tight" role="alert">
      <h2 class="row">${icon('alert')} Chưa tạo được bản thu${before ? ' mới' : ''}</h2>
      <p>${job.errorMessage ?? 'Thử tạo lại. Nếu vẫn chưa được, báo người quản trị.'}</p>
      ${before ? html`<p>Bản thu ở dưới (${when(before.createdAt)}) là bản trước, vẫn dùng được.</p>` : nothing}
    </section>`;
  }
  const percent = Math.round(job.progress * 100);
  const at = job.step === null ? -1 : RENDER_STEPS.indexOf(job.step);
  return html`<section class="card stack tight" aria-label="Đang tạo bản thu">
    <div class="row apart">
      <h2>${job.state === 'queued' ? 'Đang chờ tới lượt…' : 'Đang tạo bản thu…'}</h2>
      <span class="numbers">${percent} %</span>
    </div>
    <wa-progress-bar value=${percent} label="Tiến độ tạo bản thu"></wa-progress-bar>
    <ol class="render-steps small">
      ${RENDER_STEPS.map(
        (step, index) =>
          html`<li class=${index < at ? 'done' : index === at ? 'here' : 'quiet'}>
            ${index < at ? icon('check') : index === at ? icon('loader') : icon('circle')}
            ${RENDER_STEP_NAMES[step]}
          </li>`,
      )}
    </ol>
    ${
      job.state === 'queued'
        ? html`<p class="quiet small">Có thể sang trang khác; bản thu vẫn được tạo.</p>`
        : nothing
    }
  </section>`;
}
