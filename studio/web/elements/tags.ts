import { html, type TemplateResult } from 'lit';
import { STATE_NAMES, STATE_TONES, languageName, type Tone } from '../lib/labels.js';
import type { ScriptState, ScriptSummary } from '../lib/types.js';
import { icon, type IconName } from './icons.js';

const TONE_ICONS: Readonly<Record<Tone, IconName>> = {
  quiet: 'pencil',
  look: 'alert',
  good: 'check',
  act: 'calendar',
  stop: 'square',
};

export function tag(text: string, tone: Tone, name: IconName = TONE_ICONS[tone]): TemplateResult {
  return html`<span class="tag ${tone}">${icon(name)}${text}</span>`;
}

const STATE_ICONS: Partial<Record<ScriptState, IconName>> = {
  rendering: 'loader',
  rendered: 'headphones',
  approved: 'check',
};

export function stateTag(state: ScriptState): TemplateResult {
  return tag(STATE_NAMES[state], STATE_TONES[state], STATE_ICONS[state]);
}

export function sampleTag(): TemplateResult {
  return html`<span class="tag plain">Bài mẫu</span>`;
}

/** The language a segment's state is told by: Vietnamese, else the first there is. */
export function mainScript(scripts: readonly ScriptSummary[]): ScriptSummary | undefined {
  return scripts.find((script) => script.lang === 'vi') ?? scripts[0];
}

export function languagesLine(scripts: readonly ScriptSummary[]): string {
  return scripts.map((script) => languageName(script.lang)).join(', ');
}
