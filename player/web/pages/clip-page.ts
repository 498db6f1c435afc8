import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { layout } from '../layout.js';
import type { ClipPageView } from '../views.js';

/** One clip: title, one big play button, the text as written. */
export function clipPage(view: ClipPageView) {
  return layout(view, {
    title: `${view.title} – Loa Bản`,
    card: view.card,
    hidden: view.isSample,
    body: html`${notes(view)} ${view.isUrgent ? html`<p class="urgent">Tin khẩn cấp</p>` : nothing}
      <h1>${view.title}</h1>
      ${view.aired ? html`<p class="quiet">${view.aired}</p>` : nothing} ${languages(view)}
      ${player(view)} ${text(view)}`,
  });
}

function notes(view: ClipPageView) {
  return html`${
    view.isSample
      ? html`<p class="note">
          <strong>Bài mẫu — phát thử.</strong> Đây không phải thông báo thật.
        </p>`
      : nothing
  }
  ${
    view.simulated
      ? html`<p class="note">Giọng máy đọc tạm, chưa phải giọng người bản ngữ.</p>`
      : nothing
  }`;
}

function languages(view: ClipPageView) {
  if (view.languages.length === 0) return nothing;
  return html`<nav aria-label="Ngôn ngữ">
    <ul class="languages">
      ${view.languages.map(
        ({ href, text, current }) =>
          html`<li>
            <a href=${href} aria-current=${current ? 'page' : nothing}>${text}</a>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function player(view: ClipPageView) {
  const [first] = view.audio;
  return html`<section class="player" aria-label="Nghe bài">
    <div class="controls" hidden>
      <button class="play" type="button">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path class="go" d="M7 4v16l13-8z" />
          <path class="pause" d="M6 4h4v16H6zM14 4h4v16h-4z" />
        </svg>
        <span>Nghe bài</span>
      </button>
      <div class="seek">
        <input
          type="range"
          min="0"
          max=${view.durationS}
          step="0.1"
          value="0"
          autocomplete="off"
          aria-label="Chỗ đang nghe"
        />
        <output>0:00</output>
      </div>
      <div class="speed" role="group" aria-label="Tốc độ đọc">
        <span>Đọc:</span>
        <button type="button" value="0.8" aria-pressed="false">Chậm</button>
        <button type="button" value="1" aria-pressed="true">Bình thường</button>
      </div>
      <p class="status" role="status"></p>
    </div>
    <audio controls preload="none" data-words=${view.words ?? nothing}>
      ${view.audio.map(({ href, mime }) => html`<source src=${href} type=${mime} />`)}
      ${
        view.captions
          ? html`<track
              kind="captions"
              src=${view.captions}
              srclang=${view.lang}
              label="Lời bài đọc"
            />`
          : nothing
      }
      Máy này chưa nghe được ngay trên trang. Bấm “Tải về máy” ở dưới để nghe.
    </audio>
    <p class="facts">
      <span>${view.duration} · ${first.size}</span>
      <a href=${first.href} download>Tải về máy</a>
    </p>
  </section>`;
}

function text(view: ClipPageView) {
  return html`<article lang=${view.lang}>
    ${view.paragraphs.map(
      // One line: the text is shown with its own line breaks.
      ({ id, text }) => html`<p class="text" data-paragraph=${id}>${text}</p>`,
    )}
    ${view.source ? html`<p class="quiet">Nguồn: ${view.source}</p>` : nothing}
  </article>`;
}
