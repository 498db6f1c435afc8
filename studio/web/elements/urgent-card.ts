import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement, when } from '../lib/element.js';
import { toast } from '../lib/toast.js';
import type { ApprovalView, ClipView, Me, ScriptDetail } from '../lib/types.js';
import { icon } from './icons.js';
import { errorLine } from './states.js';

/**
 * The second yes of an approved urgent bulletin: without it the quiet hours stay closed. Nothing for
 * any other bulletin. @fires confirmed
 */
@customElement('loa-urgent-card')
export class LoaUrgentCard extends LoaElement {
  @property({ attribute: false }) me!: Me;
  @property({ attribute: false }) segmentId = '';
  @property({ attribute: false }) language = 'vi';
  @property({ attribute: false }) clip!: ClipView;
  @property({ attribute: false }) approval: ApprovalView | null = null;
  readonly #action = new Action(this);

  override render() {
    const { approval } = this;
    if (!approval || approval.secondYes === 'not-needed') return nothing;
    return approval.secondYes === 'given' ? this.#given(approval) : this.#waiting(approval);
  }

  #given({ confirmed }: ApprovalView): TemplateResult {
    return html`<section class="card urgent stack tight" aria-label="Phát ban đêm">
      <h2 class="row">${icon('alert')} Bài này phát ngay cả ban đêm</h2>
      <p>
        ${confirmed?.byName} đã xác nhận ${confirmed ? when(confirmed.at) : nothing}. Lên lịch vào
        giờ nào, bài sẽ phát đúng giờ đó, kể cả giờ yên tĩnh ${this.#quiet()}, và đánh thức cả bản.
        Sửa bài là phải duyệt và xác nhận lại.
      </p>
      ${errorLine(this.#action.problem)}
      ${
        this.#mayApprove
          ? html`<div class="row">
              <wa-button
                appearance="outlined"
                ?loading=${this.#action.busy === 'withdraw'}
                @click=${() => void this.#withdraw()}
              >
                Rút lại xác nhận
              </wa-button>
            </div>`
          : nothing
      }
    </section>`;
  }

  #waiting(approval: ApprovalView): TemplateResult {
    const asked = this.#mayApprove && approval.approvedById !== this.me.id;
    return html`<section class="card look stack tight" aria-label="Phát ban đêm">
      <h2 class="row">
        ${icon('alert')}
        ${asked ? 'Cho bài này phát ngay cả ban đêm?' : 'Ban đêm bài này chưa được phát'}
      </h2>
      ${asked ? this.#question(approval) : this.#whoIsAsked(approval)}
      ${errorLine(this.#action.problem)}
    </section>`;
  }

  #question({ approvedByName, approvedAt }: ApprovalView): TemplateResult {
    return html`<p>
        ${approvedByName} đã duyệt ${when(approvedAt)}. Hãy nghe hết bản thu ở trên. Bạn xác nhận
        thì bài sẽ phát ngay cả trong giờ yên tĩnh ${this.#quiet()}, ở kênh và giờ được lên lịch, và
        đánh thức cả bản. Không xác nhận thì bài chỉ phát ban ngày.
      </p>
      <div class="row">
        <wa-button
          variant="danger"
          ?loading=${this.#action.busy === 'confirm'}
          @click=${() => void this.#confirm()}
        >
          Xác nhận cho phát cả ban đêm
        </wa-button>
      </div>`;
  }

  #whoIsAsked({ hasSecondPerson }: ApprovalView): TemplateResult {
    const rule = html`Trong giờ yên tĩnh ${this.#quiet()}, bản tin khẩn cấp cần hai người đồng ý:
    một người duyệt, một người khác xác nhận.`;
    if (hasSecondPerson) {
      return html`<p>
        ${rule} Nhờ một người khác có quyền duyệt đăng nhập trên máy của họ, mở bài này từ trang Hôm
        nay, nghe rồi bấm “Xác nhận cho phát cả ban đêm”.
      </p>`;
    }
    return html`<p>${rule} Xã chưa có người thứ hai có quyền duyệt.</p>
      ${
        this.me.role === 'admin'
          ? html`<p><a class="tap" href="/cai-dat">Thêm người thứ hai ở Cài đặt</a></p>`
          : html`<p>Nhờ quản trị mở Cài đặt và thêm một người.</p>`
      }`;
  }

  get #mayApprove(): boolean {
    return this.me.role !== 'editor';
  }

  #quiet(): string {
    const { from, to } = this.me.commune.quietHours;
    return `${from}–${to}`;
  }

  async #confirm() {
    const { segmentId, language, clip } = this;
    const script = await this.#action.run('confirm', () =>
      api.confirmUrgent(segmentId, language, clip.scriptHash, clip.id),
    );
    if (!script) return;
    this.#confirmed(script);
    toast({
      text: 'Đã xác nhận. Bài này phát ngay cả ban đêm.',
      undo: () => this.#withdraw(),
    });
  }

  async #withdraw() {
    const script = await this.#action.run('withdraw', () =>
      api.withdrawUrgent(this.segmentId, this.language),
    );
    if (!script) return;
    this.#confirmed(script);
    toast({ text: 'Đã rút lại xác nhận. Ban đêm bài này không phát.' });
  }

  #confirmed(script: ScriptDetail) {
    this.dispatchEvent(new CustomEvent('confirmed', { detail: script }));
  }
}
