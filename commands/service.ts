import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { LoaError, type Environment } from '../content/model/index.js';
import { root } from './root.js';

const UNIT_FILE = '/etc/systemd/system/loa-ban.service';
const run = promisify(execFile);

interface Service {
  readonly node: string;
  readonly folder: string;
  readonly user: string;
}

/** The air comes back by itself after a power cut, without waiting for a network that may be down. */
export function unitText({ node, folder, user }: Service): string {
  return `[Unit]
Description=Loa Ban: community radio
After=network.target
StartLimitIntervalSec=0

[Service]
Type=simple
User=${user}
WorkingDirectory=${folder}
ExecStart="${node}" "${path.join(folder, 'start.mjs')}"
Restart=always
RestartSec=5
KillMode=mixed
TimeoutStopSec=30

[Install]
WantedBy=multi-user.target
`;
}

/** @throws LoaError SERVICE_NEEDS_SYSTEMD, SERVICE_NEEDS_ROOT */
export async function installService(
  { print = false }: { readonly print?: boolean },
  environment: Environment,
): Promise<void> {
  const user = environment.SUDO_USER ?? environment.USER ?? 'root';
  const unit = unitText({ node: process.execPath, folder: path.resolve(root), user });
  if (print) {
    process.stdout.write(unit);
    return;
  }
  if (!existsSync('/run/systemd/system')) throw new LoaError('SERVICE_NEEDS_SYSTEMD');
  if (process.getuid?.() !== 0) throw new LoaError('SERVICE_NEEDS_ROOT');
  writeFileSync(UNIT_FILE, unit);
  await run('systemctl', ['daemon-reload']);
  await run('systemctl', ['enable', '--now', 'loa-ban.service']);
  process.stdout.write(`Đã cài ${UNIT_FILE}. Xem: systemctl status loa-ban\n`);
}
