/**
 * The thread that runs a model: `run` of the runtime blocks its thread, and a crash inside a model
 * must not take the process with it. It keeps no state but its sessions.
 */
import { parentPort } from 'node:worker_threads';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Feeds, HandReply, HandRequest, ModelPort, OpenedModel, Part } from './messages.js';
import { withOutput } from './model/compose.js';
import { cutModel } from './model/cut.js';
import { readModel, type ModelGraph } from './model/graph.js';
import { ModelFault, readModelFile } from './model/model-file.js';
import { SESSION_OPTIONS } from './settings.js';

const sessions = new Map<Part, InferenceSession>();

parentPort?.on('message', (request: HandRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply, buffersOf(reply)));
});

async function answer(request: HandRequest): Promise<HandReply> {
  const { id } = request;
  try {
    if (request.kind === 'open') return await open(request);
    if (request.kind === 'run') return { id, kind: 'made', tensors: await run(request) };
    sessions.set('back', await sessionOf(request.back));
    return { id, kind: 'ready' };
  } catch (error) {
    const reason = error instanceof ModelFault ? error.message : 'không chạy được tệp model';
    return { id, kind: 'failed', reason, detail: String((error as Error).stack ?? error) };
  }
}

async function open({ id, file }: HandRequest & { kind: 'open' }): Promise<HandReply> {
  const whole = await readModelFile(file);
  const graph = understood(whole.bytes);
  const durations = durationsOf(graph);
  const halves = cutModel(graph, durations === null ? [] : [durations]);
  const front = halves?.front ?? (durations === null ? whole : withOutput(whole.bytes, durations));
  // A slice: room can be neither sent nor given back while others look at it.
  const back = halves ? halves.back.bytes.slice() : null;
  if (front !== whole) whole.free();
  const session = await sessionOf(front.bytes);
  front.free();
  sessions.set('front', session);
  const model: OpenedModel = {
    inputs: portsOf(session),
    notes: graph.notes,
    durations,
    sound: halves?.sound ?? graph.outputs[0]?.name ?? '',
    halves: halves ? { handed: halves.handed, margin: halves.margin, hop: halves.hop } : null,
  };
  return { id, kind: 'opened', model, back };
}

function understood(bytes: Uint8Array): ModelGraph {
  try {
    return readModel(bytes);
  } catch (cause) {
    throw new ModelFault(`tệp model sai dạng (${(cause as Error).message})`, { cause });
  }
}

/** VITS rounds the length of each phoneme up to whole frames once, and nothing else. */
function durationsOf({ nodes }: ModelGraph): string | null {
  const ceilings = nodes.filter(({ op }) => op === 'Ceil');
  return ceilings.length === 1 ? (ceilings[0]?.outputs[0] ?? null) : null;
}

const sessionOf = (model: Uint8Array): Promise<InferenceSession> =>
  InferenceSession.create(model, SESSION_OPTIONS);

function portsOf(session: InferenceSession): readonly ModelPort[] {
  return session.inputMetadata.map((port) => ({
    name: port.name,
    type: port.isTensor ? port.type : 'other',
    rank: port.isTensor ? port.shape.length : 0,
  }));
}

async function run({ part, feeds, fetch }: HandRequest & { kind: 'run' }): Promise<Feeds> {
  const session = sessions.get(part);
  if (!session) throw new Error(`the ${part} is not open`);
  const given = Object.entries(feeds).map(([name, { type, data, dims }]) => {
    return [name, new Tensor(type, data, dims)] as const;
  });
  const made = await session.run(Object.fromEntries(given), fetch);
  return Object.fromEntries(fetch.map((name) => [name, plain(made[name])]));
}

function plain(tensor: Tensor | undefined): Feeds[string] {
  if (tensor?.type !== 'float32' || !(tensor.data instanceof Float32Array)) {
    throw new Error('the model gives no 32-bit floats');
  }
  // A copy: what the runtime gives cannot be handed to another thread.
  const data = tensor.data.slice();
  tensor.dispose();
  return { type: 'float32', data, dims: tensor.dims };
}

function buffersOf(reply: HandReply): ArrayBuffer[] {
  if (reply.kind !== 'made') return [];
  return Object.values(reply.tensors).map(({ data }) => data.buffer as ArrayBuffer);
}
