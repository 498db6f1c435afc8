import { html, type TemplateResult } from 'lit';
import { timezone } from '../lib/clock.js';
import type { SaveState } from '../lib/draft.js';
import { localParts } from '../lib/time.js';
import { icon } from './icons.js';

/** “Đã lưu 10:32” · “Mất mạng, đang giữ trên máy này”. */
export function saveLine(state: SaveState, savedAt: number): TemplateResult {
  const saved = `Đã lưu ${localParts(savedAt, timezone()).time}`;
  const look = state.kind !== 'saved' && state.kind !== 'saving';
  return html`<span class="save-line small ${look ? 'look' : ''}" role="status">
    ${state.kind === 'saved' ? icon('check') : look ? icon('alert') : icon('loader')}
    <span>${sentence(state, saved)}</span>
  </span>`;
}

function sentence(state: SaveState, saved: string): string {
  switch (state.kind) {
    case 'saved':
      return saved;
    case 'saving':
      return 'Đang lưu…';
    case 'kept-here':
      return `${saved} · Mất mạng, đang giữ trên máy này`;
    case 'conflict':
      return 'Chưa lưu: bài được sửa ở nơi khác';
    case 'refused':
      return 'Chưa lưu được, đang giữ trên máy này';
  }
}
