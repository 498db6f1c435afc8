/**
 * The studio's routes, one line each, as browser and server both name them. Bodies and answers are the schemas beside this file.
 *
 * POST   /api/sign-in {SignIn} -> Me · POST /api/sign-out · GET /api/me -> Me
 * POST   /api/password {ChangePassword} -> Me
 * GET    /api/people -> PersonView[] · POST {NewPersonBody} -> OneTimePassword
 * POST   /api/people/:id/one-time-password -> OneTimePassword
 * POST   /api/topics {NewTopicBody} -> Topic
 * GET    /api/segments -> SegmentSummary[] · POST /api/segments {NewSegmentBody} -> SegmentDetail
 * GET    /api/segments/:id -> SegmentDetail · PATCH {EditSegmentBody} -> SegmentDetail · DELETE
 * PUT    /api/segments/:id/scripts/:lang {SaveScriptBody} -> ScriptDetail
 * POST   /api/segments/:id/scripts/:lang/render?voice=ID&station=ID (both optional) -> JobView
 * POST   /api/segments/:id/scripts/:lang/recording?speaker=ID (multipart, one file) -> JobView
 * POST   /api/segments/:id/scripts/:lang/approval {ApproveBody} -> ScriptDetail · DELETE -> ScriptDetail
 * POST   /api/segments/:id/scripts/:lang/urgent {ApproveBody} -> ScriptDetail · DELETE -> ScriptDetail
 * POST   /api/reading {ReadingBody} -> Reading
 * GET    /api/words -> OwnWordView[] · POST {NewWordBody} -> OwnWordView · DELETE /api/words/:id
 * POST   /api/try-out {TryOutBody} -> JobView · GET /api/jobs/:id -> JobView
 * GET    /api/jobs/:id/audio (MP3 of a try-out, Range)
 * GET    /api/clips/:clipId/:kind?script=HASH (Range)
 * GET    /api/stations -> StationView[] · POST /api/stations/stop|release {StopBody} -> StationView[]
 * POST   /api/stations/:id/trial {TrialBody} -> BroadcastView
 * GET    /api/slots -> SlotView[] · POST {NewSlotBody} -> SlotView
 * PATCH  /api/slots/:id {MoveSlotBody} -> SlotView · DELETE /api/slots/:id
 * POST   /api/slots/:id/items {NewSlotItemBody} -> SlotView · DELETE /api/slot-items/:id
 * GET    /api/rundown?from=&to= -> BroadcastView[] · GET /api/log -> AsAiredView[]
 * GET    /api/outbox -> OutboxView · POST /api/outbox/:id {MarkDeliveryBody} -> OutboxView
 * GET    /api/voice-choices -> VoiceOrderView[] · PUT {VoiceOrderBody} -> VoiceOrderView[]
 * GET    /api/speakers -> SpeakerView[] · POST {NewSpeakerBody} -> SpeakerView
 * POST   /api/speakers/:id/withdraw -> SpeakerView
 * GET    /api/speakers/:id/phrases -> PhraseView[] · POST ?text= (multipart, one file) -> JobView
 * DELETE /api/phrases/:id · GET /api/phrases/:id/audio (WAV, Range)
 * GET    /api/notice-templates -> NoticeTemplateView[] · POST {NewTemplateBody} -> NoticeTemplateView
 * PUT    /api/notice-templates/:id {EditTemplateBody} -> NoticeTemplateView · DELETE
 * GET    /api/notice-templates/:id/phrases?speaker=ID -> PhraseNeed[]
 * POST   /api/notice-templates/:id/fill {FillTemplateBody} -> SegmentDetail
 * GET    /api/voices -> VoiceView[] · POST /api/voices/install {InstallVoiceBody} -> JobView
 * POST   /api/voices/remove|verify|stop {VoiceBody} -> JobView
 * POST   /api/samples/remove · GET /api/events (SSE of ChangeEvent) · GET /healthz
 */
export const API = {
  signIn: '/api/sign-in',
  signOut: '/api/sign-out',
  me: '/api/me',
  password: '/api/password',
  people: '/api/people',
  oneTimePassword: (id: string) => `/api/people/${id}/one-time-password`,
  topics: '/api/topics',
  segments: '/api/segments',
  segment: (id: string) => `/api/segments/${id}`,
  script: (id: string, lang: string) => `/api/segments/${id}/scripts/${lang}`,
  render: (id: string, lang: string) => `/api/segments/${id}/scripts/${lang}/render`,
  recording: (id: string, lang: string, speakerId: string) =>
    `/api/segments/${id}/scripts/${lang}/recording?speaker=${speakerId}`,
  approval: (id: string, lang: string) => `/api/segments/${id}/scripts/${lang}/approval`,
  urgent: (id: string, lang: string) => `/api/segments/${id}/scripts/${lang}/urgent`,
  reading: '/api/reading',
  words: '/api/words',
  word: (id: string) => `/api/words/${id}`,
  tryOut: '/api/try-out',
  job: (id: string) => `/api/jobs/${id}`,
  jobAudio: (id: string) => `/api/jobs/${id}/audio`,
  clipFile: (clipId: string, kind: string, scriptHash: string) =>
    `/api/clips/${clipId}/${kind}?script=${scriptHash}`,
  stations: '/api/stations',
  stop: '/api/stations/stop',
  release: '/api/stations/release',
  trial: (stationId: string) => `/api/stations/${stationId}/trial`,
  slots: '/api/slots',
  slot: (id: string) => `/api/slots/${id}`,
  slotItems: (slotId: string) => `/api/slots/${slotId}/items`,
  slotItem: (id: string) => `/api/slot-items/${id}`,
  rundown: (from: number, to: number) => `/api/rundown?from=${from}&to=${to}`,
  log: '/api/log',
  outbox: '/api/outbox',
  delivery: (id: string) => `/api/outbox/${id}`,
  voiceChoices: '/api/voice-choices',
  speakers: '/api/speakers',
  withdrawSpeaker: (id: string) => `/api/speakers/${id}/withdraw`,
  phrases: (speakerId: string) => `/api/speakers/${speakerId}/phrases`,
  phrase: (id: string) => `/api/phrases/${id}`,
  phraseAudio: (id: string) => `/api/phrases/${id}/audio`,
  noticeTemplates: '/api/notice-templates',
  noticeTemplate: (id: string) => `/api/notice-templates/${id}`,
  templatePhrases: (id: string, speakerId: string) =>
    `/api/notice-templates/${id}/phrases?speaker=${speakerId}`,
  fillTemplate: (id: string) => `/api/notice-templates/${id}/fill`,
  voices: '/api/voices',
  voiceAct: (act: 'install' | 'remove' | 'verify' | 'stop') => `/api/voices/${act}`,
  removeSamples: '/api/samples/remove',
  events: '/api/events',
} as const;
