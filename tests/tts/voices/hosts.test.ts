import { createServer as createTcp, type AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { modelBytes, voiceHost, type VoiceHost } from '../../helpers/voice-host.js';
import { ACCEPTED, house, ID, installerFor, MODEL, modelPath, partOf } from './house.js';

describe('the way to a host', () => {
  it('goes through a mirror that stands for the host', async () => {
    const mirror = await voiceHost();
    const { host, entry } = await house();
    host.files.forEach((bytes, name) => mirror.files.set(`/kho${name}`, bytes));
    const { installer, shelf } = installerFor([entry], {
      network: { mirror: `${mirror.address}/kho/` },
    });
    await installer.install(ID, ACCEPTED);
    expect(shelf.find(ID)?.source).toBe(`${mirror.address}/kho/giong/vi_VN-thu.onnx.json`);
    expect(host.asked).toEqual([]);
  });

  it('asks the proxy for a plain address, and not for one that NO_PROXY names', async () => {
    const through: string[] = [];
    const host = await voiceHost();
    const proxy = await voiceHost();
    proxy.conduct = (request, reply) => {
      through.push(request.url ?? '');
      const path_ = new URL(request.url ?? '').pathname;
      reply.end(host.files.get(path_));
    };
    const { installer, shelf } = await house({ network: { httpProxy: proxy.address } }, host);
    await installer.install(ID, ACCEPTED);
    expect(shelf.find(ID)).toBeDefined();
    expect(through).toContain(`${host.address}${modelPath}`);
    expect(host.asked).toEqual([]);
    const network = { httpProxy: proxy.address, noProxy: '127.0.0.1' };
    await (await house({ network }, host)).installer.install(ID, ACCEPTED);
    expect(through).toHaveLength(2);
    expect(host.asked).toHaveLength(2);
  });

  it('says so when the proxy refuses, and where the line ends when it is not there', async () => {
    const refusing = await voiceHost();
    refusing.conduct = (_, reply) => void reply.writeHead(407).end();
    const plain = await house({ network: { httpProxy: refusing.address } });
    await expect(plain.installer.install(ID, ACCEPTED)).rejects.toMatchObject({
      code: 'VOICE_DOWNLOAD_FAILED',
      message: /proxy.*407, cần tên và mật khẩu/,
    });
    const tunnel = createServer().on('connect', (_, socket) => {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((resolve) => tunnel.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void tunnel.close());
    const httpsProxy = `http://127.0.0.1:${(tunnel.address() as AddressInfo).port}`;
    const files = plain.entry.files.map((file) => ({
      ...file,
      url: file.url.replace('http:', 'https:'),
    }));
    const sealed = installerFor([{ ...plain.entry, files }], { network: { httpsProxy } });
    await expect(sealed.installer.install(ID, ACCEPTED)).rejects.toThrow(/không cho qua \(403\)/);
    const gone = await house({ network: { httpProxy: 'http://127.0.0.1:1' } });
    await expect(gone.installer.install(ID, ACCEPTED)).rejects.toThrow(/kết nối \(127.0.0.1:1\)/);
  });

  it('tunnels an encrypted address through the proxy', async () => {
    const { entry } = await house();
    const tunnels: string[] = [];
    const proxy = createServer().on('connect', (request, socket) => {
      tunnels.push(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void proxy.close());
    const files = entry.files.map((file) => ({
      ...file,
      url: `https://giong.invalid/${file.name}`,
    }));
    const httpsProxy = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const { installer } = installerFor([{ ...entry, files }], { network: { httpsProxy } });
    const failed = installer.install(ID, ACCEPTED);
    await expect(failed).rejects.toMatchObject({ code: 'VOICE_DOWNLOAD_FAILED' });
    expect(tunnels[0]).toBe('giong.invalid:443');
  });
});

describe('a host that does wrong', () => {
  it.each<[string, VoiceHost['conduct'], RegExp]>([
    ['a web page', (_, reply) => page(reply, 'text/html; charset=utf-8'), /trang web.*đăng nhập/],
    ['a web page of no type', (_, reply) => page(reply), /trang web/],
    [
      'nothing of that name',
      (_, reply) => void reply.writeHead(404).end(),
      /không có tệp này.*404/,
    ],
    ['a refusal', (_, reply) => void reply.writeHead(403).end(), /từ chối.*403/],
    ['a redirect in a ring', (_, reply) => redirect(reply, modelPath), /vòng quanh/],
    ['a redirect to a file', (_, reply) => redirect(reply, 'file:///etc/passwd'), /không an toàn/],
    ['a file of another length', (_, reply) => void reply.end('ngắn'), /dài 6 byte, cần/],
    ['a compressed file', (_, reply) => zipped(reply), /dạng nén/],
    ['other bytes', (_, reply) => void reply.end(modelBytes(1_500_000, 'khác')), /SHA-256/],
  ])('refuses %s and keeps no voice', async (_, conduct, reason) => {
    const { installer, host, shelf, root } = await house();
    host.conduct = (request, reply, serve) =>
      request.url === modelPath ? conduct(request, reply, serve) : serve();
    const failed = installer.install(ID, ACCEPTED);
    await expect(failed).rejects.toMatchObject({ code: 'VOICE_DOWNLOAD_WRONG' });
    await expect(failed).rejects.toThrow(reason);
    await expect(failed).rejects.toThrow(/vi_VN-thu.onnx/);
    expect([shelf.list(), shelf.faulty()]).toEqual([[], []]);
    expect(existsSync(path.join(root, 'vi_VN-thu'))).toBe(false);
  });

  it('that asks to sign in takes nothing of what came before', async () => {
    const { installer, host, root, shelf } = await house();
    host.conduct = (request, reply, serve) => {
      if (request.url !== modelPath) return serve();
      reply.writeHead(200, { 'content-length': MODEL.length });
      reply.write(MODEL.subarray(0, 700_000), () => reply.destroy());
    };
    await expect(installer.install(ID, ACCEPTED)).rejects.toThrow(/giữ lại/);
    const before = readFileSync(partOf(root));
    expect(before.length).toBeGreaterThan(0);
    for (const type of ['text/html', undefined]) {
      host.conduct = (_, reply) => page(reply, type);
      await expect(installer.install(ID, ACCEPTED)).rejects.toThrow(/trang web/);
      expect(readFileSync(partOf(root)).equals(before)).toBe(true);
    }
    host.conduct = (_, __, serve) => serve();
    await installer.install(ID, ACCEPTED);
    expect(shelf.find(ID)).toBeDefined();
  });

  it('stops at the first byte too many, however many more would come', async () => {
    const { installer, host, shelf } = await house();
    const sent = { bytes: 0 };
    host.conduct = (request, reply, serve) => {
      if (request.url !== modelPath) return serve();
      const chunk = modelBytes(1_000_000);
      const more = () => {
        while (!reply.destroyed && reply.write(chunk)) sent.bytes += chunk.length;
      };
      reply.on('drain', more);
      more();
    };
    await expect(installer.install(ID, ACCEPTED)).rejects.toThrow(/nhiều hơn 1500000 byte/);
    expect(shelf.list()).toEqual([]);
    expect(sent.bytes).toBeLessThan(50_000_000);
  });

  it('tries again after a host’s own trouble', async () => {
    const { installer, host, shelf } = await house();
    const troubles = { left: 2 };
    host.conduct = (_, reply, serve) => {
      if ((troubles.left -= 1) < 0) serve();
      else reply.writeHead(503).end();
    };
    await installer.install(ID, ACCEPTED);
    expect(shelf.find(ID)).toBeDefined();
  });

  it('does not wait for ever on a line that stands still', async () => {
    const { installer, host } = await house();
    host.conduct = (request, reply, serve) => {
      if (request.url !== modelPath) return serve();
      reply.writeHead(200, { 'content-length': MODEL.length }).write(MODEL.subarray(0, 10));
    };
    const failed = installer.install(ID, ACCEPTED);
    await expect(failed).rejects.toThrow(/đứng yên quá lâu/);
  });

  it('says so when nobody answers', async () => {
    const { entry } = await house();
    const closed = createTcp();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const { installer } = installerFor([entry], {
      network: { mirror: `http://127.0.0.1:${port}` },
    });
    await expect(installer.install(ID, ACCEPTED)).rejects.toThrow(/không nhận kết nối/);
  });
});

type Reply = Parameters<VoiceHost['conduct']>[1];

function page(reply: Reply, type?: string): void {
  const body = Buffer.alloc(MODEL.length, ' ');
  body.write('<!DOCTYPE html><title>Đăng nhập</title>');
  reply.writeHead(200, type ? { 'content-type': type } : {}).end(body);
}

const redirect = (reply: Reply, location: string) => void reply.writeHead(302, { location }).end();

const zipped = (reply: Reply) => void reply.writeHead(200, { 'content-encoding': 'gzip' }).end('x');
