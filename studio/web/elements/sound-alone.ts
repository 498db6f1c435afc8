/** Only one thing sounds at a time: who begins stops the one before. */
const current: { audio: HTMLMediaElement | null; stop: () => void } = {
  audio: null,
  stop: () => undefined,
};

export function soundAlone(audio: HTMLMediaElement, stop: () => void): void {
  if (current.audio !== null && current.audio !== audio) current.stop();
  current.audio = audio;
  current.stop = stop;
}
