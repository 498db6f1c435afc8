import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { enterSends, field } from '../elements/field.js';
import '../elements/password-box.js';
import { errorLine } from '../elements/states.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { textOf } from './sign-in.js';

const SHORTEST = 10;

/** After a one-time password the next act is choosing one's own. */
@customElement('loa-set-password')
export class LoaSetPassword extends LoaElement {
  /** Just typed at the sign-in; after a reload the person types it again. */
  @property() known = '';
  readonly #action = new Action(this);

  override render() {
    const { problem } = this.#action;
    const atField = this.#action.field === 'next' || this.#action.field === 'current';
    return html`<main class="alone stack">
      <div>
        <h1>Đặt mật khẩu riêng</h1>
        <p class="quiet">
          Mật khẩu vừa rồi chỉ dùng một lần. Từ lần sau bạn đăng nhập bằng mật khẩu đặt ở đây.
        </p>
      </div>
      <form class="stack" novalidate @submit=${(event: SubmitEvent) => void this.#submit(event)}>
        ${atField ? '' : errorLine(problem)}
        ${this.known === '' ? this.#box('current', 'Mật khẩu dùng một lần', 'current-password') : nothing}
        ${this.#box('next', 'Mật khẩu mới', 'new-password', 'Ít nhất 10 ký tự. Ghép vài từ dễ nhớ.')}
        <wa-button type="submit" variant="brand" ?loading=${this.#action.busy !== undefined}>
          Đặt mật khẩu và vào
        </wa-button>
        ${enterSends}
      </form>
    </main>`;
  }

  #box(name: string, label: string, autocomplete: 'current-password' | 'new-password', hint = '') {
    const error = this.#action.field === name ? this.#action.problem : undefined;
    return field(
      { id: `mat-khau-${name}`, label, hint, error },
      ({ id, invalid, by }) =>
        html`<loa-password-box
          .boxId=${id}
          .name=${name}
          .use=${autocomplete}
          .invalid=${invalid}
          .by=${by}
        ></loa-password-box>`,
    );
  }

  async #submit(event: SubmitEvent) {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const current = this.known || textOf(form, 'current');
    const next = textOf(form, 'next');
    if (current === '') return this.#action.fail('Gõ lại mật khẩu dùng một lần.', 'current');
    if (next.length < SHORTEST) {
      return this.#action.fail(`Mật khẩu mới cần ít nhất ${SHORTEST} ký tự.`, 'next');
    }
    const me = await this.#action.run('set', () => api.setPassword(current, next));
    if (me) this.dispatchEvent(new CustomEvent('password-set', { detail: me }));
  }
}
