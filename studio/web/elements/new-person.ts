import { html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Role } from '../../../content/model/index.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { ROLE_ACTS, ROLE_NAMES } from '../lib/labels.js';
import { signInName } from '../lib/text.js';
import { enterSends, field, selectField, valueOf } from './field.js';
import { icon } from './icons.js';
import { errorLine } from './states.js';

const ROLES: readonly Role[] = ['approver', 'editor', 'admin'];

/** “Thêm người”: a name and what the person may do; the password is made. @fires added */
@customElement('loa-new-person')
export class LoaNewPerson extends LoaElement {
  @property({ attribute: false }) taken: readonly string[] = [];
  @state() private displayName = '';
  /** Undefined until the person types one: then it follows the display name. */
  @state() private typedName: string | undefined;
  @state() private given: Role = 'approver';
  readonly #action = new Action(this);

  override render() {
    const { field: at, problem } = this.#action;
    const known = at === 'name' || at === 'displayName';
    return html`<form
      class="card stack"
      novalidate
      aria-labelledby="them-nguoi"
      @submit=${(event: SubmitEvent) => void this.#add(event)}
    >
      <h3 id="them-nguoi">Thêm người</h3>
      ${known ? '' : errorLine(problem)}
      <div class="schedule-fields">
        ${this.#box('displayName', 'Họ và tên', this.displayName, (text) => {
          this.displayName = text;
        })}
        ${this.#box('name', 'Tên đăng nhập', this.#name, (text) => {
          this.typedName = text;
        })}
        ${this.#roleField()}
      </div>
      <div class="row">
        <wa-button type="submit" variant="brand" ?loading=${this.#action.busy !== undefined}>
          ${icon('plus')}Thêm người này
        </wa-button>
      </div>
      ${enterSends}
    </form>`;
  }

  get #name(): string {
    return this.typedName ?? signInName(this.displayName, this.taken);
  }

  #box(
    name: string,
    label: string,
    value: string,
    changed: (text: string) => void,
  ): TemplateResult {
    const error = this.#action.field === name ? this.#action.problem : undefined;
    return field(
      { id: `nguoi-${name}`, label, error },
      ({ id, invalid, by }) =>
        html`<input
          class="box"
          id=${id}
          maxlength=${name === 'name' ? 40 : 80}
          autocomplete="off"
          autocapitalize=${name === 'name' ? 'none' : 'words'}
          .value=${value}
          aria-invalid=${invalid}
          aria-describedby=${by}
          @input=${(event: Event) => changed(valueOf(event))}
        />`,
    );
  }

  #roleField(): TemplateResult {
    const choices = ROLES.map((role) => [role, `${ROLE_NAMES[role]}: ${ROLE_ACTS[role]}`] as const);
    return selectField({ id: 'nguoi-role', label: 'Được làm gì' }, choices, this.given, (role) => {
      this.given = role;
    });
  }

  async #add(event: SubmitEvent) {
    event.preventDefault();
    const [displayName, name] = [this.displayName.trim(), this.#name.trim()];
    if (displayName === '') return this.#action.fail('Viết họ và tên người này.', 'displayName');
    if (!/^[a-z0-9][a-z0-9.-]{1,39}$/u.test(name)) {
      const text = 'Tên đăng nhập viết liền, chữ thường không dấu, ít nhất 2 chữ, ví dụ “lan”.';
      return this.#action.fail(text, 'name');
    }
    const { given: role } = this;
    const added = await this.#action.run('add', () => api.addPerson({ name, displayName, role }));
    if (!added) return;
    this.displayName = '';
    this.typedName = undefined;
    this.dispatchEvent(new CustomEvent('added', { detail: added }));
  }
}
