import { Command, CommanderError } from 'commander';
import { errorSentence, isLoaError, type Environment } from '../content/model/index.js';
import { usageSentence } from './usage-sentence.js';
import { loadDotEnv } from './root.js';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tuỳ chọn:',
  'Commands:': 'Các lệnh:',
};

/** A command line that speaks Vietnamese and never writes anything but its answer to stdout. */
export function commandLine(name: string, description: string): Command {
  return new Command(name).description(description);
}

function inVietnamese(command: Command): void {
  command
    .helpOption('-h, --help', 'xem hướng dẫn')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) =>
        usage.replace('[options]', '[tuỳ chọn]').replace('[command]', '[lệnh]'),
      styleSubcommandTerm: (term) => term.replace('[options]', '[tuỳ chọn]'),
    });
  command.commands.forEach(inVietnamese);
}

/** Runs the command; whatever goes wrong becomes one sentence on stderr and a non-zero exit. */
export async function runCommandLine(program: Command, environment: Environment): Promise<void> {
  endQuietlyWithoutReader();
  try {
    inVietnamese(program);
    loadDotEnv();
    await program.parseAsync(process.argv);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    process.stderr.write(`${await sentenceFor(error, environment)}\n`);
    process.exitCode = 1;
  }
}

/** `loa-ban … | head` closes our stdout: that is the reader's wish, not an error. */
function endQuietlyWithoutReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

async function sentenceFor(error: unknown, environment: Environment): Promise<string> {
  if (error instanceof CommanderError) return usageSentence(error.code, error.message);
  if (isLoaError(error)) return error.message;
  const full = await diskFull(error, environment);
  if (full !== undefined) return full;
  const reason = error instanceof Error ? error.message : String(error);
  return `Máy gặp lỗi ngoài dự tính: ${reason}. Chạy “npm run -s loa-ban -- doctor” để kiểm tra.`;
}

/** Loaded only where something went wrong: a command that answers must not wait for the store. */
async function diskFull(error: unknown, environment: Environment): Promise<string | undefined> {
  const { freeSpace, isDiskFull } = await import('../content/store/index.js');
  if (!isDiskFull(error)) return undefined;
  const { readCommandConfig } = await import('./config.js');
  const { LOA_DATA: path } = readCommandConfig(environment);
  return errorSentence('DISK_FULL', { path, free: await freeSpace(path) });
}
