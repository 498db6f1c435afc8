import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../lib/labels.js';
import type { VoiceView } from '../lib/types.js';
import {
  fetched,
  isBusy,
  megabytes,
  stateOf,
  type VoiceAct,
  type VoiceState,
} from '../lib/voices.js';
import { icon } from './icons.js';
import { errorLine } from './states.js';
import { tag } from './tags.js';

export interface VoiceCardOptions {
  /** Who may install and remove; others only read. */
  readonly isAdmin: boolean;
  readonly busy: boolean;
  readonly main: boolean;
  readonly act: (act: VoiceAct) => void;
}

/** One voice: what it is, whose it is, and the one thing to do with it. */
export function voiceCard(voice: VoiceView, options: VoiceCardOptions): TemplateResult {
  const state = stateOf(voice);
  return html`<article class="card stack tight voice" aria-label=${voice.name}>
    <div class="row apart">
      <h3>${voice.name}</h3>
      ${presenceTag(voice)}
    </div>
    <p class="quiet small facts">${factsOf(voice)}</p>
    ${licenceLines(voice)} ${voice.hostsWord ? hostsWordLine(voice) : nothing}
    ${voice.fault === null ? nothing : errorLine(`Giọng này bị hỏng: ${voice.fault}.`)}
    ${progressOf(voice, state)} ${options.isAdmin ? acts(voice, state, options) : nothing}
  </article>`;
}

function presenceTag({ presence }: VoiceView): TemplateResult {
  if (presence === 'built-in') return tag('Có sẵn', 'good');
  if (presence === 'here') return tag('Đã cài', 'good');
  return presence === 'faulty' ? tag('Bị hỏng', 'look') : tag('Chưa cài', 'quiet', 'circle');
}

function factsOf(voice: VoiceView): string {
  const kind = voice.engine === 'espeak' ? 'giọng máy đơn giản' : 'giọng tự nhiên';
  const size = voice.bytes === null ? null : megabytes(voice.bytes);
  const from = voice.source === '' ? null : `từ ${sourceName(voice.source)}`;
  const language = voice.lang === 'und' ? null : languageName(voice.lang);
  return [language, kind, size, from].filter(Boolean).join(' · ');
}

function sourceName(source: string): string {
  return URL.canParse(source) ? new URL(source).host : source;
}

/** What installing says yes to stands above its button. */
function licenceLines({ licence }: VoiceView): TemplateResult | typeof nothing {
  if (!licence) return nothing;
  return html`<p class="small">
      Giấy phép
      ${
        licence.url === ''
          ? licence.name
          : html`<a href=${licence.url} target="_blank" rel="noreferrer">${licence.name}</a>`
      }.
      ${licence.nonCommercial ? html`<strong>Không được dùng để kinh doanh.</strong>` : nothing}
    </p>
    <p class="quiet small">${licence.credit}</p>`;
}

const hostsWordLine = ({ source }: VoiceView) =>
  html`<p class="small">
    Chưa ai công bố mã kiểm tra của giọng này: khi tải, máy chỉ đối chiếu được với mã do
    ${sourceName(source)} cho biết.
  </p>`;

function progressOf(voice: VoiceView, state: VoiceState): TemplateResult | typeof nothing {
  switch (state?.kind) {
    case 'fetching':
      return bar(voice, state.share, 'Đang tải. Có thể sang trang khác; máy vẫn tải tiếp.');
    case 'again':
      return html`${errorLine(state.problem)}
      ${bar(voice, state.share, 'Máy sẽ tự thử lại, tải tiếp từ chỗ đang dở.')}`;
    case 'waiting':
      return bar(voice, 0, 'Đang chờ tới lượt…');
    case 'verifying':
      return note('Đang đọc lại từng tệp…');
    case 'removing':
      return note('Đang xoá…');
    case 'whole':
      return html`<p class="small row" role="status">
        ${icon('check')} Vừa kiểm tra: còn nguyên.
      </p>`;
    case 'failed':
      return errorLine(state.problem);
    case undefined:
      return nothing;
  }
}

const note = (text: string) =>
  html`<p class="quiet small row" role="status">${icon('loader')} ${text}</p>`;

function bar({ name, bytes }: VoiceView, share: number, text: string): TemplateResult {
  return html`<wa-progress-bar
      value=${Math.round(share * 100)}
      label=${`Đang tải giọng ${name}`}
    ></wa-progress-bar>
    <p class="small row apart">
      <span>${text}</span>
      <span class="numbers">${bytes === null ? nothing : fetched(share, bytes)}</span>
    </p>`;
}

function acts(
  voice: VoiceView,
  state: VoiceState,
  { busy, main, act }: VoiceCardOptions,
): TemplateResult | typeof nothing {
  const button = (name: VoiceAct, text: string, accent = false) =>
    html`<wa-button
      variant=${accent ? 'brand' : 'neutral'}
      appearance=${accent ? 'accent' : 'outlined'}
      ?loading=${busy}
      @click=${() => act(name)}
    >
      ${text}<span class="visually-hidden">${`: ${voice.name}`}</span>
    </wa-button>`;
  if (isBusy(voice)) {
    return state?.kind === 'removing'
      ? nothing
      : html`<div class="row">${button('stop', 'Thôi')}</div>`;
  }
  if (voice.presence === 'here') {
    return html`<div class="row">${button('verify', 'Kiểm tra')} ${button('remove', 'Xoá')}</div>`;
  }
  const again = voice.inCatalogue ? button('install', installWords(voice, state), main) : nothing;
  if (voice.presence === 'faulty')
    return html`<div class="row">${again} ${button('remove', 'Xoá')}</div>`;
  return voice.presence === 'absent' ? html`<div class="row">${again}</div>` : nothing;
}

export function installWords({ bytes }: VoiceView, state: VoiceState): string {
  const size = bytes === null ? '' : ` (${megabytes(bytes)})`;
  // Whoever begins again has said yes before.
  return state?.kind === 'failed' ? `Tải lại${size}` : `Đồng ý giấy phép và cài${size}`;
}
