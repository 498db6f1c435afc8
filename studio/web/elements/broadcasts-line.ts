import { html, nothing, type TemplateResult } from 'lit';
import { when } from '../lib/element.js';
import { OUTCOME_NAMES, SKIP_NAMES } from '../lib/labels.js';
import type { BroadcastView } from '../lib/types.js';
import { icon } from './icons.js';

const SHOWN = 4;

/** When this segment sounds next and when it did last. */
export function broadcastsLine(
  broadcasts: readonly BroadcastView[],
): TemplateResult | typeof nothing {
  if (broadcasts.length === 0) return nothing;
  const planned = broadcasts.filter((one) => one.state === 'planned').slice(0, SHOWN);
  const past = broadcasts.filter(
    (one) => one.state !== 'planned' && one.stateReason !== 'withdrawn',
  );
  const all = [...planned, ...past.slice(-SHOWN).reverse()];
  if (all.length === 0) return nothing;
  return html`<ul class="list card broadcasts">
    ${all.map(
      (one) =>
        html`<li class="line">
          ${icon(one.state === 'planned' ? 'calendar' : one.state === 'aired' ? 'check' : 'radio')}
          <span class="grow">${stateName(one)} ${when(one.plannedAt)} · ${one.stationName}</span>
        </li>`,
    )}
  </ul>`;
}

function stateName(one: BroadcastView): string {
  if (one.state === 'planned') return 'Sẽ phát';
  const reason = one.stateReason ? ` (${SKIP_NAMES[one.stateReason]})` : '';
  return OUTCOME_NAMES[one.state] + reason;
}
