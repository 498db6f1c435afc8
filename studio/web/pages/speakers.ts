import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Question } from '../elements/ask.js';
import { icon } from '../elements/icons.js';
import '../elements/new-speaker.js';
import { speakerLine } from '../elements/speaker-line.js';
import { empty, errorLine, shown } from '../elements/states.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { Live } from '../lib/live.js';
import { toast } from '../lib/toast.js';
import type { Me, SpeakerView } from '../lib/types.js';

/** “Người đọc”: who lends their voice, and how that is taken back. */
@customElement('loa-speakers')
export class LoaSpeakers extends LoaElement {
  @property({ attribute: false }) me!: Me;
  @state() private question: Question | undefined;
  readonly #action = new Action(this);
  readonly #speakers = new Live(this, (signal) => api.speakers(signal), { topics: ['speaker'] });

  override render() {
    return html`<div class="page-head">
        <h1>Người đọc</h1>
        ${
          this.me.role === 'approver'
            ? nothing
            : html`<a class="tap row" href="/cai-dat">${icon('left')} Cài đặt</a>`
        }
      </div>
      <div class="stack">
        <p class="quiet">
          Người trong bản cho mượn giọng. Giọng nói là của người đó: chỉ phát khi người đó đồng ý,
          và thôi phát ngay khi người đó rút lại.
        </p>
        ${errorLine(this.#action.problem)}
        ${shown(this.#speakers, 'người đọc', (speakers) => this.#draw(speakers))}
        <loa-new-speaker @added=${() => void this.#speakers.reload()}></loa-new-speaker>
      </div>
      <loa-ask
        .question=${this.question}
        @closed=${() => {
          this.question = undefined;
        }}
      ></loa-ask>`;
  }

  #draw(speakers: readonly SpeakerView[]): TemplateResult {
    if (speakers.length === 0) {
      return empty(
        'headphones',
        'Chưa có người đọc nào. Thêm ở dưới, hoặc khi tải bản thu có sẵn lên trong một bài.',
      );
    }
    return html`<ul class="list card people">
      ${repeat(
        speakers,
        ({ id }) => id,
        (speaker) =>
          speakerLine(speaker, {
            busy: this.#action.busy === speaker.id,
            withdraw: () => this.#ask(speaker),
          }),
      )}
    </ul>`;
  }

  #ask(speaker: SpeakerView) {
    this.question = {
      title: `Rút lại sự đồng ý của ${speaker.name}?`,
      text: 'Bản thu có giọng người này thôi được phát ngay, kể cả bài đã lên lịch. Câu thu sẵn bị xoá, không lấy lại được.',
      yes: 'Rút lại sự đồng ý',
      stop: true,
      act: () => this.#withdraw(speaker),
    };
  }

  async #withdraw({ id, name }: SpeakerView) {
    const done = await this.#action.run(id, () => api.withdrawSpeaker(id));
    if (!done) return;
    toast({ text: `Giọng của ${name} thôi được phát từ bây giờ.` });
    await this.#speakers.reload();
  }
}
