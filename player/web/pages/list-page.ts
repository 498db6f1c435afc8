import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import { layout } from '../layout.js';
import type { ListPageView } from '../views.js';

/** What aired lately, newest first. */
export function listPage(view: ListPageView) {
  return layout(view, {
    title: `Nghe lại – Loa Bản ${view.communeName}`,
    card: view.card,
    hidden: false,
    body: html`<h1>Nghe lại bài đã phát</h1>
      ${view.items.length > 0 ? items(view) : nothingYet}`,
  });
}

const nothingYet = html`<p>
  Chưa có bài nào phát trên loa. Khi bài đầu tiên phát xong, bà con nghe lại được ở đây.
</p>`;

function items(view: ListPageView) {
  return html`<ul class="clips">
    ${view.items.map(
      ({ href, title, facts, isSample }) =>
        html`<li>
          <a href=${href}>
            <b>${title}</b>
            <span class="quiet">${facts}</span>
            ${isSample ? html`<span class="tag">Bài mẫu</span>` : nothing}
          </a>
        </li>`,
    )}
  </ul>`;
}
