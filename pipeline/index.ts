/** The door of the pipeline. The process is `main.ts`; jobs reach it through the store. */
export {
  cacheFolder,
  renderFile,
  type RenderFileOptions,
  type RenderReport,
} from './render-file.js';
export { chooseFfmpeg, ffmpegIdentity, ffmpegPath, type FfmpegChoice } from './ffmpeg.js';
export type { OnProgress, ProgressReport } from './progress.js';
export {
  listVoices,
  openVoices,
  type ListedVoice,
  type VoiceNetworkConfig,
} from './voices/index.js';
export { sayText, type Said } from './say.js';
