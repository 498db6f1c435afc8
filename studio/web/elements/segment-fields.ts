import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LoaElement } from '../lib/element.js';
import type { Fields } from '../lib/draft.js';
import { api } from '../lib/api.js';
import { CLASS_NAMES, knownTopics, learnTopics, topicName } from '../lib/labels.js';
import { field, selectField, valueOf } from './field.js';

const OTHER = '?';

/** Title, topic and bulletin class. @fires edited with the changed fields */
@customElement('loa-segment-fields')
export class LoaSegmentFields extends LoaElement {
  @property({ attribute: false }) fields!: Fields;
  @property({ attribute: false }) topics: readonly string[] = [];
  @property({ attribute: false }) titleError: string | undefined;
  @state() private ownTopic = false;

  override render() {
    return html`<div class="segment-fields">
      ${field(
        { id: 'tieu-de', label: 'Tiêu đề', error: this.titleError },
        ({ id, invalid, by }) =>
          html`<input
            class="box"
            id=${id}
            maxlength="200"
            .value=${this.fields.title}
            aria-invalid=${invalid}
            aria-describedby=${by}
            @input=${(event: Event) => this.#say({ title: valueOf(event) })}
          />`,
      )}
      ${this.#topic()} ${this.#class()}
    </div>`;
  }

  #topic(): TemplateResult {
    const { topic } = this.fields;
    const known = [...new Set([topic, ...knownTopics(), ...this.topics])].filter(Boolean);
    return html`<div class="stack tight">
      ${field(
        { id: 'chu-de', label: 'Chủ đề' },
        ({ id }) =>
          html`<select
            class="box"
            id=${id}
            @change=${(event: Event) => this.#choose(valueOf(event))}
          >
            ${topic === '' ? html`<option value="" selected>Chưa chọn</option>` : nothing}
            ${known.map(
              (slug) =>
                html`<option value=${slug} ?selected=${slug === topic && !this.ownTopic}>
                  ${topicName(slug)}
                </option>`,
            )}
            <option value=${OTHER} ?selected=${this.ownTopic}>Chủ đề khác…</option>
          </select>`,
      )}
      ${
        this.ownTopic
          ? html`<input
              class="box"
              aria-label="Tên chủ đề khác"
              placeholder="Ví dụ: Chợ phiên"
              @change=${(event: Event) => void this.#name(valueOf(event))}
            />`
          : nothing
      }
    </div>`;
  }

  #class(): TemplateResult {
    const choices = Object.entries(CLASS_NAMES) as [Fields['bulletinClass'], string][];
    const options = { id: 'loai-ban-tin', label: 'Loại bản tin' };
    return selectField(options, choices, this.fields.bulletinClass, (bulletinClass) =>
      this.#say({ bulletinClass }),
    );
  }

  #choose(value: string) {
    this.ownTopic = value === OTHER;
    if (this.ownTopic) return void this.updateComplete.then(() => this.#focusOwn());
    if (value !== '') this.#say({ topic: value });
  }

  #focusOwn() {
    this.querySelector<HTMLInputElement>('[aria-label="Tên chủ đề khác"]')?.focus();
  }

  async #name(text: string) {
    if (text.trim() === '') return;
    const topic = await api.newTopic(text).catch(() => undefined);
    // Without the network the box stays open with what was typed.
    if (!topic) return;
    learnTopics([topic]);
    this.#say({ topic: topic.slug });
    this.ownTopic = false;
  }

  #say(fields: Partial<Fields>) {
    this.dispatchEvent(new CustomEvent('edited', { detail: fields }));
  }
}
