import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { ROLE_ACTS, ROLE_NAMES } from '../lib/labels.js';
import { Live } from '../lib/live.js';
import type { Me, OneTimePassword, PersonView } from '../lib/types.js';
import type { Question } from './ask.js';
import './new-person.js';
import { errorLine, shown } from './states.js';
import { tag } from './tags.js';

/** “Người dùng”: who works here; an administrator's alone. */
@customElement('loa-people')
export class LoaPeople extends LoaElement {
  @property({ attribute: false }) me!: Me;
  @state() private question: Question | undefined;
  @state() private given: OneTimePassword | undefined;
  readonly #action = new Action(this);
  readonly #people = new Live(this, (signal) => api.people(signal), { topics: [] });

  override render() {
    return html`<section class="stack tight" aria-labelledby="nguoi-dung">
        <h2 id="nguoi-dung">Người dùng</h2>
        ${this.#oneTime()} ${errorLine(this.#action.problem)}
        ${shown(this.#people, 'người dùng', (people) => this.#draw(people))}
      </section>
      <loa-ask
        .question=${this.question}
        @closed=${() => {
          this.question = undefined;
        }}
      ></loa-ask>`;
  }

  #draw(people: readonly PersonView[]): TemplateResult {
    return html`<ul class="list card people">
        ${repeat(
          people,
          ({ id }) => id,
          (person) => this.#person(person),
        )}
      </ul>
      <loa-new-person
        .taken=${people.map(({ name }) => name)}
        @added=${(event: CustomEvent<OneTimePassword>) => this.#show(event.detail)}
      ></loa-new-person>`;
  }

  #person(person: PersonView): TemplateResult {
    const isMe = person.id === this.me.id;
    return html`<li class="line">
      <span class="grow">
        <span class="title">${person.displayName}${isMe ? ' (bạn)' : ''}</span>
        <span class="quiet small facts">
          ${ROLE_NAMES[person.role]}: ${ROLE_ACTS[person.role]} · tên đăng nhập ${person.name}
        </span>
      </span>
      ${person.hasOneTimePassword ? tag('Chưa đặt mật khẩu riêng', 'look') : nothing}
      ${
        isMe
          ? nothing
          : html`<wa-button
              appearance="plain"
              ?loading=${this.#action.busy === person.id}
              @click=${() => this.#askReset(person)}
              >Cấp mật khẩu mới<span class="visually-hidden">${` cho ${person.displayName}`}</span>
            </wa-button>`
      }
    </li>`;
  }

  /** Shown once: only its hash is kept. */
  #oneTime(): TemplateResult | typeof nothing {
    const { given } = this;
    if (!given) return nothing;
    return html`<section class="card act stack tight" role="status">
      <p>
        Mật khẩu dùng một lần của <strong>${given.person.displayName}</strong> (tên đăng nhập
        <strong>${given.person.name}</strong>):
      </p>
      <p class="one-time">${given.password}</p>
      <p class="quiet small">
        Ghi lại hoặc đọc cho người đó ngay: mật khẩu này không hiện lại lần nữa. Đăng nhập lần đầu,
        người đó sẽ đặt mật khẩu riêng.
      </p>
    </section>`;
  }

  #askReset(person: PersonView) {
    this.question = {
      title: `Cấp mật khẩu mới cho ${person.displayName}?`,
      text: 'Mật khẩu đang dùng hết hiệu lực và mọi máy đang đăng nhập tên này bị đăng xuất ngay.',
      yes: 'Cấp mật khẩu mới',
      act: () => this.#reset(person),
    };
  }

  async #reset({ id }: PersonView) {
    const given = await this.#action.run(id, () => api.newOneTimePassword(id));
    if (given) this.#show(given);
  }

  #show(given: OneTimePassword) {
    this.given = given;
    void this.#people.reload();
  }
}
