import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { languageName } from '../lib/labels.js';
import { Live } from '../lib/live.js';
import { toast } from '../lib/toast.js';
import type { Me, SpeakerView, StationView, VoiceOrderView, VoiceView } from '../lib/types.js';
import { orderOf, speaking, type Choice } from '../lib/voice-order.js';
import { field, valueOf } from './field.js';
import { icon } from './icons.js';
import { errorLine, shown } from './states.js';
import './voice-order.js';

interface Orders {
  readonly orders: readonly VoiceOrderView[];
  readonly stations: readonly StationView[];
  readonly speakers: readonly SpeakerView[];
}

/** “Giọng dùng khi đọc”: for each language, and for a station that wants its own. */
@customElement('loa-voice-orders')
export class LoaVoiceOrders extends LoaElement {
  @property({ attribute: false }) me!: Me;
  @property({ attribute: false }) voices: readonly VoiceView[] = [];
  /** Stations somebody is about to choose for: language and station. */
  @state() private begun: readonly string[] = [];
  @state() private station = '';
  /** What was not saved is not shown as if it were: the boxes are drawn anew. */
  @state() private refusals = 0;
  readonly #action = new Action(this);
  readonly #orders = new Live<Orders>(this, (signal) => read(signal), {
    topics: ['settings', 'speaker', 'station'],
  });

  override render() {
    return html`<section class="stack tight" aria-labelledby="giong-dung">
      <h2 id="giong-dung">Giọng dùng khi đọc</h2>
      <p class="quiet">
        Giọng đứng đầu đọc; giọng sau thay khi giọng trước chưa dùng được. Bản thu đã tạo vẫn giữ
        giọng cũ cho tới khi tạo lại.
      </p>
      ${errorLine(this.#action.problem)}
      ${shown(this.#orders, 'giọng dùng khi đọc', (orders) => this.#draw(orders))}
    </section>`;
  }

  #draw(data: Orders): TemplateResult {
    const set = data.orders.map(({ lang }) => lang);
    const voiced = this.voices.map(({ lang }) => lang);
    const spoken = this.me.spokenLanguages.filter((lang) => voiced.includes(lang));
    return html`${[...new Set([...spoken, ...set])].map((lang) => this.#language(lang, data))}`;
  }

  #language(lang: string, data: Orders): TemplateResult {
    const voices = this.voices.filter((voice) => voice.lang === lang);
    const order = orderOf(data.orders, lang, null);
    return html`<article class="card stack" aria-labelledby=${`tieng-${lang}`}>
      <div class="stack tight">
        <h3 id=${`tieng-${lang}`}>${languageName(lang)}</h3>
        ${nowLine(order, voices)}${this.#order({ lang, stationId: null }, languageName(lang), data)}
      </div>
      ${this.#stationsOf(lang, data).map((station) => this.#ofStation(lang, station, data))}
      ${this.#isAdmin ? this.#newStation(lang, data) : nothing}
    </article>`;
  }

  #ofStation(lang: string, { id: stationId, name }: StationView, data: Orders): TemplateResult {
    const own = orderOf(data.orders, lang, stationId);
    const title = `Riêng cho kênh ${name}`;
    return html`<div class="stack tight station-voices">
      <h4>${title}</h4>
      <p class="quiet small">
        ${
          own.length === 0
            ? 'Chưa chọn giọng riêng: kênh này dùng giọng chung ở trên.'
            : 'Dùng khi tạo bản thu cho bài chỉ lên lịch ở kênh này. Bài có bản thu trước khi lên lịch thì trang bài nhắc tạo lại. Hết giọng ở đây thì dùng giọng chung.'
        }
      </p>
      ${this.#order({ lang, stationId }, title, data)}
    </div>`;
  }

  #order(
    place: { readonly lang: string; readonly stationId: string | null },
    name: string,
    { orders, speakers }: Orders,
  ): TemplateResult {
    const people = new Map(speakers.map((one) => [`phrasebank:${one.id}`, one.name]));
    const before = orderOf(orders, place.lang, place.stationId);
    return html`${keyed(
      this.refusals,
      html`<loa-voice-order
        .name=${name}
        .scope=${`giong-${place.lang}-${place.stationId ?? 'chung'}`}
        .choices=${before}
        .voices=${this.voices.filter(({ lang }) => lang === place.lang)}
        .people=${people}
        ?editable=${this.#isAdmin}
        @ordered=${(event: CustomEvent<readonly Choice[]>) =>
          void this.#set({ ...place, voices: [...event.detail] }, before)}
      ></loa-voice-order>`,
    )}`;
  }

  #newStation(lang: string, data: Orders): TemplateResult | typeof nothing {
    const there = this.#stationsOf(lang, data);
    const free = data.stations.filter((one) => !there.includes(one));
    const chosen = free.find(({ id }) => id === this.station) ?? free[0];
    if (!chosen) return nothing;
    return html`<div class="row add-voice">
      ${field(
        { id: `kenh-${lang}`, label: 'Kênh cần giọng riêng' },
        ({ id }) =>
          html`<select
            class="box"
            id=${id}
            @change=${(event: Event) => {
              this.station = valueOf(event);
            }}
          >
            ${free.map(
              (one) =>
                html`<option value=${one.id} ?selected=${one === chosen}>${one.name}</option>`,
            )}
          </select>`,
      )}
      <wa-button
        appearance="plain"
        @click=${() => {
          this.begun = [...this.begun, `${lang} ${chosen.id}`];
        }}
      >
        ${icon('plus')}Chọn giọng riêng
      </wa-button>
    </div>`;
  }

  #stationsOf(lang: string, { stations, orders }: Orders): readonly StationView[] {
    return stations.filter(
      ({ id }) =>
        this.begun.includes(`${lang} ${id}`) ||
        orders.some((order) => order.lang === lang && order.stationId === id),
    );
  }

  get #isAdmin(): boolean {
    return this.me.role === 'admin';
  }

  async #set(order: VoiceOrderView, before: readonly Choice[]) {
    if (this.#action.busy !== undefined) return;
    const orders = await this.#action.run('order', () => api.orderVoices(order));
    const data = this.#orders.value;
    if (!orders || !data) {
      this.refusals += 1;
      return;
    }
    // Emptied, a station's own list stays in sight.
    if (order.stationId !== null) this.begun = [...this.begun, `${order.lang} ${order.stationId}`];
    this.#orders.set({ ...data, orders });
    toast({
      text: `Đã lưu giọng đọc ${languageName(order.lang)}.`,
      ...(order.voices.length < before.length && {
        undo: () => this.#set({ ...order, voices: [...before] }, order.voices),
      }),
    });
  }
}

function nowLine(order: readonly Choice[], voices: readonly VoiceView[]): TemplateResult {
  const voice = speaking(order, voices);
  const who = voice ? voice.name : 'chưa có giọng nào trên máy';
  const isChosen = order.some(({ voiceId }) => voiceId === voice?.id);
  if (isChosen) return html`<p>Máy đọc bằng: <strong>${who}</strong></p>`;
  return html`<p>
    ${order.length === 0 ? 'Máy tự chọn' : 'Tạm thời máy tự chọn'}: <strong>${who}</strong>
  </p>`;
}

async function read(signal: AbortSignal): Promise<Orders> {
  const [orders, stations, speakers] = await Promise.all([
    api.voiceOrders(signal),
    api.stations(signal),
    api.speakers(signal),
  ]);
  return { orders, stations, speakers };
}
