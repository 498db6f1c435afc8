/**
 * Memory that is given back when it is said so. A model's bytes are of use for a second, but the
 * collector sees so few objects in a thread like ours that they would stay for minutes.
 */
export interface Room {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The bytes are gone, and every view of them is empty. */
  free(): void;
}

/** Of ECMAScript 2024, in Node since 20; TypeScript's library for 2023 does not name it. */
interface Resizable extends ArrayBuffer {
  resize(length: number): void;
}
type ResizableConstructor = new (
  length: number,
  options: { readonly maxByteLength: number },
) => Resizable;

export function roomFor(length: number): Room {
  const buffer = new (ArrayBuffer as unknown as ResizableConstructor)(length, {
    maxByteLength: length,
  });
  return { bytes: new Uint8Array(buffer), free: () => buffer.resize(0) };
}

export function roomWith(parts: readonly Uint8Array[]): Room {
  const room = roomFor(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => {
    room.bytes.set(part, at);
    return at + part.length;
  }, 0);
  return room;
}
