/** A process of its own: a socket a station, and when its first frame with sound arrived. */
import http from 'node:http';
import { SILENT_FRAME } from '../../scheduler/playout/frames.js';

const urls = process.argv.slice(2);
const arrivals: number[] = [];
const FRAME = 192;
const state = { connected: 0 };

urls.forEach((url) => {
  const request = http.get(url, { agent: false }, (response) => {
    state.connected += 1;
    if (state.connected === urls.length) process.send?.('connected');
    const listener = { heard: false, rest: Buffer.alloc(0) };
    response.on('data', (bytes: Buffer) => {
      if (listener.heard) return;
      const all = Buffer.concat([listener.rest, bytes]);
      const whole = all.byteLength - (all.byteLength % FRAME);
      for (let at = 0; at < whole; at += FRAME) {
        if (all.subarray(at, at + FRAME).equals(SILENT_FRAME)) continue;
        listener.heard = true;
        arrivals.push(Date.now());
        return;
      }
      listener.rest = all.subarray(whole);
    });
  });
  request.on('error', () => process.exit(1));
});

process.on('message', () => process.send?.(arrivals));
