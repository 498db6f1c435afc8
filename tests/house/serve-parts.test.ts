import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reachableAddresses } from '../../commands/serve/addresses.js';
import { openForServing } from '../../commands/serve/first-start.js';
import { checkPorts } from '../../commands/serve/ports.js';
import { readCommandConfig } from '../../commands/config.js';
import { playoutConfig } from '../../scheduler/playout/config.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

describe('the addresses printed', () => {
  const interfaces = {
    docker0: [ipv4('172.17.0.1')],
    lo: [{ ...ipv4('127.0.0.1'), internal: true }],
    wlan0: [ipv4('192.168.1.20'), { ...ipv4('fe80::1'), family: 'IPv6' as const, scopeid: 2 }],
    eth0: [ipv4('169.254.3.4')],
  };

  it('are those that a telephone can open, and this machine itself', () => {
    expect(reachableAddresses('0.0.0.0', 8080, interfaces)).toEqual([
      'http://192.168.1.20:8080',
      'http://172.17.0.1:8080',
      'http://localhost:8080',
    ]);
  });

  it('are the one address when only that is listened on', () => {
    expect(reachableAddresses('127.0.0.1', 80, interfaces)).toEqual(['http://127.0.0.1:80']);
  });
});

describe('ports', () => {
  it('in use are refused, naming the variable and a port that is free', async () => {
    const port = await takenPort();
    await expect(checkPorts('127.0.0.1', { PORT: 0, SITE_PORT: port }, 0)).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      params: { port, variable: 'SITE_PORT', next: expect.any(Number) as number },
      message: expect.stringMatching(/SITE_PORT=\d+/) as string,
    });
  });

  it('that are the same for two parts are refused before either listens', async () => {
    const ports = { PORT: 8080, SITE_PORT: 8081, LIVE_PORT: 8080 };
    await expect(checkPorts('127.0.0.1', ports, 0)).rejects.toMatchObject({
      code: 'PORTS_SAME',
      params: { variables: 'PORT, LIVE_PORT', port: 8080 },
    });
    await expect(checkPorts('127.0.0.1', { PORT: 0, SITE_PORT: 0 })).resolves.toBeUndefined();
  });

  it('are not blamed when the address is another machine’s', async () => {
    await expect(checkPorts('203.0.113.7', { PORT: 8080 })).rejects.toMatchObject({
      code: 'HOST_NOT_HERE',
      params: { host: '203.0.113.7' },
    });
  });

  it('that are being given back are waited for', async () => {
    const server = createServer();
    const port = await listen(server);
    const checked = checkPorts('127.0.0.1', { PORT: port }, 20_000);
    server.close();
    await expect(checked).resolves.toBeUndefined();
  });
});

describe('the configuration', () => {
  it('takes an empty line as the default', () => {
    expect(readCommandConfig({ PORT: ' ', LOA_PUBLIC_URL: '' })).toMatchObject({ PORT: 8080 });
  });

  it.each([
    { ICECAST_URL: 'http://source:hackme@localhost:8000' },
    { ICECAST_URL: 'http://source:p%40ss@cast.example.vn/' },
    { LOA_PUBLIC_URL: 'https://loa.binhlu.vn' },
    { LOA_CLOCK_OFFSET_MS: '-3600000' },
    { HOST: '::' },
    { HOST: 'may-xa.local' },
  ])('accepts %j', (environment) => {
    expect(() => readCommandConfig(environment)).not.toThrow();
  });

  it.each([
    ['ICECAST_URL', 'http://localhost:8000'],
    ['LOA_PUBLIC_URL', 'loa.binhlu.vn'],
    ['PORT', '-1'],
    ['LOA_CLOCK_OFFSET_MS', 'mai'],
    ['HOST', '999.1.1.1'],
    ['HOST', 'may xa'],
    ['LOA_CACHE_MB', '-5'],
    ['LOA_MAX_UPLOAD_MB', 'nhieu'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readCommandConfig({ [name]: value })).toThrow(`${name}="${value}"`);
  });
});

describe('a wrong ICECAST_URL is named with its password hidden', () => {
  it.each([
    ['https://source:bí mật@cast.vn', 'https://source:***@cast.vn'],
    ['source:hackme@localhost:8000', 'source:***@localhost:8000'],
    ['http://hackme@localhost:8000', 'http://***@localhost:8000'],
    ['http://source:ha@ck:me@localhost:8000', 'http://source:***@localhost:8000'],
    ['http://source:100%@localhost:8000', 'http://source:***@localhost:8000'],
    ['http://source:hackme@localhost:80000', 'http://source:***@localhost:80000'],
    ['http://source:hackme@', 'http://source:***@'],
  ])('%s', (value, shown) => {
    const refused = {
      code: 'CONFIG_INVALID',
      message: stringWith(`ICECAST_URL="${shown}" (cần dạng`),
    };
    expect(() => readCommandConfig({ ICECAST_URL: value })).toThrow(
      expect.objectContaining(refused),
    );
    expect(() => playoutConfig({ ICECAST_URL: value })).toThrow(expect.objectContaining(refused));
  });
});

describe('the first start', () => {
  it('makes one administrator, whose password is shown once', async () => {
    const dataDir = temporaryFolder();
    const first = await openForServing(dataDir, () => 0);
    const admin = first.own.users.byName('admin');
    expect(admin).toMatchObject({ role: 'admin', mustChangePassword: true });
    expect(first.firstSignIn).toMatchObject({
      name: 'admin',
      password: expect.any(String) as string,
    });
    first.store.close();
    const second = await openForServing(dataDir, () => 0);
    expect(second.firstSignIn).toBeNull();
    expect(second.own.users.count()).toBe(1);
    second.store.close();
  });

  it('names a data folder that cannot be used', async () => {
    const dataDir = path.join(temporaryFolder(), 'a-file');
    writeFileSync(dataDir, '');
    await expect(openForServing(dataDir, () => 0)).rejects.toMatchObject({
      code: 'DATA_FOLDER_UNUSABLE',
      params: { path: dataDir },
    });
  });
});

const stringWith = (part: string) => expect.stringContaining(part) as string;

function ipv4(address: string): NetworkInterfaceInfo {
  const mac = '00:00:00:00:00:00';
  return { address, family: 'IPv4', internal: false, netmask: '255.255.255.0', mac, cidr: null };
}

async function takenPort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return listen(server);
}

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
