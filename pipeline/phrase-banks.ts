/** The voices of the people who recorded phrases, as the store has them now. */
import { readFile } from 'node:fs/promises';
import type { Id, Speaker, Voice } from '../content/model/index.js';
import type { CommuneStore, FileStore } from '../content/store/index.js';
import { PHRASEBANK_ID, type PhraseBank, type RecordedPhrase } from '../tts/index.js';
import { fromWav } from './audio/wav.js';

export interface PhraseBanks {
  voices(): readonly Voice[];
  bankOf(voiceId: string): PhraseBank | undefined;
}

export function phraseBanks(own: CommuneStore, files: FileStore): PhraseBanks {
  return {
    voices: () => own.speakers.list().filter(isWilling).map(voiceOf),
    bankOf: (voiceId) => {
      const speaker = own.speakers.get(speakerOf(voiceId) ?? '');
      return speaker && isWilling(speaker) ? bankFor(speaker, own, files) : undefined;
    },
  };
}

/** The person whose recordings a voice is; null for any other voice. */
export function speakerOf(voiceId: string): Id | null {
  const prefix = `${PHRASEBANK_ID}:`;
  return voiceId.startsWith(prefix) ? voiceId.slice(prefix.length) : null;
}

const isWilling = ({ consentScope, withdrawnAt }: Speaker): boolean =>
  consentScope === 'phrases' && withdrawnAt === null;

const voiceOf = ({ id, name, lang }: Speaker): Voice => ({
  kind: 'voice',
  id: `${PHRASEBANK_ID}:${id}`,
  engine: 'phrasebank',
  name: `Câu thu sẵn của ${name}`,
  lang,
  simulated: false,
});

function bankFor(speaker: Speaker, own: CommuneStore, files: FileStore): PhraseBank {
  const phrases = own.phrases.ofSpeaker(speaker.id).map(({ text, fileHash }): RecordedPhrase => ({
    key: text,
    hash: fileHash,
    read: async () => fromWav(await readFile(files.localPath(fileHash))),
  }));
  return { speaker: speaker.name, lang: speaker.lang, phrases };
}
