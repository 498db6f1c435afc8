import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../elements/compare-voices.js';
import { broadcastsLine } from '../elements/broadcasts-line.js';
import { field } from '../elements/field.js';
import { logLine } from '../elements/log-line.js';
import '../elements/new-speaker.js';
import '../elements/new-word.js';
import '../elements/render-again.js';
import { renderProgress } from '../elements/render-progress.js';
import { saveLine } from '../elements/save-line.js';
import '../elements/sounding-script.js';
import '../elements/station-card.js';
import '../elements/station-line.js';
import { empty, errorLine, failed, loading, offlineBanner } from '../elements/states.js';
import { speakerLine } from '../elements/speaker-line.js';
import { stepsLine } from '../elements/steps-line.js';
import { sampleTag, stateTag, tag } from '../elements/tags.js';
import '../elements/urgent-card.js';
import { voiceCard } from '../elements/voice-card.js';
import '../elements/voice-order.js';
import '../elements/week-grid.js';
import { weekdaysField } from '../elements/weekdays.js';
import { setClockFrom } from '../lib/clock.js';
import { LoaElement } from '../lib/element.js';
import type { SaveState } from '../lib/draft.js';
import { STATE_NAMES } from '../lib/labels.js';
import { toast } from '../lib/toast.js';
import type { ScriptState } from '../lib/types.js';
import { APPROVALS, BROADCASTS, JOBS, LOG, ME, NOW, SLOTS, STATIONS } from './examples.js';
import { ORDERS, SPEAKERS, VOICES } from './voice-examples.js';

const SAVES: readonly SaveState[] = [
  { kind: 'saved' },
  { kind: 'saving' },
  { kind: 'kept-here' },
  { kind: 'conflict', sentence: '' },
  { kind: 'refused', sentence: '', field: undefined },
];

const SENTENCE = 'Bà con chú ý: cơ quan công an không làm việc qua điện thoại.';
const WORDS = [
  { paragraphId: 'p', from: 0, to: 6, startMs: 0, endMs: 400 },
  { paragraphId: 'p', from: 7, to: 13, startMs: 400, endMs: 900 },
];

/** Every element in every state, for whoever draws or checks them. */
@customElement('loa-gallery')
export class LoaGallery extends LoaElement {
  override connectedCallback() {
    setClockFrom(NOW, 'Asia/Ho_Chi_Minh');
    super.connectedCallback();
  }

  override render() {
    return html`<main class="stack gallery">
      <h1>Các phần của trang, trong mọi trạng thái</h1>
      ${this.#states()} ${this.#words()} ${this.#fields()} ${this.#jobs()} ${this.#urgent()}
      ${this.#stations()} ${this.#voices()} ${this.#speakers()} ${this.#programme()}
      <loa-toasts></loa-toasts>
    </main>`;
  }

  #part(name: string, content: unknown): TemplateResult {
    return html`<section class="stack tight">
      <h2>${name}</h2>
      ${content}
    </section>`;
  }

  #states(): TemplateResult {
    return html`${this.#part('Đang tải', loading('các bài', 2))}
    ${this.#part('Trống', empty('file', 'Chưa có bài nào. Bấm “Soạn bài mới” để viết bài đầu tiên.'))}
    ${this.#part(
      'Chưa tải được',
      failed(
        'Máy này chưa nối được với Loa Bản. Kiểm tra mạng; trang sẽ tự thử lại.',
        () => undefined,
      ),
    )}
    ${this.#part('Mất mạng', offlineBanner())}
    ${this.#part('Lỗi cạnh nút', errorLine('Bài chưa có chữ nào. Viết ít nhất một câu rồi tạo bản thu.'))}
    ${this.#part(
      'Lời nhắn có hoàn tác',
      html`<wa-button
        appearance="outlined"
        @click=${() => toast({ text: 'Đã bỏ khung 17:00.', undo: () => Promise.resolve() })}
        >Hiện lời nhắn</wa-button
      >`,
    )}`;
  }

  #words(): TemplateResult {
    const states = Object.keys(STATE_NAMES) as ScriptState[];
    return html`${this.#part(
      'Trạng thái của bài',
      html`<div class="row">
        ${states.map(stateTag)} ${sampleTag()} ${tag('Khẩn cấp', 'stop', 'alert')}
      </div>`,
    )}
    ${this.#part('Các bước', [0, 2, 4, 5].map(stepsLine))}
    ${this.#part(
      'Đã lưu hay chưa',
      SAVES.map((state) => html`<div>${saveLine(state, NOW)}</div>`),
    )}
    ${this.#part(
      'Lời đọc có chỗ cần xem',
      html`<p>
        họp ở <button type="button" class="doubt guessed">trung tâm</button> với
        <button type="button" class="doubt own">hội nông dân bản</button>, mang theo
        <button type="button" class="doubt unread">中文</button>.
      </p>`,
    )}
    ${this.#part('Thêm cách đọc riêng', html`<loa-new-word></loa-new-word>`)}
    ${this.#part('Tạo lại bản thu', html`<loa-render-again></loa-render-again>`)}
    ${this.#part(
      'Chữ đang đọc',
      html`<loa-sounding-script
        class="short"
        .paragraphs=${[{ id: 'p', text: SENTENCE }]}
        .words=${WORDS}
        .atMs=${500}
      ></loa-sounding-script>`,
    )}`;
  }

  #fields(): TemplateResult {
    const box = (id: string, label: string, error?: string) =>
      field(
        { id, label, error },
        ({ invalid, by }) =>
          html`<input class="box" id=${id} aria-invalid=${invalid} aria-describedby=${by} />`,
      );
    return html`${this.#part('Ô chữ', box('o-chu', 'Tiêu đề'))}
    ${this.#part('Ô chữ sai', box('o-sai', 'Giờ phát', 'Viết giờ phát, ví dụ 17:00.'))}
    ${this.#part(
      'Ngày trong tuần',
      weekdaysField([0, 3], () => undefined),
    )}`;
  }

  #jobs(): TemplateResult {
    return html`${JOBS.map(([name, job]) => this.#part(`Tạo bản thu: ${name}`, renderProgress(job)))}
    ${this.#part('Lượt phát của bài', broadcastsLine(BROADCASTS))}
    ${this.#part(
      'Sổ nhật ký',
      html`<ul class="list">
        ${LOG.map(logLine)}
      </ul>`,
    )}`;
  }

  #stations(): TemplateResult {
    return this.#part(
      'Kênh phát',
      html`<ul class="stations">
        ${STATIONS.map(
          ([name, station]) =>
            html`<li>
              <p class="quiet small">${name}</p>
              <loa-station-card .station=${station}></loa-station-card>
            </li>`,
        )}
      </ul>`,
    );
  }

  #voices(): TemplateResult {
    const options = { isAdmin: true, busy: false, main: true, act: () => undefined };
    return html`${this.#part(
      'Giọng đọc',
      html`<ul class="voices">
        ${VOICES.map(
          ([name, voice]) =>
            html`<li>
              <p class="quiet small">${name}</p>
              ${voiceCard(voice, options)}
            </li>`,
        )}
      </ul>`,
    )}
    ${this.#part(
      'So sánh hai giọng',
      html`<loa-compare-voices
        .voices=${VOICES.map(([, voice]) => voice).filter(({ canBeTried }) => canBeTried)}
      ></loa-compare-voices>`,
    )}
    ${[true, false].map((editable) =>
      ORDERS.map(([name, choices, voices], at) =>
        this.#part(
          `Thứ tự giọng: ${name}${editable ? '' : ', chỉ xem'}`,
          html`<loa-voice-order
            .name=${name}
            .scope=${`giong-${at}-${editable}`}
            .choices=${choices}
            .voices=${voices}
            .people=${new Map([['phrasebank:my', 'Bà Giàng Thị Mỷ']])}
            ?editable=${editable}
          ></loa-voice-order>`,
        ),
      ),
    )}`;
  }

  #speakers(): TemplateResult {
    const options = { busy: false, withdraw: () => undefined };
    return html`${this.#part(
      'Người đọc',
      html`<ul class="list card people">
        ${SPEAKERS.map((speaker) => speakerLine(speaker, options))}
      </ul>`,
    )}
    ${this.#part('Thêm người đọc', html`<loa-new-speaker></loa-new-speaker>`)}`;
  }

  #urgent(): TemplateResult {
    return html`${APPROVALS.map(([name, approval, me]) =>
      this.#part(
        `Bản tin khẩn cấp: ${name}`,
        html`<loa-urgent-card .me=${me} .approval=${approval}></loa-urgent-card>`,
      ),
    )}`;
  }

  #programme(): TemplateResult {
    const week = (slots: typeof SLOTS) =>
      html`<loa-week-grid
        .slots=${slots}
        .stations=${STATIONS.slice(0, 1).map(([, station]) => station)}
        .monday=${'2026-03-09'}
        .today=${'2026-03-12'}
        .quietHours=${ME.commune.quietHours}
      ></loa-week-grid>`;
    return html`${this.#part('Tuần phát', week(SLOTS))} ${this.#part('Tuần trống', week([]))}`;
  }
}
