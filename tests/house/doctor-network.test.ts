import { describe, expect, it, onTestFinished } from 'vitest';
import { loaBan } from '../helpers/command-line.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { freePort, hasIcecast, icecast } from '../scheduler/processes.js';

describe('doctor asks what stands in .env whether it answers', () => {
  it.skipIf(!hasIcecast)(
    'an Icecast that takes the password, and one that refuses it',
    async () => {
      const cast = await icecast();
      onTestFinished(cast.remove);
      await cast.start();
      const well = await doctor({ ICECAST_URL: cast.sourceUrl });
      expect(well.stdout).toMatch(/^✓ ICECAST_URL: http:\/\/127\.0\.0\.1:\d+ — nhận mật khẩu$/m);
      expect(well.stdout).not.toContain('hackme');
      const wrong = cast.sourceUrl.replace('hackme', 'ho-ten-con-trau');
      const refused = await doctor({ ICECAST_URL: wrong });
      expect(refused.stdout).toMatch(
        /^✗ ICECAST_URL: .*\n {4}→ Icecast ở .* không nhận mật khẩu\./m,
      );
      expect(refused.stdout + refused.stderr).not.toContain('ho-ten-con-trau');
      expect(refused.stderr).toContain('ICECAST_URL');
      expect(refused.code).toBe(1);
    },
  );

  it('an Icecast and a public address that are not there', async () => {
    const nobody = `127.0.0.1:${await freePort()}`;
    const { stdout, code } = await doctor({
      ICECAST_URL: `http://source:hackme@${nobody}`,
      LOA_PUBLIC_URL: `http://${nobody}`,
    });
    expect(stdout).toMatch(/^✗ ICECAST_URL: .*\n {4}→ Không nối được Icecast ở .*ICECAST_URL/m);
    expect(stdout).toMatch(/^– LOA_PUBLIC_URL: .*\n {4}→ .*Không nối được tới http/m);
    expect(stdout).not.toContain('hackme');
    expect(code).toBe(1);
  });

  it('and says what to set while nothing is set', async () => {
    const { stdout, code } = await doctor({ ICECAST_URL: '', LOA_PUBLIC_URL: '' });
    expect(stdout).toMatch(/^– LOA_PUBLIC_URL: chưa đặt\n {4}→ .*LOA_PUBLIC_URL=https:/m);
    expect(stdout).toMatch(/^✓ ICECAST_URL: chưa đặt/m);
    expect(code).toBe(0);
  });
});

function doctor(environment: Readonly<Record<string, string>>) {
  const ports = { PORT: '0', SITE_PORT: '0', LIVE_PORT: '0' };
  return loaBan(['doctor'], {
    environment: { LOA_DATA: temporaryFolder(), ...ports, ...environment },
  });
}
