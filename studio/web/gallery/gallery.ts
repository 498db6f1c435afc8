import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LoaElement } from '../lib/element.js';

@customElement('loa-gallery')
export class LoaGallery extends LoaElement {
  override render() {
    return html`<main><h1>Các phần của trang</h1></main>`;
  }
}
