import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** True on a phone, where two columns become two tabs. */
export class Narrow implements ReactiveController {
  readonly #query = window.matchMedia('(max-width: 800px)');
  readonly #update: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#update = () => host.requestUpdate();
    host.addController(this);
  }

  get matches(): boolean {
    return this.#query.matches;
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#update);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#update);
  }
}
