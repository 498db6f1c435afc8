import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { StreamListener } from '../../../scheduler/monitor/stream-listener.js';
import { LiveServer } from '../../../scheduler/playout/live/live-server.js';
import { until } from '../../helpers/until.js';
import { listen } from '../listen.js';

/** Ten seconds of sound, less than any listener may fall behind. */
const TEN_SECONDS = 80_000;

test('a listener that no longer reads is dropped, and the one beside it loses nothing', async () => {
  const { server, station, port } = await oneStation();
  const stalled = connect({ host: '127.0.0.1', port });
  onTestFinished(() => void stalled.destroy());
  await once(stalled, 'connect');
  stalled.write('GET /live/na-da.mp3 HTTP/1.1\r\nHost: loa\r\n\r\n');
  const heard = listen(`http://127.0.0.1:${port}/live/na-da.mp3`);
  onTestFinished(heard.close);
  await until('both listen', () => server.listeners('na-da') === 2);
  stalled.pause();

  const sent: Buffer[] = [];
  const received = () => heard.audio().byteLength === sent.length * TEN_SECONDS;
  await until('one is dropped', () => {
    if (server.listeners('na-da') === 1) return true;
    if (!received()) return false;
    sent.push(randomBytes(TEN_SECONDS));
    station.write(sent.at(-1)!);
    return false;
  });
  await until('the other has all', received);
  expect(heard.audio().equals(Buffer.concat(sent))).toBe(true);
  expect(heard.ended()).toBe(false);
});

test('our own ear hears like any other, and is not counted as a listener', async () => {
  const { server, station, port } = await oneStation();
  const before = randomBytes(1_920);
  station.write(before);
  const ear = new StreamListener(`http://127.0.0.1:${port}/live/na-da.mp3`, Date.now);
  onTestFinished(() => ear.close());
  await until('it listens', () => ear.measured.connected);
  const heard = listen(`http://127.0.0.1:${port}/live/na-da.mp3`);
  onTestFinished(heard.close);
  await until('a person listens', () => server.listeners('na-da') === 1);
  station.write(randomBytes(TEN_SECONDS));
  await until('both hear it', () => {
    return (
      ear.measured.lastSoundAt !== null &&
      heard.audio().byteLength === before.byteLength + TEN_SECONDS
    );
  });
  expect(server.listeners('na-da')).toBe(1);
});

async function oneStation() {
  const trouble = () => null;
  const status = () => ({});
  const server = new LiveServer({ host: '127.0.0.1', port: 0, trouble, status });
  const port = await server.listen();
  onTestFinished(() => server.close());
  const station = server.open({ id: 'id', slug: 'na-da', name: 'Bản Nà Đa', idleTitle: 'Loa Bản' });
  return { server, station, port };
}
