import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Action } from '../lib/action.js';
import { api } from '../lib/api.js';
import { LoaElement } from '../lib/element.js';
import { Live } from '../lib/live.js';
import { toast } from '../lib/toast.js';
import { icon } from './icons.js';
import { errorLine } from './states.js';

/** “Phát thử ngay”: on a trial station, which reaches no village. */
@customElement('loa-trial-button')
export class LoaTrialButton extends LoaElement {
  @property({ attribute: false }) segmentId = '';
  @property({ attribute: false }) language = 'vi';
  readonly #action = new Action(this);
  readonly #stations = new Live(this, (signal) => api.stations(signal), { topics: ['station'] });

  override render() {
    const trial = this.#stations.value?.find((station) => station.type === 'trial');
    if (!trial) return nothing;
    return html`<wa-button
        appearance="outlined"
        title="Không ra loa nào của bản"
        ?loading=${this.#action.busy !== undefined}
        @click=${() => void this.#try(trial.id, trial.name)}
      >
        ${icon('radio')}Phát thử ngay
      </wa-button>
      ${errorLine(this.#action.problem)}`;
  }

  async #try(stationId: string, name: string) {
    const broadcast = await this.#action.run('trial', () =>
      api.trial(stationId, this.segmentId, this.language),
    );
    if (broadcast) toast({ text: `Vài giây nữa bài phát ở ${name}. Nghe ở mục Đang phát.` });
  }
}
