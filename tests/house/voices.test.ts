import { copyFileSync, readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { naturalVoiceLines } from '../../commands/serve/welcome.js';
import { listVoices } from '../../pipeline/index.js';
import { loaBan } from '../helpers/command-line.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { voiceHost } from '../helpers/voice-host.js';

/** A real voice, where this machine has it: beside the repository. */
const TINY = path.join(import.meta.dirname, '../../../tests/fixtures/voices/piper-vi');
const CONFIG_OF_ANOTHER = path.join(TINY, '../piper-many/piper-many.onnx.json');
const JOE = path.join(import.meta.dirname, '../../../../shared/voices/en_US-joe-medium');

function house(environment: Readonly<Record<string, string>> = {}) {
  const data = temporaryFolder();
  const voices = (...words: readonly string[]) =>
    loaBan(['voices', ...words], { environment: { LOA_DATA: data, ...environment } });
  return { data, voices };
}

describe('the first start', () => {
  it('offers the natural voice with its size and licence, until it is there', () => {
    const [offered] = listVoices(temporaryFolder()).filter(({ recommended }) => recommended);
    const lines = naturalVoiceLines([offered!]).join('\n');
    expect(lines).toMatch(/63 MB, giấy phép CC-BY-4.0[^]*voices install vi_VN-vais1000-medium/);
    expect(naturalVoiceLines([{ ...offered!, presence: 'here' }])).toEqual([]);
  });
});

describe('loa-ban voices', () => {
  it.each(['list', 'install', 'import', 'verify', 'remove', 'try'])(
    'explains itself in Vietnamese: %s',
    async (command) => {
      const { code, stdout } = await house().voices(command, '--help');
      expect(stdout).toContain(`Cách dùng: loa-ban voices ${command}`);
      expect(code).toBe(0);
    },
  );

  it('lists what is here and what can be had, also as JSON', async () => {
    const { voices } = house();
    const { stdout } = await voices('list');
    expect(stdout).toMatch(/^✓ espeak:vi — .*có sẵn$/m);
    expect(stdout).toMatch(/^– vi_VN-vais1000-medium — .*63 MB; giấy phép CC-BY-4.0; nên cài$/m);
    expect(stdout).toMatch(/^– mms-blt — .*CC-BY-NC-4.0, không được dùng để kinh doanh; chưa ai/m);
    const listed = JSON.parse((await voices('list', '--json')).stdout) as unknown[];
    expect(listed).toHaveLength(stdout.trim().split('\n').length);
  });

  it('installs nothing without a yes to the licence', async () => {
    const { code, stderr } = await house().voices('install', 'vi_VN-vais1000-medium');
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/CC-BY-4.0.*--accept-licence/),
    ]);
    expect(code).toBe(1);
  });

  it('says in one sentence what a mirror without the voice is', async () => {
    const host = await voiceHost();
    const { voices } = house({ LOA_VOICE_MIRROR: host.address });
    const { code, stderr } = await voices('install', 'vi_VN-vais1000-medium', '--accept-licence');
    expect(stderr).toMatch(/tệp “vi_VN-vais1000-medium.onnx” .*không có tệp này \(404\)/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(host.asked[0]?.path).toBe(
      '/rhasspy/piper-voices/resolve/v1.0.0/vi/vi_VN/vais1000/medium/vi_VN-vais1000-medium.onnx',
    );
    expect(code).toBe(1);
  });

  it('names a wrong mirror before anything else', async () => {
    const { code, stderr } = await house({ LOA_VOICE_MIRROR: 'may-chu' }).voices('list');
    expect(stderr).toContain('LOA_VOICE_MIRROR="may-chu" (cần dạng http://');
    expect(code).toBe(1);
  });

  it('brings a voice from a stick, looks after it and takes it away', async () => {
    const { data, voices } = house();
    const stick = temporaryFolder();
    copyFileSync(path.join(TINY, 'piper-vi.onnx'), path.join(stick, 'a.onnx'));
    copyFileSync(path.join(TINY, 'piper-vi.onnx.json'), path.join(stick, 'a.onnx.json'));
    const brought = await voices('import', stick, '--name', 'Giọng cô Hoa');
    expect(brought.stdout).toBe('Đã mang vào giọng “Giọng cô Hoa” (a); giấy phép chưa rõ.\n');
    expect((await voices('verify')).stdout).toBe('✓ a: còn nguyên\n');
    writeFileSync(path.join(data, 'voices/a/a.onnx.json'), readFileSync(CONFIG_OF_ANOTHER));
    const damaged = await voices('verify', 'a');
    expect(damaged.stdout).toMatch(/^✗ Giọng “a” bị hỏng: tệp a.onnx.json/);
    expect(damaged.code).toBe(1);
    const silent = await voices(
      'try',
      'a',
      '--text',
      'Xin chào',
      '--out',
      path.join(stick, 'a.wav'),
    );
    expect(silent.stderr).toMatch(/Giọng “a” bị hỏng: tệp a.onnx.json/);
    const removed = await voices('remove', 'a');
    expect(removed.stdout).toBe('Đã xoá giọng “a” (a).\n');
    expect(readdirSync(path.join(data, 'voices'))).toEqual(['.staging']);
    expect((await voices('remove', 'a')).stderr).toMatch(/Không có giọng đọc “a”/);
  });

  it('says plainly what cannot be done with a voice', async () => {
    const { data, voices } = house();
    for (const words of [['install'], ['verify'], ['remove']])
      expect((await voices(...words, 'espeak:vi')).stderr).toMatch(/một phần của Loa Bản/);
    const out = path.join(data, 'chưa có', 'a.wav');
    const absent = await voices('try', 'mms-vie', '--text', 'Xin chào', '--out', out);
    expect(absent.stderr).toMatch(/“mms-vie” chưa cài.*voices install mms-vie/);
    const empty = await voices('try', 'espeak:vi', '--text', '…', '--out', out);
    expect(empty.stderr).toMatch(/tiếng Việt/);
    expect((await voices('try', 'espeak:vi', '--text', 'Xin chào', '--out', out)).code).toBe(0);
    expect(existsSync(out)).toBe(true);
  });

  it('says one text with two voices, a file each', async () => {
    const { voices } = house();
    const out = path.join(temporaryFolder(), 'nghe.wav');
    const two = ['espeak:vi', 'espeak:vi-VN-x-south'];
    const { code, stdout } = await voices(
      'try',
      ...two,
      '--text',
      'Xin chào bà con.',
      '--out',
      out,
    );
    const reports = JSON.parse(stdout) as { voice: string; file: string; seconds: number }[];
    expect(reports.map(({ voice }) => voice)).toEqual(two);
    reports.forEach(({ file, seconds }) => {
      const wav = readFileSync(file);
      expect(wav.toString('latin1', 0, 4)).toBe('RIFF');
      expect((wav.length - 44) / 2 / wav.readUInt32LE(24)).toBeCloseTo(seconds, 1);
      expect(seconds).toBeGreaterThan(0.5);
    });
    expect(code).toBe(0);
  });

  it.runIf(existsSync(JOE))(
    'installs a real voice from a mirror on the local network',
    async () => {
      const host = await voiceHost();
      for (const name of ['en_US-joe-medium.onnx', 'en_US-joe-medium.onnx.json']) {
        const place = `/kho/rhasspy/piper-voices/resolve/v1.0.0/en/en_US/joe/medium/${name}`;
        host.files.set(place, readFileSync(path.join(JOE, name)));
      }
      const { voices } = house({ LOA_VOICE_MIRROR: `${host.address}/kho` });
      const installed = await voices('install', 'en_US-joe-medium', '--accept-licence');
      expect(installed).toMatchObject({
        stdout: 'Đã cài giọng “Joe, nam” (en_US-joe-medium).\n',
        code: 0,
      });
      expect((await voices('verify')).stdout).toBe('✓ en_US-joe-medium: còn nguyên\n');
    },
  );
});
