import { html, type TemplateResult } from 'lit';
import { onDay, when } from '../lib/element.js';
import { CONSENT_NAMES, languageName } from '../lib/labels.js';
import type { SpeakerView } from '../lib/types.js';
import { tag } from './tags.js';

/** One person who lends their voice: what they agreed to, how and when; or that they no longer do. */
export function speakerLine(
  speaker: SpeakerView,
  { busy, withdraw }: { readonly busy: boolean; readonly withdraw: () => void },
): TemplateResult {
  const { name, lang, consentScope, consentHow, consentAt, withdrawnAt } = speaker;
  return html`<li class="line" aria-label=${name}>
    <span class="grow">
      <span class="title">${name}</span>
      <span class="quiet small facts">
        ${languageName(lang)} · Đồng ý: ${CONSENT_NAMES[consentScope].toLocaleLowerCase('vi')} ·
        ${consentHow}, ${onDay(consentAt)}
      </span>
    </span>
    ${
      withdrawnAt === null
        ? html`<wa-button appearance="plain" ?loading=${busy} @click=${withdraw}>
            Rút lại sự đồng ý<span class="visually-hidden">: ${name}</span>
          </wa-button>`
        : tag(`Đã rút lại ${when(withdrawnAt)}`, 'look')
    }
  </li>`;
}
