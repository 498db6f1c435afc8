/**
 * Where a station's frames go: the built-in endpoint, an Icecast mount. One code path feeds all.
 *
 * Contract: calls come from the frame loop and must return at once (no wait, no file, no
 * database) and never throw; a sink that cannot keep up drops its listener or its connection and
 * says so, because one slow listener must not delay a village.
 */
export interface StreamSink {
  /** Whole frames in order. The bytes are shared with other sinks: read, never change. */
  write(frames: Buffer): void;
  /** The title from the next frame on. */
  title(title: string): void;
  close(): void;
}
