import { expect, test } from 'vitest';
import { temporaryStore } from '../helpers/store.js';

const reading = { written: 'TTHC', read: 'thủ tục hành chính', wordKind: 'abbreviation' } as const;

test('a commune keeps its own words, one reading a word', () => {
  const { own } = temporaryStore(() => 1000);
  const first = own.words.add(reading);
  own.words.add({ written: 'Tả Lèng', read: 'tả lèng', wordKind: 'name' });
  const second = own.words.add({ ...reading, read: 'trung tâm hành chính' });
  expect(second).toEqual({ ...first, read: 'trung tâm hành chính' });
  expect(second).toMatchObject({ kind: 'own-word', communeId: own.communeId, createdAt: 1000 });
  expect(own.words.list().map(({ written }) => written)).toEqual(['TTHC', 'Tả Lèng']);
});

test('the same letters typed in another way are the same word', () => {
  const { own } = temporaryStore();
  own.words.add({ written: 'Tả Lèng'.normalize('NFD'), read: 'tả lèng', wordKind: 'name' });
  own.words.add({ written: 'Tả Lèng'.normalize('NFC'), read: 'tả lèng', wordKind: 'name' });
  expect(own.words.list()).toHaveLength(1);
});

test('a word taken away is gone, and only its own commune can take it away', () => {
  const { own, store } = temporaryStore();
  const word = own.words.add(reading);
  const other = store.of(store.communes.ensure('ban-bo', 'Xã Bản Bo').id);
  expect(other.words.list()).toEqual([]);
  expect(other.words.remove(word.id)).toBe(false);
  expect(own.words.remove(word.id)).toBe(true);
  expect(own.words.list()).toEqual([]);
});

test('others hear of a word that was added', () => {
  const { own, store } = temporaryStore();
  const before = store.changes.newest();
  own.words.add(reading);
  expect(store.changes.since(before)).toMatchObject([{ topic: 'settings', ref: 'words' }]);
});
