import { html, nothing, type TemplateResult } from 'lit';
import { when } from '../lib/element.js';
import { durationName } from '../lib/time.js';
import type { ApprovalView, ClipView } from '../lib/types.js';
import './clip-player.js';
import type { Sounding } from './clip-player.js';
import { icon } from './icons.js';

export interface ClipCard {
  readonly clip: ClipView;
  readonly approval: ApprovalView | null;
  readonly busy: boolean;
  readonly acts: TemplateResult;
  readonly sounding: (sounding: Sounding) => void;
  readonly withdraw: () => void;
}

/** The clip as its wave, who made it, and who said yes to it. */
export function clipCard(card: ClipCard): TemplateResult {
  const { clip, acts, sounding } = card;
  return html`<section class="card stack tight" aria-label="Bản thu">
    <div class="row apart">
      <h2>Bản thu · ${durationName(clip.durationMs)}</h2>
      <span class="quiet small">${sourceName(clip)}, ${when(clip.createdAt)}</span>
    </div>
    <loa-clip-player
      .clip=${clip}
      .acts=${acts}
      @sounding=${(event: CustomEvent<Sounding>) => sounding(event.detail)}
    ></loa-clip-player>
    ${clip.notes.map(lookLine)} ${approvalLine(card)}
  </section>`;
}

function sourceName(clip: ClipView): string {
  return clip.source === 'recording' ? 'Bản thu tải lên' : 'Giọng máy đọc';
}

function approvalLine({
  clip,
  approval,
  busy,
  withdraw,
}: ClipCard): TemplateResult | typeof nothing {
  if (approval) {
    return html`<div class="row good-line">
      ${icon('check')}
      <span class="grow">${approval.approvedByName} đã duyệt ${when(approval.approvedAt)}.</span>
      <wa-button appearance="plain" ?loading=${busy} @click=${withdraw}>Rút lại duyệt</wa-button>
    </div>`;
  }
  if (!clip.simulated) return nothing;
  return lookLine('Giọng này đọc mô phỏng. Chỉ duyệt sau khi người nói tiếng này đã nghe và hiểu.');
}

function lookLine(sentence: string): TemplateResult {
  return html`<p class="row look-line">
    ${icon('alert')}
    <span class="grow">${sentence}</span>
  </p>`;
}
