/** What a model gives, looked at before it is believed. */
import type { Feeds, PlainTensor } from './messages.js';
import { ModelFault } from './model/model-file.js';

export function tensorOf(made: Feeds, name: string): PlainTensor {
  const tensor = made[name];
  if (tensor) return tensor;
  throw new Error(`the model did not give ${name}`);
}

export function floatsOf(made: Feeds, name: string): Float32Array {
  const { data } = tensorOf(made, name);
  return data instanceof Float32Array ? data : new Float32Array(0);
}

/** Samples of one voice saying one text: all dimensions but the last are 1. */
export function flat(made: Feeds, name: string): Float32Array {
  const { dims } = tensorOf(made, name);
  if (dims.slice(0, -1).every((size) => size === 1)) return floatsOf(made, name);
  throw new ModelFault(`kết quả của model có dạng lạ (${dims.join(' × ')})`);
}

/** One batch of channels, each a row of frames, or of the one value that all frames share. */
export function framesIn(shapes: readonly (readonly number[])[]): number {
  const frames = Math.max(0, ...shapes.map((dims) => dims[2] ?? 0));
  const fits = (dims: readonly number[]) =>
    dims.length === 3 && dims[0] === 1 && (dims[2] === 1 || dims[2] === frames);
  if (frames > 0 && shapes.every(fits)) return frames;
  throw new ModelFault('các phần của model không khớp nhau');
}
