import { markWords } from './words.js';

const LOADING = 'Đang tải tiếng…';

/** Puts the big button in the place of the browser's own controls, which stay without a script. */
export function startPlayer(audio: HTMLAudioElement, controls: HTMLElement): void {
  const part = <T extends Element>(selector: string) => controls.querySelector<T>(selector);
  const play = part<HTMLButtonElement>('.play');
  const seek = part<HTMLInputElement>('.seek input');
  const time = part<HTMLOutputElement>('.seek output');
  const status = part<HTMLElement>('.status');
  if (!play || !seek || !time || !status) return;
  const label = play.querySelector('span');
  const durationS = Number(seek.max);
  const say = (text: string) => (status.textContent = text);
  const tell = (playing: boolean) => {
    play.toggleAttribute('data-playing', playing);
    if (label) label.textContent = playing ? 'Tạm dừng' : askToPlay(audio);
  };
  const showTime = () => {
    seek.value = String(audio.currentTime);
    seek.setAttribute('aria-valuetext', clockTime(audio.currentTime));
    time.value = `${clockTime(audio.currentTime)} / ${clockTime(Math.round(durationS))}`;
  };
  play.addEventListener('click', () => (audio.paused ? begin(audio, say) : audio.pause()));
  seek.addEventListener('input', () => (audio.currentTime = Number(seek.value)));
  audio.addEventListener('play', () => tell(true));
  audio.addEventListener('playing', () => say(''));
  audio.addEventListener('waiting', () => say(LOADING));
  audio.addEventListener('pause', () => {
    tell(false);
    // What is said of a fault stays until the next try.
    if (status.textContent === LOADING) say('');
  });
  audio.addEventListener('seeked', () => tell(!audio.paused));
  audio.addEventListener('ended', () => tell(false));
  audio.addEventListener('timeupdate', showTime);
  listenForFaults(audio, () => {
    // An element that failed to start still counts itself as playing.
    audio.pause();
    tell(false);
    say('Chưa tải được tiếng. Kiểm tra mạng rồi bấm nghe lại.');
  });
  speedButtons(audio, controls);
  markWords(audio);
  showTime();
  audio.removeAttribute('controls');
  controls.hidden = false;
}

function begin(audio: HTMLAudioElement, say: (text: string) => void): void {
  // After a fault the element must load again, or it stays dead until the page is reloaded.
  if (audio.error || audio.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) audio.load();
  if (audio.readyState < HTMLMediaElement.HAVE_FUTURE_DATA) say(LOADING);
  // Old WebViews give no promise back. Its refusal comes as an error event, too.
  const started = audio.play() as Promise<void> | undefined;
  if (started) started.catch(() => undefined);
}

/** With several sources a fault is told on the last of them, not on the element. */
function listenForFaults(audio: HTMLAudioElement, tell: () => void): void {
  const sources = audio.querySelectorAll('source');
  const last = sources[sources.length - 1];
  if (last) last.addEventListener('error', tell);
  audio.addEventListener('error', tell);
}

function speedButtons(audio: HTMLAudioElement, controls: HTMLElement): void {
  const buttons = Array.from(controls.querySelectorAll<HTMLButtonElement>('.speed button'));
  buttons.forEach((button) =>
    button.addEventListener('click', () => {
      audio.defaultPlaybackRate = audio.playbackRate = Number(button.value);
      buttons.forEach((other) => other.setAttribute('aria-pressed', String(other === button)));
    }),
  );
}

function askToPlay(audio: HTMLAudioElement): string {
  if (audio.ended) return 'Nghe lại';
  return audio.currentTime > 0 ? 'Nghe tiếp' : 'Nghe bài';
}

function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const rest = whole % 60;
  return `${Math.floor(whole / 60)}:${rest < 10 ? '0' : ''}${rest}`;
}
