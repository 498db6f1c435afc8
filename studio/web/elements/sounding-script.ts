import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LoaElement } from '../lib/element.js';
import { wordAt, wordPieces } from '../lib/words.js';
import type { TimedWord } from '../lib/types.js';

function isOther(now: unknown, before: unknown): boolean {
  return JSON.stringify(now) !== JSON.stringify(before);
}

/** The script as written, with the word that sounds now marked. */
@customElement('loa-sounding-script')
export class LoaSoundingScript extends LoaElement {
  @property({ attribute: false, hasChanged: isOther }) paragraphs: readonly {
    id: string;
    text: string;
  }[] = [];
  @property({ attribute: false }) words: readonly TimedWord[] = [];
  @property({ attribute: false }) atMs = 0;
  #marked = -1;

  override render() {
    return html`<div class="sounding" role="region" aria-label="Chữ đang đọc" tabindex="0">
      ${this.paragraphs.map(({ id, text }) => this.#paragraph(id, text))}
    </div>`;
  }

  override shouldUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.size === 1 && changed.has('atMs') && this.hasUpdated) {
      this.#mark();
      return false;
    }
    return true;
  }

  override updated() {
    for (const marked of this.querySelectorAll('.now')) marked.classList.remove('now');
    this.#marked = -1;
    this.#mark();
  }

  #paragraph(id: string, text: string): TemplateResult {
    return html`<p>
      ${wordPieces(id, text, this.words).map((piece) =>
        piece.word === undefined
          ? piece.text
          : html`<span data-word=${piece.word}>${piece.text}</span>`,
      )}
    </p>`;
  }

  /** Many times a second, so only the two words concerned are touched. */
  #mark() {
    const at = wordAt(this.words, this.atMs);
    if (at === this.#marked) return;
    this.querySelector(`[data-word="${this.#marked}"]`)?.classList.remove('now');
    this.querySelector(`[data-word="${at}"]`)?.classList.add('now');
    this.#marked = at;
  }
}
