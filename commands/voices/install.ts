import { createInterface } from 'node:readline/promises';
import type { Environment, VoiceLicence } from '../../content/model/index.js';
import type { ListedVoice } from '../../pipeline/index.js';
import { progressBar } from '../progress-bar.js';
import { hostsWordNote, licenceWords, megabytes } from './list.js';
import { needFetched, shortName, withVoices } from './open.js';

export async function installVoice(
  name: string,
  { acceptLicence = false }: { readonly acceptLicence?: boolean },
  environment: Environment,
): Promise<void> {
  await withVoices(environment, async ({ dataDir, installer, signal }) => {
    const listed = needFetched(dataDir, name);
    const accepted = acceptLicence || (await saysYes(listed));
    const acceptedLicence = accepted ? (listed.voice.licence?.name ?? null) : null;
    const bar = progressBar('Tải giọng đọc');
    try {
      const { voice } = await installer.install(listed.voice.id, {
        ...{ acceptedLicence, signal },
        onProgress: ({ bytes, totalBytes }) =>
          bar.update(bytes / totalBytes, `${megabytes(bytes)} / ${megabytes(totalBytes)}`),
      });
      bar.stop();
      process.stdout.write(`Đã cài giọng “${voice.name}” (${shortName(voice.id)}).\n`);
    } finally {
      bar.stop();
    }
  });
}

/** Asked only where a person can answer; elsewhere the yes must be in the command. */
async function saysYes({ voice, bytes, hostsWord, source }: ListedVoice): Promise<boolean> {
  if (!voice.licence || !process.stdin.isTTY || !process.stderr.isTTY) return false;
  process.stderr.write(`${licenceText(voice.name, voice.licence, bytes)}\n`);
  if (hostsWord) process.stderr.write(`Lưu ý: ${hostsWordNote(source)}.\n`);
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await asking.question('Đồng ý giấy phép và cài giọng này? (gõ “co” để đồng ý) ');
    return /^(c|co|có|y|yes)$/i.test(answer.trim().normalize('NFC'));
  } finally {
    asking.close();
  }
}

function licenceText(name: string, licence: VoiceLicence, bytes: number | null): string {
  return [
    `Giọng “${name}”${bytes === null ? '' : `, ${megabytes(bytes)}`}: ${licenceWords(licence)}.`,
    `Giấy phép: ${licence.url}`,
    `Ghi công: ${licence.credit}`,
  ].join('\n');
}
