/** The command line: a table of contents, one line a command. Bodies are in `commands/`. */
import { commandLine, runCommandLine } from './commands/command-line.js';

const program = commandLine('loa-ban', 'Loa Bản: biến bài viết thành lời phát trên loa của bản');

// prettier-ignore
{
  program.command('serve').description('chạy tất cả: trang làm việc, trang nghe, tạo bản thu, lên lịch, phát').action(async () => (await import('./commands/serve/index.js')).serve(process.env));
  program.command('render <file>').description('tạo bản thu từ một tệp bài viết; in báo cáo JSON').requiredOption('--out <dir>', 'thư mục chứa các tệp âm thanh').option('--lang <tag>', 'ngôn ngữ cần đọc, nếu tệp có nhiều').option('--voice <id>', 'giọng đọc').action(async (file: string, options: { out: string; lang?: string; voice?: string }) => (await import('./commands/render.js')).render(file, options, process.env));
  program.command('normalize').description('đổi từng dòng chữ thành lời đọc: một dòng vào, một dòng ra').requiredOption('--lang <tag>', 'mã ngôn ngữ: vi, hnj, blt, ium').option('--json', 'kèm báo cáo: chỗ nào đã đổi, đổi thành gì, chắc đến đâu').action(async ({ lang, json }: { lang: string; json?: boolean }) => (await import('./commands/normalize.js')).normalize(lang, { json: json === true }));
  program.command('phonemes').description('đổi từng dòng chữ thành chuỗi âm cho máy đọc').requiredOption('--lang <tag>', 'mã ngôn ngữ').action(async ({ lang }: { lang: string }) => (await import('./commands/phonemes.js')).sayPhonemes(lang));
  program.command('doctor').description('xem máy có gì, thiếu gì và cần làm gì').action(async () => (await import('./commands/doctor/index.js')).doctor(process.env));
  const service = program.command('service').description('tự chạy khi máy bật lại');
  service.command('install').description('cài thành dịch vụ systemd, để sau khi mất điện loa tự phát lại').option('--print', 'chỉ in tệp dịch vụ, không cài').action(async (options: { print?: boolean }) => (await import('./commands/service.js')).installService(options, process.env));
  const user = program.command('user').description('người dùng');
  user.command('reset <name>').description('cấp mật khẩu mới dùng một lần').action(async (name: string) => (await import('./commands/user-reset.js')).resetUser(name, process.env));
}

await runCommandLine(program);
