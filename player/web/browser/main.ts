import { startPlayer } from './player.js';

const audio = document.querySelector<HTMLAudioElement>('.player audio');
const controls = document.querySelector<HTMLElement>('.player .controls');
if (audio && controls) startPlayer(audio, controls);
