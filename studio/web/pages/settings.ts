import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../elements/people.js';
import { LoaElement } from '../lib/element.js';
import type { Me } from '../lib/types.js';

/** How texts are read and by whom, for everybody who writes; who works here, for an administrator. */
@customElement('loa-settings')
export class LoaSettings extends LoaElement {
  @property({ attribute: false }) me!: Me;

  override render() {
    const isAdmin = this.me.role === 'admin';
    return html`<div class="page-head"><h1>Cài đặt</h1></div>
      <div class="stack">
        <section class="card stack tight" aria-labelledby="giong-doc">
          <h2 id="giong-doc">Giọng đọc</h2>
          <p>
            ${
              isAdmin
                ? 'Nghe thử, so sánh, chọn giọng dùng khi đọc, cài thêm giọng tự nhiên.'
                : 'Nghe thử, so sánh, xem giọng nào đang dùng khi đọc.'
            }
          </p>
          <a class="tap" href="/cai-dat/giong-doc">Mở trang giọng đọc</a>
          <a class="tap" href="/cai-dat/nguoi-doc">Người đọc và sự đồng ý của họ</a>
        </section>
        ${isAdmin ? html`<loa-people .me=${this.me}></loa-people>` : nothing}
        <section class="stack tight" aria-labelledby="cach-doc">
          <h2 id="cach-doc">Cách đọc</h2>
          <a class="tap" href="/cach-doc">Cách đọc riêng của xã</a>
        </section>
      </div>`;
  }
}
