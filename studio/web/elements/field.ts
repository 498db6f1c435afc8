import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';

export interface FieldOptions {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Said beside the field. */
  readonly error?: string | undefined;
}

/** A label, the box, and what is wrong with it right there. */
export function field(
  options: FieldOptions,
  box: (described: { id: string; invalid: string; by: string }) => TemplateResult,
): TemplateResult {
  const { id, label, hint, error } = options;
  const by = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<span class="hint" id=${`${id}-hint`}>${hint}</span>` : nothing}
    ${
      error
        ? html`<span class="error" id=${`${id}-error`} role="alert">${icon('alert')}${error}</span>`
        : nothing
    }
    ${box({ id, invalid: error ? 'true' : 'false', by })}
  </div>`;
}

/**
 * Lets Enter send the form it stands in. Browsers look for a submit button of their own, and a
 * `wa-button` is none to them.
 */
export const enterSends = html`<input type="submit" hidden />`;

/** A wall-clock minute typed as `HH:MM`; the clock picker of browsers follows their own language. */
export function timeField(
  options: FieldOptions,
  value: string,
  changed: (value: string) => void,
): TemplateResult {
  return field(
    options,
    ({ id, invalid, by }) =>
      html`<input
        class="box"
        id=${id}
        inputmode="numeric"
        autocomplete="off"
        maxlength="5"
        .value=${value}
        aria-invalid=${invalid}
        aria-describedby=${by}
        @input=${(event: Event) => changed(valueOf(event))}
      />`,
  );
}

/** One of several, each with its value and its name. */
export function selectField<T extends string>(
  options: FieldOptions,
  choices: readonly (readonly [value: T, name: string])[],
  chosen: string,
  changed: (value: T) => void,
): TemplateResult {
  return field(
    options,
    ({ id, invalid, by }) =>
      html`<select
        class="box"
        id=${id}
        aria-invalid=${invalid}
        aria-describedby=${by}
        @change=${(event: Event) => changed(valueOf(event) as T)}
      >
        ${choices.map(
          ([value, name]) =>
            html`<option value=${value} ?selected=${value === chosen}>${name}</option>`,
        )}
      </select>`,
  );
}

export function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}
