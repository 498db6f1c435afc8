import type { Id, LanguageTag, VoiceChoice, VoiceSettings } from '../../model/index.js';
import { writing, type Context } from './context.js';

export interface VoiceOrder {
  readonly lang: LanguageTag;
  /** Null: the language's own order, for every station that has none of its own. */
  readonly stationId: Id | null;
  /** The first that is there speaks; the next ones stand in for it. */
  readonly voices: readonly VoiceChoice[];
}

export class VoiceChoiceRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  /** The station's voices first, then the language's; each once. Empty: nobody chose. */
  order(lang: LanguageTag, stationId: Id | null = null): readonly VoiceChoice[] {
    const rows = this.#context.db
      .prepare(
        `SELECT voice_id AS voiceId, settings FROM voice_choices
         WHERE commune_id = ? AND lang = ? AND (station_id IS NULL OR station_id = ?)
         ORDER BY station_id IS NULL, place`,
      )
      .all(this.#context.communeId, lang, stationId) as readonly ChoiceRow[];
    return once(rows.map(toChoice));
  }

  /** Takes the place of what stood there; an empty list leaves the choice to the software. */
  set({ lang, stationId, voices }: VoiceOrder): void {
    const { db, communeId } = this.#context;
    writing(this.#context, 'settings', 'voices', () => {
      db.prepare(
        'DELETE FROM voice_choices WHERE commune_id = ? AND lang = ? AND station_id IS ?',
      ).run(communeId, lang, stationId);
      const insert = db.prepare(
        `INSERT INTO voice_choices (commune_id, lang, station_id, place, voice_id, settings)
         VALUES (?, ?, ?, ?, ?, ?)`,
      );
      once(voices).forEach(({ voiceId, settings }, place) =>
        insert.run(communeId, lang, stationId, place, voiceId, JSON.stringify(settings)),
      );
    });
  }

  list(): readonly VoiceOrder[] {
    const rows = this.#context.db
      .prepare(
        `SELECT lang, station_id AS stationId, json_group_array(
           json_object('voiceId', voice_id, 'settings', json(settings)) ORDER BY place) AS voices
         FROM voice_choices WHERE commune_id = ? GROUP BY lang, station_id
         ORDER BY lang, station_id`,
      )
      .all(this.#context.communeId) as readonly (Omit<VoiceOrder, 'voices'> & {
      readonly voices: string;
    })[];
    return rows.map(({ lang, stationId, voices }) => ({
      lang,
      stationId,
      voices: JSON.parse(voices) as VoiceChoice[],
    }));
  }
}

interface ChoiceRow {
  readonly voiceId: string;
  readonly settings: string;
}

const toChoice = ({ voiceId, settings }: ChoiceRow): VoiceChoice => ({
  voiceId,
  settings: JSON.parse(settings) as VoiceSettings,
});

const once = (choices: readonly VoiceChoice[]): readonly VoiceChoice[] =>
  choices.filter(({ voiceId }, at) => choices.findIndex((one) => one.voiceId === voiceId) === at);
