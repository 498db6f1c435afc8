/** The studio's API, one line each, as the screens call it. */
import { API } from '../../../content/contract/routes.js';
import { get, send, upload } from './http.js';
import type * as T from './types.js';

export const paths = API;

export const api = {
  me: (signal?: AbortSignal) => get<T.Me>(API.me, signal),
  signIn: (name: string, password: string) => send<T.Me>('POST', API.signIn, { name, password }),
  signOut: () => send('POST', API.signOut),
  setPassword: (current: string, next: string) =>
    send<T.Me>('POST', API.password, { current, next }),

  people: (signal?: AbortSignal) => get<T.PersonView[]>(API.people, signal),
  addPerson: (person: T.NewPersonBody) => send<T.OneTimePassword>('POST', API.people, person),
  newOneTimePassword: (id: string) => send<T.OneTimePassword>('POST', API.oneTimePassword(id)),

  segments: (signal?: AbortSignal) => get<T.SegmentSummary[]>(API.segments, signal),
  segment: (id: string, signal?: AbortSignal) => get<T.SegmentDetail>(API.segment(id), signal),
  newTopic: (name: string) => send<T.Topic>('POST', API.topics, { name }),
  newSegment: (title: string) => send<T.SegmentDetail>('POST', API.segments, { title }),
  editSegment: (id: string, edit: T.EditSegmentBody) =>
    send<T.SegmentDetail>('PATCH', API.segment(id), edit),
  removeSegment: (id: string) => send('DELETE', API.segment(id)),
  saveScript: (
    id: string,
    lang: string,
    paragraphs: readonly { readonly id?: string; readonly text: string }[],
    baseHash: string | null,
  ) => send<T.ScriptDetail>('PUT', API.script(id, lang), { paragraphs, baseHash }),
  render: (id: string, lang: string) => send<T.JobView>('POST', API.render(id, lang)),
  uploadRecording: (id: string, lang: string, speakerId: string, file: File) =>
    upload<T.JobView>(API.recording(id, lang, speakerId), file),
  speakers: (signal?: AbortSignal) => get<T.SpeakerView[]>(API.speakers, signal),
  newSpeaker: (speaker: T.NewSpeakerBody) => send<T.SpeakerView>('POST', API.speakers, speaker),
  withdrawSpeaker: (id: string) => send<T.SpeakerView>('POST', API.withdrawSpeaker(id)),
  approve: (id: string, lang: string, scriptHash: string, clipId: string) =>
    send<T.ScriptDetail>('POST', API.approval(id, lang), { scriptHash, clipId }),
  withdrawApproval: (id: string, lang: string) =>
    send<T.ScriptDetail>('DELETE', API.approval(id, lang)),

  confirmUrgent: (id: string, lang: string, scriptHash: string, clipId: string) =>
    send<T.ScriptDetail>('POST', API.urgent(id, lang), { scriptHash, clipId }),
  withdrawUrgent: (id: string, lang: string) =>
    send<T.ScriptDetail>('DELETE', API.urgent(id, lang)),

  reading: (lang: string, paragraphs: readonly { id: string; text: string }[]) =>
    send<T.Reading>('POST', API.reading, { lang, paragraphs }),
  words: (signal?: AbortSignal) => get<T.OwnWordView[]>(API.words, signal),
  addWord: (word: T.NewWordBody) => send<T.OwnWordView>('POST', API.words, word),
  removeWord: (id: string) => send('DELETE', API.word(id)),
  tryOut: (lang: string, text: string, voiceId?: string) =>
    send<T.JobView>('POST', API.tryOut, { lang, text, ...(voiceId !== undefined && { voiceId }) }),
  job: (id: string, signal?: AbortSignal) => get<T.JobView>(API.job(id), signal),

  stations: (signal?: AbortSignal) => get<T.StationView[]>(API.stations, signal),
  stop: (stationId: string | null) => send<T.StationView[]>('POST', API.stop, { stationId }),
  release: (stationId: string | null) => send<T.StationView[]>('POST', API.release, { stationId }),
  trial: (stationId: string, segmentId: string, lang: string) =>
    send<T.BroadcastView>('POST', API.trial(stationId), { segmentId, lang }),

  slots: (signal?: AbortSignal) => get<T.SlotView[]>(API.slots, signal),
  newSlot: (slot: T.NewSlotBody) => send<T.SlotView>('POST', API.slots, slot),
  moveSlot: (id: string, weekdays: readonly number[], startTime: string) =>
    send<T.SlotView>('PATCH', API.slot(id), { weekdays, startTime }),
  removeSlot: (id: string) => send('DELETE', API.slot(id)),
  addItem: (slotId: string, segmentId: string, lang: string, date: string | null) =>
    send<T.SlotView>('POST', API.slotItems(slotId), { segmentId, lang, date }),
  removeItem: (id: string) => send('DELETE', API.slotItem(id)),
  rundown: (from: number, to: number, signal?: AbortSignal) =>
    get<T.BroadcastView[]>(API.rundown(from, to), signal),
  log: (signal?: AbortSignal) => get<T.AsAiredView[]>(API.log, signal),

  outbox: (signal?: AbortSignal) => get<T.OutboxView>(API.outbox, signal),
  markDelivery: (id: string, done: boolean) =>
    send<T.OutboxView>('POST', API.delivery(id), { done }),
  voices: (signal?: AbortSignal) => get<T.VoiceView[]>(API.voices, signal),
  voiceOrders: (signal?: AbortSignal) => get<T.VoiceOrderView[]>(API.voiceChoices, signal),
  orderVoices: (order: T.VoiceOrderView) =>
    send<T.VoiceOrderView[]>('PUT', API.voiceChoices, order),
  installVoice: (voice: string, acceptedLicence: string) =>
    send<T.JobView>('POST', API.voiceAct('install'), { voice, acceptedLicence }),
  voiceAct: (act: 'remove' | 'verify' | 'stop', voice: string) =>
    send<T.JobView>('POST', API.voiceAct(act), { voice }),
  removeSamples: () => send('POST', API.removeSamples),
} as const;
