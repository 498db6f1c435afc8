import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { JobPayload } from '../../content/model/index.js';
import { AudioTools } from '../../pipeline/audio-tools.js';
import { plainSpeech } from '../../pipeline/commune-speech.js';
import { perform } from '../../pipeline/jobs/work.js';
import { Progress } from '../../pipeline/progress.js';
import { openVoices } from '../../pipeline/index.js';
import { createSpeech } from '../../tts/index.js';
import { addSegment, paragraph, temporaryStore, type TestStore } from '../helpers/store.js';
import { ToneEngine } from '../helpers/tone-engine.js';

const voices = createSpeech();
const opened: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all([voices.close(), ...opened.map((tools) => tools.close())]));

async function office() {
  const at = temporaryStore();
  const engine = new ToneEngine();
  const tools = await AudioTools.open({
    clock: () => Date.now(),
    cacheDir: join(at.dataDir, 'cache'),
  });
  opened.push(tools);
  const bringer = openVoices(at.dataDir, () => Date.now(), {});
  opened.push(bringer);
  const speech = { ...plainSpeech(voices), engineFor: () => engine };
  const work = (payload: JobPayload) => {
    const { signal } = new AbortController();
    const own = at.own;
    const deps = {
      own,
      files: at.store.files,
      speech,
      tools,
      progress: new Progress(),
      signal,
      voices: bringer,
    };
    return perform(payload, deps).then((commit) => at.store.transaction(commit).ref);
  };
  return { at, engine, work };
}

const add = ({ own }: TestStore, read: string) =>
  own.words.add({ written: 'TT', read, wordKind: 'abbreviation' });

test('a render speaks the commune’s own words, and one changed speaks again what uses it', async () => {
  const { at, engine, work } = await office();
  const { id } = addSegment(at.own);
  const script = at.own.segments.saveScript(id, 'vi', [
    paragraph('Họp ở TT sáng nay. Xin mời bà con.'),
  ]);
  const render = { kind: 'render', scriptId: script.id, voiceId: null } as const;
  add(at, 'thị trấn');
  const first = await work(render);
  expect(engine.spoken).toEqual(['họp ở thị trấn sáng nay', 'xin mời bà con']);
  expect(await work(render)).toBe(first);
  add(at, 'tòa thị chính');
  const second = await work(render);
  expect(second).not.toBe(first);
  expect(engine.spoken.slice(2)).toEqual(['họp ở tòa thị chính sáng nay']);
  expect(at.own.clips.latestFor(script.hash)?.id).toBe(second);
}, 60_000);

test('a try-out speaks them too', async () => {
  const { at, engine, work } = await office();
  add(at, 'thị trấn');
  await work({ kind: 'try-out', lang: 'vi', text: 'Họp ở TT.', voiceId: null });
  expect(engine.spoken).toEqual(['họp ở thị trấn']);
}, 60_000);
