import { html, nothing, type TemplateResult } from 'lit';
import { when } from '../lib/element.js';
import { OUTCOME_NAMES, SKIP_NAMES, type Tone } from '../lib/labels.js';
import type { AsAiredView } from '../lib/types.js';
import type { IconName } from './icons.js';
import { sampleTag, tag } from './tags.js';

const SHAPES: Readonly<Record<AsAiredView['outcome'], { tone: Tone; icon: IconName }>> = {
  airing: { tone: 'good', icon: 'radio' },
  aired: { tone: 'good', icon: 'check' },
  stopped: { tone: 'stop', icon: 'square' },
  interrupted: { tone: 'look', icon: 'alert' },
  skipped: { tone: 'look', icon: 'alert' },
};

/** One line of the “sổ nhật ký”. */
export function logLine(one: AsAiredView): TemplateResult {
  const shape = SHAPES[one.outcome];
  const reason = one.reason ? `: ${SKIP_NAMES[one.reason]}` : '';
  return html`<li class="line">
    <span class="grow">
      <span class="title">${one.title}</span>
      <span class="quiet small facts">
        ${when(one.startedAt ?? one.plannedAt)} · ${one.stationName}${reason}
      </span>
    </span>
    ${one.isSample ? sampleTag() : nothing}
    ${tag(OUTCOME_NAMES[one.outcome], shape.tone, shape.icon)}
  </li>`;
}
