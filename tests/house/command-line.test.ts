import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../content/store/index.js';
import { systemClock } from '../../content/model/index.js';
import { loaBan } from '../helpers/command-line.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const COMMANDS = [
  'serve',
  'render',
  'normalize',
  'voices list',
  'doctor',
  'service install',
  'user reset',
];

describe('the command line', () => {
  it('lists every command, one a line', async () => {
    const { code, stdout } = await loaBan(['--help']);
    COMMANDS.map((command) => command.split(' ')[0] ?? '').forEach((first) =>
      expect(stdout).toMatch(new RegExp(`^  ${first} `, 'm')),
    );
    expect(code).toBe(0);
  });

  it.each(COMMANDS)('explains itself in Vietnamese: %s --help', async (command) => {
    const { code, stdout, stderr } = await loaBan([...command.split(' '), '--help']);
    expect(stdout).toContain('Cách dùng: loa-ban');
    expect(stdout).not.toMatch(/Usage|options|Options|display help/);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it.each([
    [['phat'], 'Không có lệnh “phat”'],
    [['user', 'reset'], 'thiếu tham số <name>'],
    [['render', 'bai.md'], '--out <dir>'],
    [['render', 'no-such-file.md', '--out', 'never-made'], 'no-such-file.md'],
    [['normalize', '--lang'], 'thiếu giá trị'],
    [['serve', '--port'], 'Không có tuỳ chọn “--port”'],
  ])('answers %j with one sentence and a failure', async (words, sentence) => {
    const { code, stdout, stderr } = await loaBan(words);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  it('names every wrong variable of the configuration at once', async () => {
    const environment = {
      PORT: 'tám mươi',
      SITE_PORT: '70000',
      ICECAST_URL: 'localhost:8000',
      LOA_LOG: 'nhiều',
      LOA_DATA: temporaryFolder(),
    };
    const { code, stderr } = await loaBan(['serve'], { environment });
    expect(stderr).toContain('PORT="tám mươi" (cần số từ 0 đến 65535)');
    expect(stderr).toContain('SITE_PORT="70000"');
    expect(stderr).toContain('ICECAST_URL="localhost:8000" (cần dạng http://source:');
    expect(stderr).toContain('LOA_LOG="nhiều" (cần một trong: trace, debug');
    expect(stderr).not.toContain('LIVE_PORT');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  });
});

describe('normalize', () => {
  it('answers each line, empty ones too, with exactly one line', async () => {
    const lines = ['Có 376/376 hộ.', '', '   ', '50% dân', '', '\u2028 a \u2029 b', 'hết'];
    const input = lines.join('\n');
    const { code, stdout } = await loaBan(['normalize', '--lang', 'vi'], { input });
    const answers = stdout.split('\n');
    expect(answers.pop()).toBe('');
    expect(answers).toHaveLength(lines.length);
    expect(answers[0]).toMatch(/^có ba trăm bảy mươi sáu/);
    expect([answers[1], answers[2], answers[4]]).toEqual(['', '', '']);
    expect(answers[3]).toMatch(/^năm mươi phần trăm dân/);
    expect(code).toBe(0);
  });

  it('answers the same whether lines end as on Linux or as on Windows', async () => {
    const lang = ['normalize', '--lang', 'vi'];
    const linux = await loaBan(lang, { input: 'một\nhai 2\n' });
    const windows = await loaBan(lang, { input: 'một\r\nhai 2\r\n' });
    expect(windows.stdout).toBe(linux.stdout);
    expect(linux.stdout.match(/\n/g)).toHaveLength(2);
  });

  it('says nothing to nothing', async () => {
    expect(await loaBan(['normalize', '--lang', 'vi'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('names a language that has no voice, before it reads anything', async () => {
    const { code, stdout, stderr } = await loaBan(['normalize', '--lang', 'lo'], { input: 'x\n' });
    expect(stderr).toContain('(lo)');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });
});

describe('user reset', () => {
  it('makes no new house in a folder that was misspelt', async () => {
    const LOA_DATA = path.join(temporaryFolder(), 'dataa');
    const { code, stderr } = await loaBan(['user', 'reset', 'lan'], { environment: { LOA_DATA } });
    expect(stderr).toContain(`Thư mục dữ liệu “${LOA_DATA}” chưa có gì`);
    expect(code).toBe(1);
    expect(existsSync(LOA_DATA)).toBe(false);
  });

  it('gives a new one-time password and ends what the old one had opened', async () => {
    const LOA_DATA = temporaryFolder();
    const user = addUser(LOA_DATA, 'lan');
    const { code, stdout } = await loaBan(['user', 'reset', 'lan'], { environment: { LOA_DATA } });
    const password = /: (\S+)\n$/.exec(stdout)?.[1];
    expect(password).toBeDefined();
    expect(code).toBe(0);
    const { hash, session, mustChange } = afterReset(LOA_DATA, user.communeId, user.id);
    expect(mustChange).toBe(true);
    expect(session).toBeNull();
    const { verify } = await import('@node-rs/argon2');
    expect(await verify(hash, password ?? '')).toBe(true);
  });

  it('names the people there are when it does not know the name', async () => {
    const LOA_DATA = temporaryFolder();
    addUser(LOA_DATA, 'lan');
    const { code, stderr } = await loaBan(['user', 'reset', 'nam'], { environment: { LOA_DATA } });
    expect(stderr).toBe('Không có người dùng “nam”. Các tên đang có: lan.\n');
    expect(code).toBe(1);
  });
});

describe('doctor', () => {
  it('tells of each part what is there, and fails only for what the house cannot do without', async () => {
    const environment = { LOA_DATA: temporaryFolder(), PORT: '0', SITE_PORT: '0', LIVE_PORT: '0' };
    const { code, stdout, stderr } = await loaBan(['doctor'], { environment });
    for (const part of ['Node', 'better-sqlite3', 'ffmpeg', 'Thư mục dữ liệu', 'Giọng đọc']) {
      expect(stdout).toMatch(new RegExp(`^✓ ${part}: `, 'm'));
    }
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('names an ffmpeg that cannot be run, and what to do', async () => {
    const environment = { LOA_DATA: temporaryFolder(), FFMPEG_PATH: '/no/such/ffmpeg' };
    const { code, stdout, stderr } = await loaBan(['doctor'], { environment });
    expect(stdout).toMatch(/^✗ ffmpeg: .*\/no\/such\/ffmpeg\n {4}→ .*FFMPEG_PATH/m);
    expect(stderr).toBe('Máy còn thiếu: ffmpeg. Làm theo hướng dẫn ở trên rồi chạy lại doctor.\n');
    expect(code).toBe(1);
  });
});

describe('service install', () => {
  it('prints a unit that starts by itself and comes back after a crash', async () => {
    const { code, stdout } = await loaBan(['service', 'install', '--print']);
    expect(stdout).toMatch(/^ExecStart="\/.*node.*" "\/.*start\.mjs"$/m);
    expect(stdout).toMatch(/^Restart=always$/m);
    expect(stdout).toMatch(/^WantedBy=multi-user\.target$/m);
    expect(code).toBe(0);
  });
});

function addUser(dataDir: string, name: string) {
  const store = openStore(dataDir, systemClock());
  const own = store.of(store.communes.ensure('thu', 'Xã thử').id);
  const user = own.users.add({
    name,
    displayName: name,
    role: 'editor',
    passwordHash: 'old',
    mustChangePassword: false,
  });
  own.users.openSession('token', user.id, Number.MAX_SAFE_INTEGER);
  store.close();
  return user;
}

function afterReset(dataDir: string, communeId: string, userId: string) {
  const store = openStore(dataDir, systemClock());
  const { users } = store.of(communeId);
  const seen = {
    hash: users.passwordHash(userId) ?? '',
    session: users.bySession('token'),
    mustChange: users.get(userId)?.mustChangePassword,
  };
  store.close();
  return seen;
}
