/** Changing anything here changes the audio: raise REVISION, it is part of every cache key. */

/** Of the package in package.json; a test compares them. */
export const PACKAGE_VERSION = '0.3.5';
const REVISION = 2;

/** espeak's 175 is too quick for a horn that echoes off a hillside; this gives about 205 syllables a minute. */
export const RATE_WPM = 150;

/** Above 70 the loudest syllables touch full scale; mastering sets the level that people hear. */
export const VOLUME = 60;

export const ENGINE_VERSION = `espeak-ng-emscripten@${PACKAGE_VERSION}/r${REVISION}/${RATE_WPM}wpm/v${VOLUME}`;

export const LIMITS = {
  /** Loading took 100-200 ms when measured; a slow disk on an old PC must not look like a crash. */
  loadMs: 60_000,
  /** A sentence takes milliseconds; past this the module hangs and a new worker is quicker. */
  unitMs: 60_000,
} as const;
