import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type WaButton from '@awesome.me/webawesome/dist/components/button/button.js';
import { LoaElement } from '../lib/element.js';
import type { VoiceView } from '../lib/types.js';
import {
  absence,
  dialChoices,
  type DIALS,
  dialOf,
  moved,
  withDial,
  type Choice,
} from '../lib/voice-order.js';
import { field, selectField, valueOf } from './field.js';
import { icon } from './icons.js';
import { tag } from './tags.js';

const UP = -1;
const DOWN = 1;
type Way = typeof UP | typeof DOWN;

/** Voices in the order in which they speak; shown, or put in order. @fires ordered with the new order */
@customElement('loa-voice-order')
export class LoaVoiceOrder extends LoaElement {
  /** Told apart from other lists on the page; also what it is called. */
  @property({ attribute: false }) name = '';
  @property({ attribute: false }) scope = 'giong';
  @property({ attribute: false }) choices: readonly Choice[] = [];
  /** Those of the language. */
  @property({ attribute: false }) voices: readonly VoiceView[] = [];
  /** Names of people whose recordings somebody put into the order. */
  @property({ attribute: false }) people: ReadonlyMap<string, string> = new Map();
  @property({ type: Boolean }) editable = false;
  @state() private adding: string | undefined;
  /** The button that was pressed goes with its voice, once the voice has moved. */
  #follow: { readonly voiceId: string; readonly way: Way; readonly from: number } | undefined;

  override updated() {
    const follow = this.#follow;
    if (!follow || this.#placeOf(follow.voiceId) === follow.from) return;
    this.#follow = undefined;
    void this.#focus(follow.voiceId, follow.way);
  }

  override render() {
    return html`${
      this.choices.length === 0
        ? nothing
        : html`<ol class="list" aria-label=${this.name}>
            ${repeat(
              this.choices,
              ({ voiceId }) => voiceId,
              (choice, at) => this.#row(choice, at),
            )}
          </ol>`
    }
    ${this.editable ? this.#adder() : nothing}`;
  }

  #row(choice: Choice, at: number): TemplateResult {
    const { voiceId } = choice;
    const name = this.#nameOf(voiceId);
    return html`<li class="line voice-place" aria-label=${name}>
      <div class="grow stack tight">
        <span class="row"
          ><span class="title">${at + 1}. ${name}</span> ${this.#stateTag(voiceId, at)}</span
        >
        ${isBank(voiceId) ? bankLine : this.#dials(choice, at)}
      </div>
      ${this.editable ? this.#acts(voiceId, name, at) : nothing}
    </li>`;
  }

  #stateTag(voiceId: string, at: number): TemplateResult | typeof nothing {
    if (isBank(voiceId)) return nothing;
    const next = this.choices.slice(at + 1).some((one) => this.#voice(one.voiceId)?.canBeTried);
    const missing = absence(this.#voice(voiceId), next);
    if (missing !== undefined) return tag(missing, 'look');
    const first = this.choices.find((one) => this.#voice(one.voiceId)?.canBeTried);
    return first?.voiceId === voiceId ? tag('Đang dùng', 'good') : nothing;
  }

  #dials(choice: Choice, at: number): TemplateResult | typeof nothing {
    const hasPitch = choice.voiceId.startsWith('espeak:');
    const dials = [
      ['rate', 'Tốc độ'] as const,
      ...(hasPitch ? [['pitch', 'Độ cao'] as const] : []),
    ];
    if (!this.editable) {
      const said = dials.map(([dial, label]) => `${label}: ${nameOfDial(choice, dial)}`);
      return html`<span class="quiet small">${said.join(' · ')}</span>`;
    }
    return html`<div class="row dials">
      ${dials.map(([dial, label]) => {
        const value = dialOf(choice, dial);
        const id = `${this.scope}-${dial}-${choice.voiceId.replaceAll(/[^\w-]/gu, '-')}`;
        return selectField({ id, label }, dialChoices(dial, value), value, (wanted) =>
          this.#replace(at, withDial(choice, dial, wanted)),
        );
      })}
    </div>`;
  }

  #acts(voiceId: string, name: string, at: number): TemplateResult {
    const arrow = (way: Way, label: string, isEnd: boolean) =>
      html`<wa-button
        class="only-icon"
        appearance="outlined"
        data-way=${way}
        title=${`${label} (hoặc phím mũi tên)`}
        ?disabled=${isEnd}
        @click=${() => this.#move(voiceId, way)}
      >
        ${icon(way === UP ? 'up' : 'down')}<span class="visually-hidden">${label}: ${name}</span>
      </wa-button>`;
    return html`<div
      class="row"
      data-voice=${voiceId}
      @keydown=${(event: KeyboardEvent) => this.#key(event, voiceId)}
    >
      ${arrow(UP, 'Đưa lên', at === 0)} ${arrow(DOWN, 'Đưa xuống', at === this.choices.length - 1)}
      <wa-button appearance="plain" @click=${() => this.#remove(voiceId)}>
        ${icon('trash')}Bỏ<span class="visually-hidden">: ${name}</span>
      </wa-button>
    </div>`;
  }

  #adder(): TemplateResult | typeof nothing {
    const taken = this.choices.map(({ voiceId }) => voiceId);
    const free = this.voices.filter((one) => !taken.includes(one.id) && one.presence !== 'faulty');
    const chosen = free.find(({ id }) => id === this.adding) ?? free[0];
    if (!chosen) return nothing;
    return html`<div class="row add-voice">
      ${field(
        { id: `${this.scope}-them`, label: 'Thêm giọng' },
        ({ id }) =>
          html`<select
            class="box"
            id=${id}
            @change=${(event: Event) => {
              this.adding = valueOf(event);
            }}
          >
            ${repeat(
              free,
              (one) => one.id,
              (one) =>
                html`<option value=${one.id} ?selected=${one === chosen}>
                  ${one.name}${one.canBeTried ? '' : ' (chưa cài)'}
                </option>`,
            )}
          </select>`,
      )}
      <wa-button
        appearance="outlined"
        @click=${() => this.#ordered([...this.choices, { voiceId: chosen.id, settings: {} }])}
      >
        ${icon('plus')}Thêm<span class="visually-hidden">: ${this.name}</span>
      </wa-button>
    </div>`;
  }

  #key(event: KeyboardEvent, voiceId: string) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.#move(voiceId, event.key === 'ArrowUp' ? UP : DOWN);
  }

  #move(voiceId: string, way: Way) {
    const from = this.#placeOf(voiceId);
    const order = moved(this.choices, from, way);
    if (order === this.choices) return;
    this.#ordered(order);
    this.#follow = { voiceId, way, from };
  }

  #remove(voiceId: string) {
    this.#ordered(this.choices.filter((one) => one.voiceId !== voiceId));
  }

  #replace(at: number, choice: Choice) {
    this.#ordered(this.choices.map((one, index) => (index === at ? choice : one)));
  }

  #ordered(detail: readonly Choice[]) {
    this.#follow = undefined;
    this.dispatchEvent(new CustomEvent('ordered', { detail }));
  }

  /** At either end the button pressed is no longer there to press: the other one is. */
  async #focus(voiceId: string, way: Way) {
    const acts = this.querySelector(`[data-voice=${CSS.escape(voiceId)}]`);
    const buttons = [way, -way].flatMap(
      (each) => acts?.querySelector<WaButton>(`wa-button[data-way="${each}"]`) ?? [],
    );
    await Promise.all(buttons.map(({ updateComplete }) => updateComplete));
    buttons.find((button) => !button.disabled)?.focus();
  }

  #placeOf(voiceId: string): number {
    return this.choices.findIndex((choice) => choice.voiceId === voiceId);
  }

  #voice(voiceId: string): VoiceView | undefined {
    return this.voices.find(({ id }) => id === voiceId);
  }

  #nameOf(voiceId: string): string {
    return this.#voice(voiceId)?.name ?? this.people.get(voiceId) ?? voiceId.replace(/^\w+:/u, '');
  }
}

const isBank = (voiceId: string) => voiceId.startsWith('phrasebank:');
const bankLine = html`<span class="quiet small">
  Chỉ đọc được thông báo ghép từ câu thu sẵn; bài khác sẽ không tạo được bản thu.
</span>`;

function nameOfDial(choice: Choice, dial: keyof typeof DIALS): string {
  const value = dialOf(choice, dial);
  const [, name = value] = dialChoices(dial, value).find(([each]) => each === value) ?? [];
  return name.toLocaleLowerCase('vi');
}
