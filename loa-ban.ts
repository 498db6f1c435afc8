/** The command line: a table of contents, one line a command. Bodies are in `commands/`. */
import { commandLine, runCommandLine } from './commands/command-line.js';

const program = commandLine('loa-ban', 'Loa Bản: biến bài viết thành lời phát trên loa của bản');

// prettier-ignore
{
  program.command('normalize').description('đổi từng dòng chữ thành lời đọc: một dòng vào, một dòng ra').requiredOption('--lang <tag>', 'mã ngôn ngữ: vi, hnj, blt, ium').action(async ({ lang }: { lang: string }) => (await import('./commands/normalize.js')).normalize(lang));
  program.command('serve').description('chạy tất cả: trang làm việc, trang nghe, tạo bản thu, lên lịch, phát').action(async () => (await import('./commands/serve/index.js')).serve(process.env));
  const service = program.command('service').description('tự chạy khi máy bật lại');
  service.command('install').description('cài thành dịch vụ systemd, để sau khi mất điện loa tự phát lại').option('--print', 'chỉ in tệp dịch vụ, không cài').action(async (options: { print?: boolean }) => (await import('./commands/service.js')).installService(options, process.env));
  const user = program.command('user').description('người dùng');
  user.command('reset <name>').description('cấp mật khẩu mới dùng một lần').action(async (name: string) => (await import('./commands/user-reset.js')).resetUser(name, process.env));
}

await runCommandLine(program);
