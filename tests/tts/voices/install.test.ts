import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFile } from '../../../content/store/index.js';
import { modelBytes, type VoiceHost } from '../../helpers/voice-host.js';
import { ACCEPTED, house, ID, installerFor, MODEL, modelPath, partOf } from './house.js';

const rangesOf = (host: VoiceHost) =>
  host.asked.filter((each) => each.path === modelPath).map(({ range }) => range);

describe('installing a voice', () => {
  it('lays it down whole, with its licence, and clears what it needed on the way', async () => {
    const { installer, shelf, root, entry } = await house();
    const seen: number[] = [];
    const voice = await installer.install(ID, {
      ...ACCEPTED,
      onProgress: ({ bytes, totalBytes }) => seen.push(bytes / totalBytes),
    });
    expect(shelf.list()).toEqual([voice]);
    expect(voice).toMatchObject({ voice: entry.voice, installedAt: 7 });
    expect(readFileSync(path.join(voice.folder, 'vi_VN-thu.onnx')).equals(MODEL)).toBe(true);
    expect(readdirSync(path.join(root, '.staging'))).toEqual(['vi_VN-thu.lock']);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('asks the network nothing before the licence has been accepted', async () => {
    const { installer, host } = await house();
    const refused = installer.install(ID, { acceptedLicence: null });
    await expect(refused).rejects.toMatchObject({ code: 'VOICE_LICENCE_FIRST' });
    await expect(refused).rejects.toThrow(/CC-BY-4.0.*creativecommons/);
    const other = installer.install(ID, { acceptedLicence: 'CC0-1.0' });
    await expect(other).rejects.toMatchObject({ code: 'VOICE_LICENCE_FIRST' });
    expect(host.asked).toEqual([]);
  });

  it('says plainly of a licence that it is not for trade', async () => {
    const { entry } = await house();
    const licence = { ...entry.voice.licence, name: 'CC-BY-NC-4.0', nonCommercial: true };
    const { installer } = installerFor([{ ...entry, voice: { ...entry.voice, licence } }]);
    const refused = installer.install(ID, ACCEPTED);
    await expect(refused).rejects.toThrow(/không được dùng để kinh doanh/);
  });

  it('names the voices there are when asked for another', async () => {
    const { installer } = await house();
    const refused = installer.install('onnx:la', ACCEPTED);
    await expect(refused).rejects.toThrow(/“la”.*vi_VN-thu/);
  });

  it('gives back a voice that is here and whole without the network', async () => {
    const { installer, host } = await house();
    await installer.install(ID, ACCEPTED);
    host.asked.splice(0);
    await installer.install(ID, ACCEPTED);
    expect(host.asked).toEqual([]);
  });

  it('mends a voice that was damaged since', async () => {
    const { installer } = await house();
    const { folder } = await installer.install(ID, ACCEPTED);
    writeFileSync(path.join(folder, 'vi_VN-thu.onnx'), modelBytes(1_500_000, 'khác'));
    await expect(installer.verify(ID)).rejects.toThrow(/vi_VN-thu.onnx.*không còn nguyên/);
    await installer.install(ID, ACCEPTED);
    await expect(installer.verify(ID)).resolves.toBeUndefined();
  });

  it('goes on where the line was cut, as often as something new comes', async () => {
    const { installer, host, shelf } = await house();
    host.conduct = (request, reply, serve) => {
      if (request.url === modelPath) cutAfter(reply, 400_000);
      serve();
    };
    await installer.install(ID, ACCEPTED);
    expect(shelf.find(ID)).toBeDefined();
    const ranges = rangesOf(host);
    expect(ranges[0]).toBeUndefined();
    expect(ranges.length).toBeGreaterThan(2);
    ranges.slice(1).forEach((range) => expect(range).toMatch(/^bytes=\d{5,}-$/));
  });

  it('gives up with what came kept, and the next attempt goes on from there', async () => {
    const { installer, host, shelf, root } = await house();
    host.conduct = (request, reply, serve) => {
      if (request.url === modelPath && request.headers.range !== undefined)
        return void reply.destroy();
      cutAfter(reply, 900_000);
      serve();
    };
    const failed = installer.install(ID, ACCEPTED);
    await expect(failed).rejects.toMatchObject({ code: 'VOICE_DOWNLOAD_FAILED' });
    await expect(failed).rejects.toThrow(/127.0.0.1.*ngắt giữa chừng.*giữ lại/);
    expect(shelf.list()).toEqual([]);
    const kept = readFileSync(partOf(root)).length;
    expect(kept).toBeGreaterThan(100_000);
    host.asked.splice(0);
    host.conduct = (_, __, serve) => serve();
    await installer.install(ID, ACCEPTED);
    expect(rangesOf(host)).toEqual([`bytes=${kept}-`]);
  });

  it('begins anew on a host that knows no ranges', async () => {
    const { installer, host, shelf, root } = await house();
    leavePart(root, MODEL.subarray(0, 500_000));
    host.conduct = (request, _, serve) => {
      delete request.headers.range;
      serve();
    };
    await installer.install(ID, ACCEPTED);
    expect(shelf.find(ID)).toBeDefined();
    expect(rangesOf(host)).toEqual(['bytes=500000-']);
  });

  it('begins anew where the part is of another file', async () => {
    const { installer, host, shelf, root } = await house();
    leavePart(root, modelBytes(500_000, 'khác'));
    await installer.install(ID, ACCEPTED);
    expect(shelf.find(ID)).toBeDefined();
    expect(rangesOf(host)).toEqual(['bytes=500000-', undefined]);
  });

  it('begins anew where the file changed on the host since, told by If-Range', async () => {
    const { installer, host, shelf, root } = await house();
    leavePart(root, modelBytes(500_000, 'khác'), '"an older one"');
    await installer.install(ID, ACCEPTED);
    expect(shelf.find(ID)).toBeDefined();
    expect(rangesOf(host)).toEqual(['bytes=500000-']);
  });

  it('begins anew where the part is longer than the file', async () => {
    const { installer, shelf, root } = await house();
    leavePart(root, modelBytes(1_600_000, 'khác'));
    await installer.install(ID, ACCEPTED);
    expect(shelf.find(ID)).toBeDefined();
  });

  it('is stopped by its signal and gone on with later', async () => {
    const { installer, host, shelf, root } = await house();
    const stop = new AbortController();
    host.conduct = (request, reply, serve) => {
      if (request.url !== modelPath) return serve();
      reply.writeHead(200, { 'content-length': MODEL.length }).write(MODEL.subarray(0, 300_000));
    };
    const onProgress = ({ bytes }: { bytes: number }) => bytes > 300_000 && stop.abort();
    const stopped = installer.install(ID, { ...ACCEPTED, signal: stop.signal, onProgress });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    host.conduct = (_, __, serve) => serve();
    const kept = readFileSync(partOf(root)).length;
    await installer.install(ID, ACCEPTED);
    expect(rangesOf(host).at(-1)).toBe(`bytes=${kept}-`);
    expect(shelf.find(ID)).toBeDefined();
  });

  it('is done by one at a time; the other is told so', async () => {
    const { installer, root, entry, host } = await house();
    const other = installerFor([entry], { root });
    host.conduct = (_, __, serve) => void setTimeout(serve, 50);
    const both = [installer.install(ID, ACCEPTED), other.installer.install(ID, ACCEPTED)];
    const ends = await Promise.allSettled(both);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = ends.find((end) => end.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'VOICE_BUSY' });
  });
});

describe('looking whether a voice is whole', () => {
  it('says what is wrong with one that is no voice any more', async () => {
    const { installer, root } = await house();
    await installer.install(ID, ACCEPTED);
    writeFileSync(path.join(root, 'vi_VN-thu/vi_VN-thu.onnx'), 'ngắn');
    await expect(installer.verify(ID)).rejects.toMatchObject({
      code: 'VOICE_DAMAGED',
      message: /vi_VN-thu.onnx dài 6 byte/,
    });
  });
});

describe('leftovers', () => {
  const MONTH_MS = 30 * 86_400_000;

  it('of long ago go, a part of yesterday stays, and one in use is let be', async () => {
    const now = Date.now();
    const { installer, root } = await house({ clock: () => now + MONTH_MS - 60_000 });
    leavePart(root, MODEL.subarray(0, 10));
    mkdirSync(path.join(root, '.staging/a.old'));
    await installer.sweep();
    expect(readdirSync(path.join(root, '.staging'))).toEqual(['vi_VN-thu']);
    const later = await house({ root, clock: () => now + MONTH_MS + 60_000 });
    const lock = lockFile(path.join(root, '.staging/vi_VN-thu.lock'));
    await later.installer.sweep();
    expect(existsSync(partOf(root))).toBe(true);
    lock?.release();
    await later.installer.sweep();
    expect(existsSync(partOf(root))).toBe(false);
  });
});

describe('removing a voice', () => {
  it('leaves nothing of it', async () => {
    const { installer, shelf, root } = await house();
    await installer.install(ID, ACCEPTED);
    await installer.remove(ID);
    expect([shelf.list(), shelf.faulty()]).toEqual([[], []]);
    expect(readdirSync(root)).toEqual(['.staging']);
    await expect(installer.remove(ID)).rejects.toMatchObject({ code: 'VOICE_UNKNOWN' });
  });

  it('takes away what is no voice any more, and never what is not in the folder', async () => {
    const { installer, shelf, root } = await house();
    mkdirSync(path.join(root, 'hong'), { recursive: true });
    expect(shelf.faulty()).toHaveLength(1);
    await installer.remove('onnx:hong');
    expect(shelf.faulty()).toEqual([]);
    await expect(installer.remove('onnx:../..')).rejects.toMatchObject({ code: 'VOICE_UNKNOWN' });
    expect(existsSync(root)).toBe(true);
  });

  it('is not done in the middle of an install', async () => {
    const { installer, root } = await house();
    await installer.install(ID, ACCEPTED);
    const lock = lockFile(path.join(root, '.staging/vi_VN-thu.lock'));
    await expect(installer.remove(ID)).rejects.toMatchObject({ code: 'VOICE_BUSY' });
    lock?.release();
    await installer.remove(ID);
  });
});

function leavePart(root: string, bytes: Buffer, etag?: string): void {
  mkdirSync(path.dirname(partOf(root)), { recursive: true });
  writeFileSync(partOf(root), bytes);
  if (etag !== undefined) writeFileSync(`${partOf(root)}.etag`, etag);
}

type Reply = Parameters<VoiceHost['conduct']>[1];

/** Destroys the connection once so many bytes of this answer went out. */
function cutAfter(reply: Reply, bytes: number): void {
  const end = reply.end.bind(reply);
  reply.end = ((body?: Buffer) => {
    if (!body || body.length <= bytes) return end(body);
    reply.write(body.subarray(0, bytes), () => reply.destroy());
    return reply;
  }) as typeof reply.end;
}
