import { html, type TemplateResult } from 'lit';
import { capital } from '../lib/text.js';
import { weekdayName } from '../lib/time.js';

const ALL = [0, 1, 2, 3, 4, 5, 6];

/** Days of the week to tick, Monday first. */
export function weekdaysField(
  chosen: readonly number[],
  change: (weekdays: readonly number[]) => void,
): TemplateResult {
  const toggle = (weekday: number) =>
    change(ALL.filter((day) => (day === weekday) !== chosen.includes(day)));
  return html`<fieldset class="field">
    <legend>Những ngày nào?</legend>
    <div class="choices">
      ${ALL.map(
        (weekday) =>
          html`<label>
            <input
              type="checkbox"
              .checked=${chosen.includes(weekday)}
              @change=${() => toggle(weekday)}
            />
            ${capital(weekdayName(weekday))}
          </label>`,
      )}
    </div>
  </fieldset>`;
}
