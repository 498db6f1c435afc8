/** The drawn states every list has: loading, failed, empty. Each says what it is and the next act. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Live } from '../lib/live.js';
import { icon, type IconName } from './icons.js';

type Part = TemplateResult | typeof nothing;

export function loading(what: string, lines = 4): TemplateResult {
  return html`<div class="bones" role="status">
    <span class="visually-hidden">Đang tải ${what}…</span>
    ${Array.from({ length: lines }, () => html`<span aria-hidden="true"></span>`)}
  </div>`;
}

export function failed(problem: string, retry: () => void): TemplateResult {
  return html`<div class="state" role="alert">
    <p class="row">${icon('alert')} <span class="grow">${problem}</span></p>
    <wa-button appearance="outlined" @click=${retry}>Thử tải lại</wa-button>
  </div>`;
}

export function empty(name: IconName, text: string, act: Part = nothing): TemplateResult {
  return html`<div class="state">
    <p class="row">${icon(name)} <span class="grow">${text}</span></p>
    ${act}
  </div>`;
}

export function errorLine(problem: string | undefined): Part {
  if (problem === undefined) return nothing;
  return html`<p class="error-line" role="alert">${icon('alert')}<span>${problem}</span></p>`;
}

/** A live value as loading, failed, or drawn. */
export function shown<T>(
  live: Live<T>,
  what: string,
  draw: (value: T) => TemplateResult,
): TemplateResult {
  if (live.value !== undefined) return draw(live.value);
  if (live.problem !== undefined) return failed(live.problem, () => void live.reload());
  return loading(what);
}

export function offlineBanner(): TemplateResult {
  return html`<div class="offline" role="status">
    ${icon('offline')}
    <span>
      Máy này đang mất kết nối với Loa Bản. Chữ bạn viết được giữ trên máy này; trang sẽ tự nối lại.
    </span>
  </div>`;
}
