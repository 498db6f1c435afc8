/** The runtime, as a thread uses it. */
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Feeds, PlainTensor } from './messages.js';
import type { Room } from './model/room.js';
import { SESSION_OPTIONS } from './settings.js';

/** The bytes are freed: the session has its own. */
export async function sessionOf(room: Room): Promise<InferenceSession> {
  const session = await InferenceSession.create(room.bytes, SESSION_OPTIONS);
  room.free();
  return session;
}

export const tensorOf = ({ type, data, dims }: PlainTensor): Tensor => new Tensor(type, data, dims);

export const tensorsOf = (feeds: Feeds): Record<string, Tensor> =>
  Object.fromEntries(Object.entries(feeds).map(([name, one]) => [name, tensorOf(one)]));

/** A copy: what the runtime gives cannot be handed to another thread. */
export function plain(tensor: Tensor | undefined): PlainTensor {
  if (tensor?.type !== 'float32' || !(tensor.data instanceof Float32Array)) {
    throw new Error('the model gives no 32-bit floats');
  }
  const data = tensor.data.slice();
  tensor.dispose();
  return { type: 'float32', data, dims: tensor.dims };
}
