/** With a whole Piper voice, where there is one; CI without it says that these were skipped. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutModel } from '../../../../tts/engines/onnx/model/cut.js';
import { readModel } from '../../../../tts/engines/onnx/model/graph.js';
import { readForRecordings } from '../../../../tts/index.js';
import { realVoiceFolder, voiceIn } from '../../../helpers/voices.js';
import { durationMs, open, say } from './speaking.js';

const folder = realVoiceFolder();
const TEXT =
  'The commune office will open at seven in the morning. Please bring your identity card, and the ' +
  'paper of the village head. Thank you!';

describe.skipIf(folder === undefined)('a real Piper voice (LOA_TEST_VOICE)', () => {
  test('speaks at a human pace with a time for every word, and next to no silence at its ends', async () => {
    const { units } = readForRecordings('en', [{ id: 'p', text: TEXT }]);
    const spoken = await say(open(voiceIn(folder!, { lang: 'en' })), units);
    for (const [at, audio] of spoken.entries()) {
      const { words } = units[at]!;
      expect(audio.flaw).toBeUndefined();
      expect(audio.sampleRate).toBe(22_050);
      expect(durationMs(audio)).toBeGreaterThan(words.length * 150);
      expect(durationMs(audio)).toBeLessThan(words.length * 700);
      expect(audio.wordTimes).toHaveLength(words.length);
      for (const [place, { startMs }] of audio.wordTimes!.entries()) {
        expect(startMs).toBeGreaterThanOrEqual(audio.wordTimes![place - 1]?.endMs ?? 0);
      }
      expect(audio.wordTimes![0]!.startMs).toBeLessThan(40);
      expect(durationMs(audio) - audio.wordTimes!.at(-1)!.endMs).toBeLessThan(40);
    }
  });

  test('is cut before its flow and before its decoder', () => {
    const file = path.join(folder!, `${path.basename(folder!)}.onnx`);
    const { info } = cutModel(readModel(readFileSync(file)), [])!;
    expect(info).toMatchObject({ margin: 12, hop: 256, flow: { margin: 32 } });
  });
});
