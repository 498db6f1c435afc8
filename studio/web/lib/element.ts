import { LitElement } from 'lit';
import * as clock from './clock.js';
import { dayName, localParts, whenName } from './time.js';

/**
 * Our elements draw into the page itself, so that one set of styles, labels and ids serves them all.
 */
export class LoaElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** “hôm nay 17:00” by the commune's clock. */
export function when(instant: number): string {
  return whenName(instant, clock.now(), clock.timezone());
}

/** “thứ Năm 05/12” by the commune's clock. */
export function onDay(instant: number): string {
  return dayName(localParts(instant, clock.timezone()).date, today());
}

export function today(): string {
  return localParts(clock.now(), clock.timezone()).date;
}
