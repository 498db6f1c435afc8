/**
 * The thread that runs a model: `run` of the runtime blocks its thread, and a crash inside a model
 * must not take the process with it. It keeps no state but its sessions.
 */
import { parentPort } from 'node:worker_threads';
import type { InferenceSession } from 'onnxruntime-node';
import type {
  CutInfo,
  Feeds,
  HandReply,
  HandRequest,
  ModelPort,
  OpenedModel,
  Part,
} from './messages.js';
import { TwoStepDecoder } from './two-step-decoder.js';
import { withOutput } from './model/compose.js';
import { cutModel, type DecoderEnd } from './model/cut.js';
import { readModel, type ModelGraph } from './model/graph.js';
import { ModelFault, readModelFile } from './model/model-file.js';
import type { Room } from './model/room.js';
import { plain, sessionOf, tensorsOf } from './session.js';

const sessions = new Map<Part, InferenceSession>();
/** Where the last of the decoder is cut out. */
const decoder: { inTwo?: TwoStepDecoder } = {};

parentPort?.on('message', (request: HandRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply, buffersOf(reply)));
});

async function answer(request: HandRequest): Promise<HandReply> {
  const { id } = request;
  try {
    if (request.kind === 'open') return { id, kind: 'opened', model: await open(request) };
    return { id, kind: 'made', tensors: await run(request) };
  } catch (error) {
    const reason = error instanceof ModelFault ? error.message : 'không chạy được tệp model';
    return { id, kind: 'failed', reason, detail: String((error as Error).stack ?? error) };
  }
}

async function open({ file, parts }: HandRequest & { kind: 'open' }): Promise<OpenedModel> {
  const whole = await readModelFile(file);
  try {
    const graph = understood(whole.bytes);
    const durations = durationsOf(graph);
    const cut = cutModel(graph, durations === null ? [] : [durations]);
    const rooms: Readonly<Record<Part, (() => Room) | null>> = {
      front: cut?.frontModel ?? (() => leftWhole(whole, durations)),
      flow: cut?.flowModel ?? null,
      decoder: cut?.decoderModel ?? null,
    };
    for (const part of parts) await openPart(part, rooms[part]);
    await openEnd(cut?.end);
    return describe(graph, durations, cut?.info);
  } finally {
    whole.free();
  }
}

/** One after the other, so that only one lies in memory twice. */
async function openPart(part: Part, roomOf: (() => Room) | null): Promise<void> {
  const room = sessions.has(part) ? undefined : roomOf?.();
  if (!room) return;
  sessions.set(part, await sessionOf(room));
}

async function openEnd(end: DecoderEnd | null | undefined): Promise<void> {
  const first = sessions.get('decoder');
  if (end && first) decoder.inTwo ??= await TwoStepDecoder.open(first, end);
}

const leftWhole = (whole: Room, durations: string | null): Room =>
  durations === null ? whole : withOutput(whole.bytes, durations);

function describe(
  graph: ModelGraph,
  durations: string | null,
  cut: CutInfo | undefined,
): OpenedModel {
  const front = sessions.get('front');
  return {
    inputs: front ? portsOf(front) : [],
    notes: graph.notes,
    durations,
    sound: cut?.sound ?? graph.outputs[0]?.name ?? '',
    cut: cut ?? null,
  };
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
  const { inTwo } = decoder;
  if (part === 'decoder' && inTwo) {
    const [sound = ''] = fetch;
    return { [sound]: await inTwo.run(feeds, sound) };
  }
  const made = await session.run(tensorsOf(feeds), fetch);
  return Object.fromEntries(fetch.map((name) => [name, plain(made[name])]));
}

function buffersOf(reply: HandReply): ArrayBuffer[] {
  if (reply.kind !== 'made') return [];
  return Object.values(reply.tensors).map(({ data }) => data.buffer as ArrayBuffer);
}
