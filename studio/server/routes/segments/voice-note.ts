import type { Clip, Script } from '../../../../content/model/index.js';
import { listVoices } from '../../../../pipeline/index.js';
import type { Studio } from '../../studio.js';
import { onlyStation } from './only-station.js';

/**
 * A text is heard and approved before it is planned, so its clip may be older than the wish of the
 * station that it ended on. It is said, not done: another clip needs another yes, and until then the
 * slot would be silent.
 */
export function stationVoiceNotes(
  studio: Studio,
  { segmentId, lang }: Script,
  { source, voiceId }: Clip,
): readonly string[] {
  // A person's phrases speak only where they were asked for.
  if (source !== 'speech' || voiceId === null || voiceId.startsWith('phrasebank:')) return [];
  const { own, config } = studio;
  const stationId = onlyStation(studio, segmentId, lang);
  const orders = stationId === undefined ? [] : own.voiceChoices.list();
  const order = orders.find((one) => one.lang === lang && one.stationId === stationId);
  if (stationId === undefined || order === undefined) return [];
  const voices = listVoices(config.LOA_DATA);
  const [wanted] = order.voices.flatMap(
    (choice) => voices.find(({ voice, canSpeak }) => canSpeak && voice.id === choice.voiceId) ?? [],
  );
  if (!wanted || wanted.voice.id === voiceId) return [];
  const station = own.stations.get(stationId)?.name ?? '';
  const name = voices.find(({ voice }) => voice.id === voiceId)?.voice.name ?? voiceId;
  return [
    `Kênh ${station} có giọng riêng “${wanted.voice.name}”, còn bản thu này đọc bằng “${name}”. Muốn đổi thì tạo lại bản thu (đã duyệt thì rút lại duyệt trước), rồi nghe và duyệt lại.`,
  ];
}
