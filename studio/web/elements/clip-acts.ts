import { html, nothing, type TemplateResult } from 'lit';
import './render-again.js';
import './trial-button.js';

/** What can be done with a clip beside hearing and approving it. */
export function clipActs(
  { segmentId, language }: { readonly segmentId: string; readonly language: string },
  { again, asked }: { readonly again: boolean; readonly asked: () => void },
): TemplateResult {
  return html`<loa-trial-button .segmentId=${segmentId} .language=${language}></loa-trial-button> ${
      again
        ? html`<loa-render-again .segmentId=${segmentId} .language=${language} @asked=${asked}>
          </loa-render-again>`
        : nothing
    }`;
}
