import { html } from '@lit-labs/ssr';
import { layout } from '../layout.js';
import type { MessagePageView } from '../views.js';

/** A page that cannot be shown says so kindly and offers the next step. */
export function messagePage(view: MessagePageView) {
  return layout(view, {
    title: `${view.title} – Loa Bản`,
    card: null,
    hidden: true,
    body: html`<h1>${view.title}</h1>
      ${view.sentences.map((sentence) => html`<p>${sentence}</p>`)}
      <p><a href="/nghe">Xem các bài đã phát</a></p>`,
  });
}
