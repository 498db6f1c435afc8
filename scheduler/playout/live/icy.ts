/** ICY metadata as every player since Winamp reads it. */

/** Audio bytes between two metadata blocks. */
export const ICY_METAINT = 16_000;

const NO_CHANGE = Buffer.from([0]);
/** The length byte counts blocks of 16, at most 255 of them. */
const MAX_BYTES = 255 * 16;

/** A length byte and the title, padded with zeros to whole blocks of 16. */
export function icyBlock(title: string): Buffer {
  // A quote followed by a semicolon would end the title early in every player.
  const text = Buffer.from(`StreamTitle='${title.replaceAll("';", '’;')}';`, 'utf8');
  if (text.byteLength > MAX_BYTES) return NO_CHANGE;
  const blocks = Math.ceil(text.byteLength / 16);
  const block = Buffer.alloc(1 + blocks * 16);
  block[0] = blocks;
  text.copy(block, 1);
  return block;
}

/** Puts metadata into one listener's bytes every `ICY_METAINT`. */
export class IcyInserter {
  #untilMeta = ICY_METAINT;
  #block: Buffer;

  constructor(title: Buffer) {
    this.#block = title;
  }

  title(block: Buffer): void {
    this.#block = block;
  }

  /** Calls `write` with the audio, and with metadata where it belongs. */
  pass(audio: Buffer, write: (bytes: Buffer) => void): void {
    if (audio.byteLength < this.#untilMeta) {
      this.#untilMeta -= audio.byteLength;
      write(audio);
      return;
    }
    const cut = this.#untilMeta;
    write(audio.subarray(0, cut));
    write(this.#block);
    this.#block = NO_CHANGE;
    this.#untilMeta = ICY_METAINT;
    if (cut < audio.byteLength) this.pass(audio.subarray(cut), write);
  }
}
