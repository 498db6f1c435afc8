/** Voices that are brought by hand, looked after, taken away. */
import { isLoaError, LoaError, type Environment } from '../../content/model/index.js';
import { listVoices } from '../../pipeline/index.js';
import { licenceWords } from './list.js';
import { needFetched, shortName, withVoices } from './open.js';

const say = (line: string) => process.stdout.write(`${line}\n`);

export async function importVoices(
  folder: string,
  { lang, name }: { readonly lang?: string; readonly name?: string },
  environment: Environment,
): Promise<void> {
  await withVoices(environment, async ({ installer, signal }) => {
    const voices = await installer.importFolder(folder, { lang, name, signal });
    voices.forEach(({ voice }) => {
      const licence = voice.licence ? `; ${licenceWords(voice.licence)}` : '';
      say(`Đã mang vào giọng “${voice.name}” (${shortName(voice.id)})${licence}.`);
    });
  });
}

/** One voice, or all that are installed; every damaged one is told before the failure. */
export async function verifyVoices(
  name: string | undefined,
  environment: Environment,
): Promise<void> {
  await withVoices(environment, async ({ dataDir, installer, signal }) => {
    const here = listVoices(dataDir).filter(({ presence }) =>
      ['here', 'faulty'].includes(presence),
    );
    const wanted = name === undefined ? here : [needFetched(dataDir, name)];
    if (wanted.length === 0) return void say('Chưa cài giọng nào.');
    const damaged: string[] = [];
    for (const { voice } of wanted) {
      const trouble = await troubleOf(() => installer.verify(voice.id, signal));
      say(trouble === null ? `✓ ${shortName(voice.id)}: còn nguyên` : `✗ ${trouble}`);
      if (trouble !== null) damaged.push(shortName(voice.id));
    }
    if (damaged.length > 0)
      throw new LoaError('VOICE_DAMAGED', { voice: damaged.join(', '), reason: 'xem ở trên' });
  });
}

async function troubleOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (isLoaError(error)) return error.message;
    throw error;
  }
}

export async function removeVoice(name: string, environment: Environment): Promise<void> {
  await withVoices(environment, async ({ dataDir, installer }) => {
    const { voice } = needFetched(dataDir, name);
    await installer.remove(voice.id);
    say(`Đã xoá giọng “${voice.name}” (${shortName(voice.id)}).`);
  });
}
