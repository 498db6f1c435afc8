/** Protobuf's wire format, as much of it as a model file needs. Bounds are checked: a file may lie. */

export interface Field {
  readonly no: number;
  /** The whole field, its number included: what is copied when nothing in it changes. */
  readonly raw: Uint8Array;
  /** Of a length-delimited field; empty for the others. */
  readonly body: Uint8Array;
  /** Of a varint field, else 0. */
  readonly value: number;
}

const VARINT = 0;
const FIXED64 = 1;
const DELIMITED = 2;
const FIXED32 = 5;
const NOTHING = new Uint8Array(0);

export function* fields(bytes: Uint8Array): Generator<Field> {
  const cursor = { at: 0 };
  while (cursor.at < bytes.length) {
    const start = cursor.at;
    const tag = readVarint(bytes, cursor);
    const wire = tag % 8;
    const value = wire === VARINT ? readVarint(bytes, cursor) : 0;
    const from = wire === DELIMITED ? cursor.at + varintWidth(bytes, cursor.at) : cursor.at;
    const end = wire === VARINT ? cursor.at : from + payload(bytes, cursor, wire);
    if (end > bytes.length) throw new Error('a field goes beyond the end of the file');
    cursor.at = end;
    const body = wire === DELIMITED ? bytes.subarray(from, end) : NOTHING;
    yield { no: Math.floor(tag / 8), raw: bytes.subarray(start, end), body, value };
  }
}

function payload(bytes: Uint8Array, cursor: { readonly at: number }, wire: number): number {
  if (wire === DELIMITED) return readVarint(bytes, { ...cursor });
  if (wire === FIXED32) return 4;
  if (wire === FIXED64) return 8;
  throw new Error(`no field has the wire type ${wire}`);
}

/** Beyond 2^53 it is no longer exact; lengths and dimensions never are so large. */
function readVarint(bytes: Uint8Array, cursor: { at: number }): number {
  const width = varintWidth(bytes, cursor.at);
  const digits = bytes.subarray(cursor.at, cursor.at + width);
  cursor.at += width;
  return digits.reduceRight((sum, byte) => sum * 128 + (byte & 127), 0);
}

function varintWidth(bytes: Uint8Array, from: number): number {
  const last = bytes.subarray(from, from + 10).findIndex((byte) => byte < 128);
  if (last < 0) throw new Error('a number does not end');
  return last + 1;
}

/** Numbers of a repeated field, each in a field of its own or packed into one. */
export function numbersOf({ body, value }: Field): readonly number[] {
  if (body.length === 0) return [value];
  const numbers: number[] = [];
  const cursor = { at: 0 };
  while (cursor.at < body.length) numbers.push(readVarint(body, cursor));
  return numbers;
}

const decoder = new TextDecoder();
export const textOf = ({ body }: Field): string => decoder.decode(body);

function varint(value: number): Uint8Array {
  const digits: number[] = [];
  const last = (left: number): number => {
    if (left < 128) return left;
    digits.push((left % 128) + 128);
    return last(Math.floor(left / 128));
  };
  digits.push(last(value));
  return Uint8Array.from(digits);
}

/** What stands before `length` bytes that are a field. */
export const header = (no: number, length: number): Uint8Array =>
  concat([varint(no * 8 + DELIMITED), varint(length)]);

export function message(no: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return concat([header(no, length), ...parts]);
}

export const text = (no: number, value: string): Uint8Array =>
  message(no, new TextEncoder().encode(value));

export const number = (no: number, value: number): Uint8Array =>
  concat([varint(no * 8 + VARINT), varint(value)]);

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}
