import { Type } from '@fastify/type-provider-typebox';
import { VoiceOrderBody, VoiceOrderView } from '../../../../content/contract/index.js';
import { LoaError, type Id } from '../../../../content/model/index.js';
import type { CommuneStore, VoiceOrder } from '../../../../content/store/index.js';
import { listVoices } from '../../../../pipeline/index.js';
import { refuseNonAdmin } from '../../accounts/roles.js';
import { userOf, type App } from '../../app-type.js';
import type { Studio } from '../../studio.js';

/** Which voice a language takes, everywhere or on one station, and who stands in for it. */
export function voiceChoiceRoutes(api: App, { own, write, config }: Studio): void {
  const response = { 200: Type.Array(VoiceOrderView) };
  const orders = () => own.voiceChoices.list().map(orderView);

  api.get('/api/voice-choices', { schema: { response } }, async () => orders());

  api.put('/api/voice-choices', { schema: { body: VoiceOrderBody, response } }, async (request) => {
    const admin = userOf(request);
    refuseNonAdmin(admin);
    const { lang, stationId, voices } = request.body;
    if (stationId !== null && !own.stations.get(stationId))
      throw new LoaError('NOT_FOUND', { what: 'kênh này' });
    refuseUnknown(
      voices.map(({ voiceId }) => voiceId),
      [...voicesOf(own, config.LOA_DATA, lang), ...chosenBefore(own, lang, stationId)],
    );
    await write(() => {
      own.voiceChoices.set({ lang, stationId, voices });
      const detail = [lang, ...voices.map(({ voiceId }) => voiceId)].join(' ');
      own.audit.add(admin.id, 'voice-order', 'station', stationId ?? '', detail);
    });
    return orders();
  });
}

/** One that is not installed yet may be chosen: until it comes the next one speaks. */
function voicesOf(own: CommuneStore, dataDir: string, lang: string): readonly string[] {
  const machines = listVoices(dataDir).flatMap(({ voice }) =>
    voice.lang === lang ? voice.id : [],
  );
  const people = own.speakers
    .list()
    .flatMap(({ id, lang: spoken }) => (spoken === lang ? `phrasebank:${id}` : []));
  return [...machines, ...people];
}

/** One that was taken off the machine keeps its place until it is brought back. */
function chosenBefore(own: CommuneStore, lang: string, stationId: Id | null): readonly string[] {
  return own.voiceChoices.order(lang, stationId).map(({ voiceId }) => voiceId);
}

function refuseUnknown(wanted: readonly Id[], known: readonly string[]): void {
  const unknown = wanted.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const voices = known.join(', ') || 'chưa có giọng nào';
  throw new LoaError('VOICE_UNKNOWN', { voice: unknown, voices });
}

const orderView = ({ lang, stationId, voices }: VoiceOrder): VoiceOrderView => ({
  ...{ lang, stationId },
  voices: voices.map(({ voiceId, settings }) => ({ voiceId, settings: { ...settings } })),
});
