import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { enterSends, field } from '../elements/field.js';
import '../elements/password-box.js';
import { errorLine } from '../elements/states.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import type { Me } from '../lib/types.js';

/** What a sign-in tells the app; the password only lives until the next page needs it no more. */
export interface SignedIn {
  readonly me: Me;
  readonly password: string;
}

@customElement('loa-sign-in')
export class LoaSignIn extends LoaElement {
  readonly #action = new Action(this);

  override render() {
    return html`<main class="alone stack">
      <div>
        <h1>Đăng nhập Loa Bản</h1>
        <p class="quiet">Nơi soạn, duyệt và lên lịch bài phát thanh của xã.</p>
      </div>
      <form class="stack" @submit=${(event: SubmitEvent) => void this.#submit(event)}>
        ${errorLine(this.#action.problem)}
        ${field(
          { id: 'ten', label: 'Tên đăng nhập' },
          ({ id }) =>
            html`<input
              class="box"
              id=${id}
              name="name"
              autocomplete="username"
              autocapitalize="none"
              spellcheck="false"
              required
            />`,
        )}
        ${field(
          { id: 'mat-khau', label: 'Mật khẩu' },
          ({ id }) => html`<loa-password-box .boxId=${id} .name=${'password'}></loa-password-box>`,
        )}
        <wa-button type="submit" variant="brand" ?loading=${this.#action.busy !== undefined}>
          Đăng nhập
        </wa-button>
        ${enterSends}
      </form>
      <p class="quiet small">
        Lần đầu mở: tên và mật khẩu dùng một lần được in ra ở máy chạy Loa Bản. Quên mật khẩu thì
        nhờ người quản trị cấp lại.
      </p>
    </main>`;
  }

  async #submit(event: SubmitEvent) {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const name = textOf(form, 'name').trim();
    const password = textOf(form, 'password');
    const me = await this.#action.run('sign-in', () => api.signIn(name, password));
    if (me) {
      const detail: SignedIn = { me, password };
      this.dispatchEvent(new CustomEvent('signed-in', { detail }));
    }
  }
}

export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
