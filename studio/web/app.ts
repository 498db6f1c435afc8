import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { icon, type IconName } from './elements/icons.js';
import { failed, loading, offlineBanner } from './elements/states.js';
import type { Role } from '../../content/model/index.js';
import { api } from './lib/api.js';
import { setClockFrom } from './lib/clock.js';
import { learnTopics } from './lib/labels.js';
import { LoaElement } from './lib/element.js';
import { events } from './lib/events.js';
import { Problem, sentenceOf, signedOut } from './lib/http.js';
import { moved, navigate } from './lib/router.js';
import type { Me } from './lib/types.js';
import './pages/sign-in.js';
import type { SignedIn } from './pages/sign-in.js';
import './pages/set-password.js';
import './pages/today.js';
import './pages/segments.js';
import './pages/segment.js';
import './pages/programme.js';
import './pages/on-air.js';
import './pages/outbox.js';
import './pages/settings.js';
import './pages/own-words.js';
import './pages/speakers.js';
import './pages/voices.js';

const ROLES: readonly Role[] = ['admin', 'editor', 'approver'];

interface Place {
  readonly path: string;
  readonly name: string;
  readonly icon: IconName;
  /** Who does not see it: an approver sees only what he decides on. */
  readonly notFor: readonly Role[];
}

const PLACES: readonly Place[] = [
  { path: '/', name: 'Hôm nay', icon: 'house', notFor: [] },
  { path: '/bai', name: 'Bài', icon: 'file', notFor: [] },
  { path: '/lich-phat', name: 'Lịch phát', icon: 'calendar', notFor: [] },
  { path: '/dang-phat', name: 'Đang phát', icon: 'radio', notFor: ['approver'] },
  { path: '/gui-zalo', name: 'Gửi Zalo', icon: 'message', notFor: ['approver'] },
  { path: '/cai-dat', name: 'Cài đặt', icon: 'settings', notFor: ['approver'] },
  // Reached from “Lời đọc” and from Cài đặt: not a place to go to by itself.
  { path: '/cach-doc', name: 'Cách đọc riêng', icon: 'message', notFor: ROLES },
  { path: '/cai-dat/giong-doc', name: 'Giọng đọc', icon: 'headphones', notFor: ROLES },
  { path: '/cai-dat/nguoi-doc', name: 'Người đọc', icon: 'headphones', notFor: ROLES },
];

type Session =
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'out' }
  | { readonly kind: 'in'; readonly me: Me };

@customElement('loa-app')
export class LoaApp extends LoaElement {
  @state() private session: Session = { kind: 'asking' };
  @state() private path = location.pathname;
  @state() private online = true;
  @state() private gallery = false;
  #oneTimePassword = '';

  override connectedCallback() {
    super.connectedCallback();
    moved.addEventListener('moved', this.#moved);
    events.addEventListener('online-changed', this.#onlineChanged);
    signedOut.addEventListener('signed-out', this.#signedOut);
    void this.#whoAmI();
    this.#moved();
  }

  override disconnectedCallback() {
    moved.removeEventListener('moved', this.#moved);
    events.removeEventListener('online-changed', this.#onlineChanged);
    signedOut.removeEventListener('signed-out', this.#signedOut);
    events.stop();
    super.disconnectedCallback();
  }

  override render() {
    if (this.path === '/gallery' && this.gallery) return html`<loa-gallery></loa-gallery>`;
    const { session } = this;
    if (session.kind === 'asking') return html`<div class="alone">${loading('trang')}</div>`;
    if (session.kind === 'failed') {
      return html`<div class="alone">${failed(session.problem, () => void this.#whoAmI())}</div>`;
    }
    if (session.kind === 'out') {
      return html`<loa-sign-in
        @signed-in=${(event: CustomEvent<SignedIn>) => this.#signedIn(event.detail)}
      >
      </loa-sign-in>`;
    }
    if (session.me.mustChangePassword) {
      return html`<loa-set-password
        .known=${this.#oneTimePassword}
        @password-set=${(event: CustomEvent<Me>) => this.#enter(event.detail)}
      ></loa-set-password>`;
    }
    return this.#shell(session.me);
  }

  #signedIn({ me, password }: SignedIn) {
    this.#oneTimePassword = password;
    this.#enter(me);
  }

  #shell(me: Me): TemplateResult {
    const places = PLACES.filter(({ notFor }) => !notFor.includes(me.role));
    return html`<a class="skip" href="#noi-dung">Tới nội dung</a>
      <div class="shell">
        <nav class="rail" aria-label="Các nơi">
          <div class="brand">
            <strong>Loa Bản</strong><span class="small">${me.commune.name}</span>
          </div>
          <ul class="places">
            ${places.map((place) => this.#place(place))}
          </ul>
          <div class="person small">${this.#person(me)}</div>
        </nav>
        ${this.#offline()}
        <main id="noi-dung" tabindex="-1">
          ${this.#page(me)}
          ${this.path === '/' ? html`<div class="person phone-only">${this.#person(me)}</div>` : nothing}
        </main>
        <loa-toasts></loa-toasts>
      </div>`;
  }

  /** In the rail; a phone's bar has no room for it, so there it ends the first page. */
  #person(me: Me): TemplateResult {
    return html`<p>${me.displayName}</p>
      <wa-button appearance="plain" @click=${() => void this.#leave()}>
        ${icon('sign-out')}Đăng xuất
      </wa-button>`;
  }

  #place(place: Place): TemplateResult {
    const here = place.path === '/' ? this.path === '/' : this.path.startsWith(place.path);
    return html`<li>
      <a href=${place.path} aria-current=${here ? 'page' : nothing}>
        ${icon(place.icon)}<span>${place.name}</span>
      </a>
    </li>`;
  }

  #offline(): TemplateResult | typeof nothing {
    if (this.online) return nothing;
    return offlineBanner();
  }

  #page(me: Me): TemplateResult {
    const segment = /^\/bai\/([^/]+)$/u.exec(this.path)?.[1];
    if (segment !== undefined) {
      return html`<loa-segment .me=${me} .segmentId=${segment}></loa-segment>`;
    }
    switch (this.path) {
      case '/bai':
        return html`<loa-segments
          .me=${me}
          @samples-removed=${() => void this.#whoAmI()}
        ></loa-segments>`;
      case '/lich-phat':
        return html`<loa-programme .me=${me}></loa-programme>`;
      case '/dang-phat':
        return html`<loa-on-air .me=${me}></loa-on-air>`;
      case '/gui-zalo':
        return html`<loa-outbox .me=${me}></loa-outbox>`;
      case '/cach-doc':
        return html`<loa-own-words .me=${me}></loa-own-words>`;
      case '/cai-dat':
        return html`<loa-settings .me=${me}></loa-settings>`;
      case '/cai-dat/giong-doc':
        return html`<loa-voices .me=${me}></loa-voices>`;
      case '/cai-dat/nguoi-doc':
        return html`<loa-speakers .me=${me}></loa-speakers>`;
      default:
        return html`<loa-today .me=${me}></loa-today>`;
    }
  }

  async #whoAmI() {
    try {
      this.#enter(await api.me());
    } catch (error) {
      const isOut = error instanceof Problem && error.code === 'SIGN_IN_REQUIRED';
      this.session = isOut ? { kind: 'out' } : { kind: 'failed', problem: sentenceOf(error) };
    }
  }

  #enter(me: Me) {
    setClockFrom(me.now, me.commune.timezone);
    learnTopics(me.topics);
    this.session = { kind: 'in', me };
    if (me.mustChangePassword) return;
    this.#oneTimePassword = '';
    events.start();
  }

  async #leave() {
    await api.signOut().catch(() => undefined);
    this.#signedOut();
    navigate('/');
  }

  readonly #signedOut = () => {
    events.stop();
    this.session = { kind: 'out' };
  };

  readonly #onlineChanged = () => {
    this.online = events.online;
  };

  readonly #moved = () => {
    this.path = location.pathname;
    const place = PLACES.find(({ path }) => path === this.path);
    document.title = place ? `${place.name} – Loa Bản` : 'Loa Bản';
    if (this.path === '/gallery' && !this.gallery) void this.#openGallery();
  };

  async #openGallery() {
    await import('./gallery/gallery.js');
    this.gallery = true;
  }
}
