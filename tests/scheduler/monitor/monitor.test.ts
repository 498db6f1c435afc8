import { expect, onTestFinished, test } from 'vitest';
import { Monitor } from '../../../scheduler/monitor/monitor.js';
import { until } from '../../helpers/until.js';
import { atHome, onAir } from '../air.js';

test('a station that is on the air is heard to be well, and one that is gone is missed', async () => {
  const home = await atHome();
  home.station('na-da');
  const running = await onAir(home);
  const monitor = new Monitor({
    store: home.store,
    clock: home.clock,
    outputs: { 'built-in': `${running.url}/live/{station}.mp3` },
    onChange: () => undefined,
    onTrouble: () => undefined,
  });
  onTestFinished(() => monitor.stop());
  monitor.start();
  const state = () => home.own.health.list()[0]?.state;
  await until('heard', () => state() === 'ok');
  await until('measured', () => home.own.health.list()[0]?.bytesPerSecond !== null, 40_000);
  expect(home.own.health.list()[0]?.bytesPerSecond).toBeGreaterThan(6_500);
  expect(home.own.health.list()[0]?.bytesPerSecond).toBeLessThan(9_500);
  await running.kill('SIGKILL');
  await until('missed', () => state() === 'no-stream');
}, 60_000);
