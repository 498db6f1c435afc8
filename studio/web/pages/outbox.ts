import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../elements/icons.js';
import { empty, errorLine, shown } from '../elements/states.js';
import { sampleTag, tag } from '../elements/tags.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { copyText } from '../lib/clipboard.js';
import { LoaElement, when } from '../lib/element.js';
import { Live } from '../lib/live.js';
import { toast } from '../lib/toast.js';
import type { DeliveryView, Me, OutboxView } from '../lib/types.js';

const DONE_SHOWN = 10;
const UNREACHABLE = 'Người dân chưa mở được liên kết này';

@customElement('loa-outbox')
export class LoaOutbox extends LoaElement {
  @property({ attribute: false }) me!: Me;
  /** The post copied last: its next act becomes the main one. */
  @state() private copied: string | undefined;
  readonly #action = new Action(this);
  readonly #outbox = new Live(this, (signal) => api.outbox(signal), {
    topics: ['delivery', 'segment', 'clip', 'settings'],
  });

  override render() {
    return html`<div class="page-head"><h1>Gửi Zalo</h1></div>
      ${shown(this.#outbox, 'bài gửi Zalo', (outbox) => this.#draw(outbox))}`;
  }

  #draw(outbox: OutboxView): TemplateResult {
    const ready = outbox.deliveries.filter((one) => one.state === 'ready');
    const done = outbox.deliveries.filter((one) => one.state === 'done');
    return html`<div class="stack">
      ${this.#linkState(outbox)} ${errorLine(this.#action.problem)}
      ${
        ready.length === 0
          ? empty(
              'message',
              'Không có bài nào chờ gửi. Bài phát xong sẽ tự nằm sẵn ở đây để dán vào nhóm Zalo.',
            )
          : html`<p class="quiet">
                Chép chữ, mở nhóm Zalo, dán vào rồi gửi. Gửi xong thì bấm “Đã đăng”.
              </p>
              <ul class="stack">
                ${repeat(
                  ready,
                  (one) => one.id,
                  (one, index) => html`<li>${this.#post(one, index === 0)}</li>`,
                )}
              </ul>`
      }
      ${done.length > 0 ? this.#done(done) : nothing}
    </div>`;
  }

  #linkState({ publicUrl }: OutboxView): TemplateResult | typeof nothing {
    if (publicUrl.state === 'ok') return nothing;
    return html`<section class="card look stack tight">
      <h2 class="row">${icon('alert')} ${UNREACHABLE}</h2>
      <p>
        ${
          publicUrl.help?.replace(`${UNREACHABLE}. `, '') ??
          'Nhờ người quản trị đặt địa chỉ mà điện thoại của người dân mở được. Từ giờ tới lúc đó, nút chép chỉ chép chữ, không có liên kết.'
        }
      </p>
    </section>`;
  }

  #post(delivery: DeliveryView, first: boolean): TemplateResult {
    const main = this.copied === undefined ? first : this.copied === delivery.id;
    const copied = this.copied === delivery.id;
    return html`<article
      class="card stack tight"
      aria-label=${`${delivery.target}: ${delivery.title}`}
    >
      <div class="row apart">
        <h2>${delivery.target}</h2>
        ${delivery.isSample ? sampleTag() : nothing}
      </div>
      <div class="zalo-post">${delivery.copyText}</div>
      <p class="quiet small">
        ${
          delivery.link === null
            ? html`Chưa kèm liên kết nghe lại.
                <a href=${delivery.path} target="_blank">Xem trang nghe lại trên máy này</a>`
            : html`<a href=${delivery.link} target="_blank">Mở thử trang nghe lại</a>`
        }
      </p>
      <div class="row">
        <wa-button
          variant=${main && !copied ? 'brand' : 'neutral'}
          appearance=${main && !copied ? 'accent' : 'outlined'}
          @click=${() => void this.#copy(delivery)}
        >
          ${icon('copy')}${delivery.link === null ? 'Chép chữ' : 'Chép chữ và liên kết'}
        </wa-button>
        <wa-button
          variant=${copied ? 'brand' : 'neutral'}
          appearance=${copied ? 'accent' : 'outlined'}
          ?loading=${this.#action.busy === delivery.id}
          @click=${() => void this.#mark(delivery, true)}
        >
          ${icon('check')}Đã đăng
        </wa-button>
      </div>
    </article>`;
  }

  #done(done: readonly DeliveryView[]): TemplateResult {
    return html`<section class="stack tight" aria-labelledby="da-dang">
      <h2 id="da-dang">Đã đăng</h2>
      <ul class="list">
        ${repeat(
          done.slice(0, DONE_SHOWN),
          (one) => one.id,
          (one) =>
            html`<li class="line">
              <span class="grow"
                ><span class="title">${one.title}</span>
                <span class="quiet small facts">${one.target}</span></span
              >
              ${tag(one.doneAt === null ? 'Đã đăng' : `Đã đăng ${when(one.doneAt)}`, 'good')}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  async #copy(delivery: DeliveryView) {
    const done = await copyText(delivery.copyText);
    if (!done) {
      this.#action.fail(
        'Trình duyệt không cho chép. Bôi đen phần chữ trong khung rồi chép bằng tay.',
      );
      return;
    }
    this.#action.clear();
    this.copied = delivery.id;
    toast({ text: `Đã chép. Mở ${delivery.target} rồi dán vào.` });
  }

  async #mark(delivery: DeliveryView, done: boolean) {
    const outbox = await this.#action.run(delivery.id, () => api.markDelivery(delivery.id, done));
    if (!outbox) return;
    this.#outbox.set(outbox);
    this.copied = undefined;
    if (done) {
      toast({
        text: `Đã ghi: đăng ở ${delivery.target}.`,
        undo: () => this.#mark(delivery, false),
      });
    }
  }
}
