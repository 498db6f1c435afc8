import { describe, expect, it } from 'vitest';
import type { SegmentDetail } from '../../../content/contract/index.js';
import { addSegment, paragraph } from '../../helpers/store.js';
import { addStation } from '../../helpers/programme.js';
import { addSpeaker, newClip } from '../../helpers/rows.js';
import { temporaryStudio } from '../../helpers/studio.js';

const order = (voices: readonly string[], stationId: string | null = null, lang = 'vi') => ({
  lang,
  stationId,
  voices: voices.map((voiceId) => ({ voiceId, settings: { rate: 0.9 } })),
});

describe('the order of voices', () => {
  it('is kept as it was set, and may name one that is still to come', async () => {
    const studio = await temporaryStudio();
    const body = order(['onnx:vi_VN-vais1000-medium', 'espeak:vi']);
    const answer = await studio.ask('PUT', '/api/voice-choices', body);
    expect([answer.statusCode, answer.json()]).toEqual([200, [body]]);
    expect((await studio.ask('GET', '/api/voice-choices')).json()).toEqual([body]);
  });

  it('keeps a voice that was taken off the machine since', async () => {
    const studio = await temporaryStudio();
    const kept = order(['onnx:giong-usb', 'espeak:vi']);
    studio.own.voiceChoices.set(kept);
    const moved = { ...kept, voices: kept.voices.toReversed() };
    expect((await studio.ask('PUT', '/api/voice-choices', moved)).json()).toEqual([moved]);
    const another = await studio.ask('PUT', '/api/voice-choices', order(['onnx:giong-la']));
    expect(another.json()).toMatchObject({ code: 'VOICE_UNKNOWN' });
  });

  it('may name the phrase bank of a person of that language', async () => {
    const studio = await temporaryStudio();
    const { id } = addSpeaker(studio.own);
    const body = order([`phrasebank:${id}`], null, 'hnj');
    expect((await studio.ask('PUT', '/api/voice-choices', body)).json()).toEqual([body]);
  });

  it.each([
    [order(['espeak:fr']), 'VOICE_UNKNOWN'],
    [order(['espeak:vi'], 'abc'), 'NOT_FOUND'],
    [order(['../../etc']), 'INPUT_INVALID'],
    [{ ...order([]), voices: [{ voiceId: 'espeak:vi', settings: { rate: 9 } }] }, 'INPUT_INVALID'],
  ])('refuses %j', async (body, code) => {
    const studio = await temporaryStudio();
    const answer = await studio.ask('PUT', '/api/voice-choices', body);
    expect(answer.json()).toMatchObject({ code });
    expect(studio.own.voiceChoices.list()).toEqual([]);
  });

  it('is the administrator’s to set', async () => {
    const studio = await temporaryStudio();
    const { cookie } = await studio.person('editor');
    const answer = await studio.ask('PUT', '/api/voice-choices', order(['espeak:vi']), cookie);
    expect(answer.statusCode).toBe(403);
  });
});

it('a render may ask for one voice, or for that of a station', async () => {
  const studio = await temporaryStudio();
  const { id } = addSegment(studio.own);
  studio.own.segments.saveScript(id, 'vi', [paragraph('Xin chào bà con.')]);
  const url = `/api/segments/${id}/scripts/vi/render`;
  await studio.ask('POST', `${url}?voice=espeak:vi-VN-x-south&station=abc`);
  expect(studio.own.jobs.inState('queued')[0]?.payload).toMatchObject({
    voiceId: 'espeak:vi-VN-x-south',
    stationId: 'abc',
  });
  expect((await studio.ask('POST', `${url}?voice=../x`)).statusCode).toBe(400);
});

describe('a render that names no station takes the order of', () => {
  const TODAY = '2026-11-23';
  const YESTERDAY = '2026-11-22';
  it.each<[string, string, readonly (readonly ['first' | 'other' | 'trial', string | null])[]]>([
    ['the one station it is planned on', 'first', [['first', null]]],
    [
      'the one it is planned on twice',
      'first',
      [
        ['first', null],
        ['first', TODAY],
      ],
    ],
    [
      'the one that is left of two',
      'first',
      [
        ['other', YESTERDAY],
        ['first', TODAY],
      ],
    ],
    [
      'no station, planned on two',
      'none',
      [
        ['first', null],
        ['other', TODAY],
      ],
    ],
    ['no station, when it is only rehearsed', 'none', [['trial', null]]],
    ['no station, when it is not planned', 'none', []],
  ])('%s', async (_, expected, plan) => {
    const studio = await temporaryStudio();
    const { id: segmentId } = addSegment(studio.own);
    studio.own.segments.saveScript(segmentId, 'vi', [paragraph('Xin chào bà con.')]);
    const stations = {
      first: addStation(studio, 'village').id,
      other: addStation(studio, 'village').id,
      trial: addStation(studio, 'trial').id,
    };
    plan.forEach(([at, date]) => {
      const times = { weekdays: [0, 6] as const, startTime: '17:00', label: '' };
      const { id: slotId } = studio.own.grid.addSlot({ ...times, stationId: stations[at] });
      studio.own.grid.addItem({ slotId, date, segmentId, lang: 'vi' });
    });
    await studio.ask('POST', `/api/segments/${segmentId}/scripts/vi/render`);
    const asked = studio.own.jobs.inState('queued')[0]?.payload as { stationId?: string };
    expect(asked.stationId ?? 'none').toBe(expected === 'none' ? 'none' : stations.first);
  });
});

describe('the own voice of a station', () => {
  async function planned() {
    const studio = await temporaryStudio();
    const { id: segmentId } = addSegment(studio.own);
    const script = studio.own.segments.saveScript(segmentId, 'vi', [paragraph('Xin chào bà con.')]);
    const [here, there] = [addStation(studio, 'village'), addStation(studio, 'village')];
    const plan = (stationId: string) => {
      const times = { weekdays: [0, 6] as const, startTime: '17:00', label: '' };
      const { id: slotId } = studio.own.grid.addSlot({ ...times, stationId });
      studio.own.grid.addItem({ slotId, date: null, segmentId, lang: 'vi' });
    };
    const notes = async () => {
      const answer = await studio.ask('GET', `/api/segments/${segmentId}`);
      return answer.json<SegmentDetail>().scripts[0]?.clip?.notes;
    };
    const choose = (...voices: readonly string[]) =>
      studio.own.voiceChoices.set(order(voices, here.id));
    return { studio, script, here, there, plan, notes, choose };
  }

  it('is everybody’s where there is no other station', async () => {
    const { studio, script } = await planned();
    const [only, ...others] = studio.own.stations.list();
    others.forEach(({ id }) => studio.own.stations.remove(id));
    await studio.ask('POST', `/api/segments/${script.segmentId}/scripts/vi/render`);
    expect(studio.own.jobs.inState('queued')[0]?.payload).toMatchObject({ stationId: only?.id });
  });

  it('that a clip was made without is told once the text is planned there alone', async () => {
    const { studio, script, here, there, plan, notes, choose } = await planned();
    studio.own.clips.publish(newClip(script, { voiceId: 'espeak:vi' }));
    choose('onnx:vi_VN-vais1000-medium', 'espeak:vi-VN-x-south');
    expect(await notes()).toEqual([]);
    plan(here.id);
    expect(await notes()).toEqual([
      expect.stringMatching(
        /có giọng riêng “Máy đọc giọng Nam”, còn bản thu này đọc bằng “Máy đọc giọng Bắc”/,
      ),
    ]);
    choose('onnx:vi_VN-vais1000-medium', 'espeak:vi');
    expect(await notes()).toEqual([]);
    choose('onnx:vi_VN-vais1000-medium');
    expect(await notes()).toEqual([]);
    choose('espeak:vi-VN-x-south');
    plan(there.id);
    expect(await notes()).toEqual([]);
  });

  it('is not asked of a person’s recording', async () => {
    const { studio, script, here, plan, notes, choose } = await planned();
    const { id: speakerId } = addSpeaker(studio.own);
    studio.own.clips.publish(newClip(script, { source: 'recording', voiceId: null, speakerId }));
    choose('espeak:vi-VN-x-south');
    plan(here.id);
    expect(await notes()).toEqual([]);
  });
});
