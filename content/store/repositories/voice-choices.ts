import type { Id, LanguageTag } from '../../model/index.js';
import { writing, type Context } from './context.js';

export interface VoiceOrder {
  readonly lang: LanguageTag;
  /** Null: the language's own order, for every station that has none of its own. */
  readonly stationId: Id | null;
  /** The first that is there speaks; the next ones stand in for it. */
  readonly voiceIds: readonly string[];
}

export class VoiceChoiceRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  /** The station's voices first, then the language's; each once. Empty: nobody chose. */
  order(lang: LanguageTag, stationId: Id | null = null): readonly string[] {
    const rows = this.#context.db
      .prepare(
        `SELECT voice_id AS id FROM voice_choices
         WHERE commune_id = ? AND lang = ? AND (station_id IS NULL OR station_id = ?)
         ORDER BY station_id IS NULL, place`,
      )
      .all(this.#context.communeId, lang, stationId) as readonly { readonly id: string }[];
    return [...new Set(rows.map(({ id }) => id))];
  }

  /** Takes the place of what stood there; an empty list leaves the choice to the software. */
  set({ lang, stationId, voiceIds }: VoiceOrder): void {
    const { db, communeId } = this.#context;
    writing(this.#context, 'settings', 'voices', () => {
      db.prepare(
        'DELETE FROM voice_choices WHERE commune_id = ? AND lang = ? AND station_id IS ?',
      ).run(communeId, lang, stationId);
      const insert = db.prepare(
        `INSERT INTO voice_choices (commune_id, lang, station_id, place, voice_id)
         VALUES (?, ?, ?, ?, ?)`,
      );
      [...new Set(voiceIds)].forEach((id, place) =>
        insert.run(communeId, lang, stationId, place, id),
      );
    });
  }

  list(): readonly VoiceOrder[] {
    const rows = this.#context.db
      .prepare(
        `SELECT lang, station_id AS stationId, json_group_array(voice_id ORDER BY place) AS voices
         FROM voice_choices WHERE commune_id = ? GROUP BY lang, station_id
         ORDER BY lang, station_id`,
      )
      .all(this.#context.communeId) as readonly (Omit<VoiceOrder, 'voiceIds'> & {
      readonly voices: string;
    })[];
    return rows.map(({ lang, stationId, voices }) => ({
      lang,
      stationId,
      voiceIds: JSON.parse(voices) as string[],
    }));
  }
}
