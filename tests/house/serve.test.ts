import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { loaBan } from '../helpers/command-line.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { until } from '../helpers/until.js';
import { freePort } from '../scheduler/processes.js';

const program = fileURLToPath(new URL('../../loa-ban.js', import.meta.url));

it('serve tells how to sign in and where, refuses a second house on its folder or its ports, and stops all at SIGTERM', async () => {
  const [PORT, SITE_PORT, LIVE_PORT] = [await freePort(), await freePort(), await freePort()];
  const environment = {
    LOA_DATA: temporaryFolder(),
    HOST: '127.0.0.1',
    PORT: String(PORT),
    SITE_PORT: String(SITE_PORT),
    LIVE_PORT: String(LIVE_PORT),
    ICECAST_URL: '',
  };
  const house = start(environment);
  await until('the addresses are printed', () => house.said().includes('/live/'), 60_000);
  expect(house.said()).toMatch(/Mật khẩu dùng một lần: \S{10,}/);
  expect(house.said()).toContain(`Trang làm việc:   http://127.0.0.1:${PORT}\n`);
  expect(await isHealthy(PORT)).toBe(true);
  expect(await isHealthy(SITE_PORT)).toBe(true);

  const onSameFolder = await loaBan(['serve'], { environment: { ...environment, ...anyPorts } });
  expect(onSameFolder.stderr).toBe(
    `Một Loa Bản khác đang chạy trên thư mục dữ liệu “${environment.LOA_DATA}”. ` +
      'Dừng bản đang chạy trước, hoặc đổi LOA_DATA sang thư mục khác.\n',
  );
  expect(onSameFolder.code).toBe(1);
  const elsewhere = { ...environment, LOA_DATA: temporaryFolder() };
  const onSamePorts = await loaBan(['serve'], { environment: elsewhere });
  expect(onSamePorts.stderr).toMatch(new RegExp(`^Cổng ${PORT} .*PORT=\\d+\\.\\n$`));
  expect(onSamePorts.code).toBe(1);

  house.child.kill('SIGTERM');
  await until('serve has ended', () => house.child.exitCode !== null);
  expect(house.child.exitCode).toBe(0);
  expect(await Promise.all([PORT, SITE_PORT, LIVE_PORT].map(isHealthy))).not.toContain(true);
}, 120_000);

const anyPorts = { PORT: '0', SITE_PORT: '0', LIVE_PORT: '0' };

function start(environment: Readonly<Record<string, string>>) {
  const env = { ...process.env, ...environment };
  const child: ChildProcess = spawn(process.execPath, [program, 'serve'], { env });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, said: () => Buffer.concat(chunks).toString('utf8') };
}

async function isHealthy(port: number | undefined): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(5_000);
    const answer = await fetch(`http://127.0.0.1:${port ?? 0}/healthz`, { signal });
    return answer.ok;
  } catch {
    return false;
  }
}
