/**
 * Whether a file can be an ONNX model at all: its outermost protobuf fields must fill it to the last
 * byte. So a truncated copy, a web page or a Git LFS pointer is told before anything loads it.
 */
import { open, type FileHandle } from 'node:fs/promises';

/** ModelProto: the field that holds the network. */
const GRAPH = 7;
/** A model has about ten outer fields; thousands are a file that only looks like one. */
const MAX_FIELDS = 10_000;

export async function looksLikeOnnx(file: string): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    return await walk(handle, size);
  } finally {
    await handle.close();
  }
}

async function walk(handle: FileHandle, size: number): Promise<boolean> {
  const seen = { at: 0, graphs: 0 };
  for (let field = 0; seen.at < size && field < MAX_FIELDS; field += 1) {
    const head = await readAt(handle, seen.at);
    const tag = varint(head, 0);
    const end = tag && endOfField(tag.value & 7, head, tag.next);
    if (!tag || end === undefined) return false;
    if (tag.value >> 3 === GRAPH) seen.graphs += 1;
    seen.at += end;
  }
  return seen.at === size && seen.graphs === 1;
}

/** A tag and a length are at most 20 bytes. */
async function readAt(handle: FileHandle, position: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(20), 0, 20, position);
  return buffer.subarray(0, bytesRead);
}

/** Bytes from the tag to the field's end; undefined for a wire type that is none. */
function endOfField(type: number, head: Buffer, at: number): number | undefined {
  if (type === 0) return varint(head, at)?.next;
  if (type === 1) return at + 8;
  if (type === 5) return at + 4;
  const length = type === 2 ? varint(head, at) : undefined;
  return length && length.next + length.value;
}

function varint(bytes: Buffer, from: number): { value: number; next: number } | undefined {
  const found = { value: 0, next: from };
  for (let shift = 0; shift < 50; shift += 7) {
    const byte = bytes[found.next];
    if (byte === undefined) return undefined;
    found.value += (byte & 127) * 2 ** shift;
    found.next += 1;
    if (byte < 128) return found;
  }
  return undefined;
}
