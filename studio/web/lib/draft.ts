/**
 * What the person is writing. Every change is kept on this machine at once, sent to the server soon
 * after, and taken from here only when the server has said that it has it: no word is ever lost.
 */
import { api } from './api.js';
import { Problem, isOffline, sentenceOf } from './http.js';
import { joinParagraphs, keepIds, type KeptParagraph } from './paragraphs.js';
import type { EditSegmentBody, ScriptDetail, SegmentDetail } from './types.js';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'kept-here' }
  | { readonly kind: 'conflict'; readonly sentence: string }
  | { readonly kind: 'refused'; readonly sentence: string; readonly field: string | undefined };

export type Fields = Required<Pick<EditSegmentBody, 'title' | 'topic' | 'bulletinClass'>>;

interface Base {
  readonly hash: string;
  readonly paragraphs: readonly KeptParagraph[];
}

interface Kept {
  readonly fields: Partial<Fields>;
  readonly texts: Readonly<Record<string, string>>;
  readonly bases: Readonly<Record<string, Base>>;
}

/** Long enough not to send half a word, short enough that a closed lid loses nothing. */
const QUIET_MS = 900;
const RETRY_MS = 5_000;

export class Draft {
  state: SaveState = { kind: 'saved' };
  savedAt: number | undefined;
  readonly #id: string;
  readonly #changed: () => void;
  readonly #now: () => number;
  #fields: Partial<Fields> = {};
  readonly #texts = new Map<string, string>();
  readonly #bases = new Map<string, Base>();
  #segment: SegmentDetail;
  #timer: number | undefined;
  #running: Promise<void> | undefined;

  constructor(segment: SegmentDetail, now: () => number, changed: () => void) {
    this.#id = segment.id;
    this.#segment = segment;
    this.#now = now;
    this.#changed = changed;
    this.#restore();
    this.accept(segment);
    if (this.#isDirty()) this.#saveSoon(0);
  }

  get fields(): Fields {
    const { title, topic, bulletinClass } = this.#segment;
    return { title, topic, bulletinClass, ...this.#fields };
  }

  textOf(lang: string): string {
    const own = this.#texts.get(lang);
    if (own !== undefined) return own;
    return joinParagraphs(this.#bases.get(lang)?.paragraphs ?? []);
  }

  paragraphsOf(lang: string): readonly { id: string; text: string }[] {
    const base = this.#bases.get(lang)?.paragraphs ?? [];
    return keepIds(this.textOf(lang), base).map(({ id, text }, index) => ({
      id: id ?? `moi-${index}`,
      text,
    }));
  }

  isUnsaved(lang: string): boolean {
    return this.#texts.has(lang) || Object.keys(this.#fields).length > 0;
  }

  edit(fields: Partial<Fields>): void {
    this.#fields = { ...this.#fields, ...fields };
    this.#touched();
  }

  write(lang: string, text: string): void {
    this.#texts.set(lang, text);
    this.#touched();
  }

  /** The server's newest; text that is being written here keeps the revision it began from. */
  accept(segment: SegmentDetail): void {
    this.#segment = segment;
    for (const script of segment.scripts) {
      const base = this.#bases.get(script.lang);
      const isSameText = base !== undefined && sameTexts(base.paragraphs, script.paragraphs);
      if (!this.#texts.has(script.lang) || isSameText) this.#setBase(script);
    }
  }

  /** Saves everything now; true when the server has it all. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (this.#isDirty()) {
      this.#running = this.#save().finally(() => {
        this.#running = undefined;
      });
      await this.#running;
    }
    return this.state.kind === 'saved';
  }

  /** After a conflict: what is written here goes over what was saved elsewhere. */
  async keepMine(): Promise<void> {
    const segment = await api.segment(this.#id);
    for (const script of segment.scripts) this.#setBase(script);
    this.#segment = segment;
    await this.flush();
  }

  /** After a conflict: @returns what was written here, for “Hoàn tác”. */
  async takeTheirs(): Promise<ReadonlyMap<string, string>> {
    const mine = new Map(this.#texts);
    const segment = await api.segment(this.#id);
    this.#texts.clear();
    this.#fields = {};
    this.accept(segment);
    this.#keep();
    this.#set({ kind: 'saved' });
    return mine;
  }

  close(): void {
    void this.flush();
  }

  #isDirty(): boolean {
    return this.#texts.size > 0 || Object.keys(this.#fields).length > 0;
  }

  #touched(): void {
    this.#keep();
    if (this.state.kind !== 'conflict') this.#set({ kind: 'saving' });
    this.#saveSoon(QUIET_MS);
  }

  #saveSoon(ms: number): void {
    clearTimeout(this.#timer);
    if (this.state.kind === 'conflict') return;
    this.#timer = window.setTimeout(() => void this.flush(), ms);
  }

  async #save(): Promise<void> {
    this.#set({ kind: 'saving' });
    try {
      await this.#saveFields();
      for (const lang of [...this.#texts.keys()]) await this.#saveText(lang);
      this.savedAt = this.#now();
      if (this.#isDirty()) this.#saveSoon(QUIET_MS);
      else this.#set({ kind: 'saved' });
    } catch (error) {
      this.#failed(error);
    }
    this.#keep();
  }

  async #saveFields(): Promise<void> {
    const sent = this.#fields;
    if (Object.keys(sent).length === 0) return;
    if (sent.title?.trim() === '') {
      throw new Problem({ code: 'TITLE_EMPTY', message: 'Bài cần có tiêu đề.', field: 'title' });
    }
    const segment = await api.editSegment(this.#id, sent);
    if (this.#fields === sent) this.#fields = {};
    this.accept(segment);
  }

  async #saveText(lang: string): Promise<void> {
    const text = this.#texts.get(lang);
    if (text === undefined) return;
    const base = this.#bases.get(lang);
    const paragraphs = keepIds(text, base?.paragraphs ?? []);
    const script = await api.saveScript(this.#id, lang, paragraphs, base?.hash ?? null);
    this.#setBase(script);
    if (this.#texts.get(lang) === text) this.#texts.delete(lang);
  }

  #failed(error: unknown): void {
    if (isOffline(error)) {
      this.#set({ kind: 'kept-here' });
      this.#saveSoon(RETRY_MS);
      return;
    }
    const sentence = sentenceOf(error);
    const isConflict = error instanceof Problem && error.code === 'CONFLICT';
    const field = error instanceof Problem ? error.field : undefined;
    this.#set(isConflict ? { kind: 'conflict', sentence } : { kind: 'refused', sentence, field });
  }

  #setBase({ lang, hash, paragraphs }: ScriptDetail): void {
    this.#bases.set(lang, { hash, paragraphs });
  }

  #set(state: SaveState): void {
    this.state = state;
    this.#changed();
  }

  get #key(): string {
    return `loa-ban:bai:${this.#id}`;
  }

  #keep(): void {
    if (!this.#isDirty()) return localStorage.removeItem(this.#key);
    const kept: Kept = {
      fields: this.#fields,
      texts: Object.fromEntries(this.#texts),
      bases: Object.fromEntries(this.#bases),
    };
    try {
      localStorage.setItem(this.#key, JSON.stringify(kept));
    } catch {
      // A full or forbidden local store must not stop the writing: the server copy still goes out.
    }
  }

  #restore(): void {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key) ?? 'null') as Kept | null;
      if (!kept) return;
      this.#fields = kept.fields;
      for (const [lang, text] of Object.entries(kept.texts)) this.#texts.set(lang, text);
      for (const [lang, base] of Object.entries(kept.bases)) this.#bases.set(lang, base);
    } catch {
      localStorage.removeItem(this.#key);
    }
  }
}

function sameTexts(mine: readonly KeptParagraph[], theirs: readonly KeptParagraph[]): boolean {
  return (
    mine.length === theirs.length &&
    mine.every(({ id, text }, index) => theirs[index]?.id === id && theirs[index].text === text)
  );
}
