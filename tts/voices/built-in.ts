import type { Voice } from '../../content/model/index.js';

/** The voices that are part of Loa Bản; the first of a language is its default. */
export const VOICES: readonly Voice[] = [
  espeak('vi', 'Máy đọc giọng Bắc'),
  espeak('vi-VN-x-central', 'Máy đọc giọng Trung'),
  espeak('vi-VN-x-south', 'Máy đọc giọng Nam'),
];

function espeak(name: string, title: string): Voice {
  return {
    kind: 'voice',
    id: `espeak:${name}`,
    engine: 'espeak',
    name: title,
    lang: 'vi',
    simulated: false,
  };
}
