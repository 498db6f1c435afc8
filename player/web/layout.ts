import { html } from '@lit-labs/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { style } from './style.js';
import type { PageFrame, ShareCard } from './views.js';

/** Our own constant text, never a user's: the one place where HTML is not escaped. */
const styleElement = unsafeHTML(`<style>${style}</style>`);

interface Shell {
  readonly title: string;
  readonly card: ShareCard | null;
  readonly hidden: boolean;
  readonly body: unknown;
}

/** A whole page. Everything that a person wrote goes through an escaped binding. */
export function layout(frame: PageFrame, { title, card, hidden, body }: Shell) {
  return html`<!doctype html>
    <html lang=${frame.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${hidden ? html`<meta name="robots" content="noindex" />` : ''}
        ${card ? shareTags(card) : ''}
        <link rel="icon" href=${frame.assets.icon} type="image/svg+xml" />
        ${styleElement}
        ${frame.assets.script ? html`<script src=${frame.assets.script} defer></script>` : ''}
      </head>
      <body>
        <header class="top">
          <div class="column">
            <a href="/nghe">Loa Bản</a>
            <span>${frame.communeName}</span>
          </div>
        </header>
        <main class="column">${body}</main>
        <footer class="column">
          <div class="foot">Chuyên mục “Chuyển đổi số cùng cộng đồng”</div>
        </footer>
      </body>
    </html>`;
}

function shareTags(card: ShareCard) {
  return html`<meta name="description" content=${card.description} />
    <link rel="canonical" href=${card.url} />
    <meta property="og:type" content="article" />
    <meta property="og:site_name" content="Loa Bản" />
    <meta property="og:locale" content="vi_VN" />
    <meta property="og:url" content=${card.url} />
    <meta property="og:title" content=${card.title} />
    <meta property="og:description" content=${card.description} />
    <meta property="og:image" content=${card.image} />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="Loa truyền thanh của bản" />
    ${
      card.audio
        ? html`<meta property="og:audio" content=${card.audio.url} />
            <meta property="og:audio:type" content=${card.audio.mime} />`
        : ''
    }`;
}
