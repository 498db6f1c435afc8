import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AudioTools } from '../../pipeline/audio-tools.js';
import { Progress } from '../../pipeline/progress.js';
import { renderSpeech } from '../../pipeline/render.js';
import { createSpeech, normaliseScript, type InstalledVoice } from '../../tts/index.js';
import { tinyVits } from '../fixtures/voices/tiny-vits.js';
import { PIPER } from '../fixtures/voices/tiny-voices.js';
import { shelfWith, tinyVoice } from '../helpers/voices.js';
import { spoiled } from '../tts/engines/onnx/speaking.js';

const suite = mkdtempSync(path.join(tmpdir(), 'loa-neural-'));
const opened: { tools?: AudioTools } = {};
beforeAll(async () => {
  opened.tools = await AudioTools.open({ clock: () => Date.now(), cacheDir: suite });
});
afterAll(async () => {
  await opened.tools?.close();
  rmSync(suite, { recursive: true, force: true });
});

async function render(installed: InstalledVoice, text: string) {
  const speech = createSpeech({ shelf: shelfWith(installed) });
  try {
    const paragraphs = [{ id: 'p', text }];
    const { units } = normaliseScript('vi', paragraphs);
    const voice = speech.voiceFor('vi');
    return await renderSpeech(
      { paragraphs, units, voiceId: voice.id, settings: {} },
      { ...opened.tools!.deps(new Progress()), engine: speech.engineFor(voice) },
    );
  } finally {
    await speech.close();
  }
}

const TEXT = 'Bà con chú ý, hôm nay họp lúc 8 giờ. Xin cảm ơn bà con.';

test('a neural voice makes a whole clip, marked word by word', async () => {
  const { inspection, encoded } = await render(tinyVoice('piper-vi'), TEXT);
  expect(inspection).toMatchObject({ passed: true, faults: [] });
  expect(inspection.notes).toBeUndefined();
  expect(encoded.words.granularity).toBe('word');
});

test('where another voice had to help, the clip says of which sentences, as they are written', async () => {
  const broken = spoiled('piper-vi', { 'piper-vi.onnx': tinyVits({ ...PIPER, fault: 'silent' }) });
  const { inspection } = await render(broken, TEXT);
  expect(inspection.passed).toBe(true);
  expect(inspection.notes).toEqual([
    '2 câu do giọng dự phòng đọc: “Bà con chú ý, hôm nay họp lúc 8 giờ”, “Xin cảm ơn bà con”.',
  ]);
});
