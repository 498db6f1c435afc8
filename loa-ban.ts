/** The command line: a table of contents, one line a command. Bodies are in `commands/`. */
import { commandLine, runCommandLine } from './commands/command-line.js';

const program = commandLine('loa-ban', 'Loa Bản: biến bài viết thành lời phát trên loa của bản');

// prettier-ignore
{
  program.command('serve').description('chạy tất cả: trang làm việc, trang nghe, tạo bản thu, lên lịch, phát').action(async () => (await import('./commands/serve/index.js')).serve(process.env));
  program.command('render <file>').description('tạo bản thu từ một tệp bài viết; in báo cáo JSON').requiredOption('--out <dir>', 'thư mục chứa các tệp âm thanh').option('--lang <tag>', 'ngôn ngữ cần đọc, nếu tệp có nhiều').option('--voice <id>', 'giọng đọc').action(async (file: string, options: { out: string; lang?: string; voice?: string }) => (await import('./commands/render.js')).render(file, options, process.env));
  program.command('normalize').description('đổi từng dòng chữ thành lời đọc: một dòng vào, một dòng ra').requiredOption('--lang <tag>', 'mã ngôn ngữ, ví dụ vi').option('--json', 'kèm báo cáo: chỗ nào đã đổi, đổi thành gì, chắc đến đâu').action(async ({ lang, json }: { lang: string; json?: boolean }) => (await import('./commands/normalize.js')).normalize(lang, { json: json === true }));
  program.command('phonemes').description('đổi từng dòng chữ thành chuỗi âm cho máy đọc').requiredOption('--lang <tag>', 'mã ngôn ngữ, ví dụ vi').action(async ({ lang }: { lang: string }) => (await import('./commands/phonemes.js')).sayPhonemes(lang));
  const voices = program.command('voices').description('giọng đọc: xem, cài, mang vào từ USB, kiểm tra, xoá, nghe thử');
  voices.command('list').description('giọng nào đang có, giọng nào cài được').option('--json', 'in dạng JSON').action(async (options: { json?: boolean }) => (await import('./commands/voices/list.js')).listAllVoices(options, process.env));
  voices.command('install <voice>').description('tải một giọng trong danh mục; mất mạng giữa chừng thì chạy lại lệnh này').option('--accept-licence', 'đã đọc và đồng ý giấy phép của giọng').action(async (name: string, options: { acceptLicence?: boolean }) => (await import('./commands/voices/install.js')).installVoice(name, options, process.env));
  voices.command('import <dir>').description('mang giọng vào từ một thư mục, ví dụ trên USB: tệp .onnx kèm .onnx.json, hoặc model.onnx kèm tokens.txt').option('--lang <tag>', 'ngôn ngữ của giọng, nếu tệp không ghi').option('--name <name>', 'tên gọi của giọng').action(async (dir: string, options: { lang?: string; name?: string }) => (await import('./commands/voices/keep.js')).importVoices(dir, options, process.env));
  voices.command('verify [voice]').description('đọc lại từng tệp xem giọng còn nguyên không').action(async (name: string | undefined) => (await import('./commands/voices/keep.js')).verifyVoices(name, process.env));
  voices.command('remove <voice>').description('xoá một giọng đã cài').action(async (name: string) => (await import('./commands/voices/keep.js')).removeVoice(name, process.env));
  voices.command('try <voices...>').description('đọc thử một câu thành tệp WAV; nhiều giọng thì mỗi giọng một tệp').requiredOption('--text <text>', 'câu cần đọc').requiredOption('--out <file>', 'tệp WAV').action(async (names: string[], options: { text: string; out: string }) => (await import('./commands/voices/try.js')).tryVoices(names, options, process.env));
  program.command('doctor').description('xem máy có gì, thiếu gì và cần làm gì').action(async () => (await import('./commands/doctor/index.js')).doctor(process.env));
  const service = program.command('service').description('tự chạy khi máy bật lại');
  service.command('install').description('cài thành dịch vụ systemd, để sau khi mất điện loa tự phát lại').option('--print', 'chỉ in tệp dịch vụ, không cài').action(async (options: { print?: boolean }) => (await import('./commands/service.js')).installService(options, process.env));
  const user = program.command('user').description('người dùng');
  user.command('reset <name>').description('cấp mật khẩu mới dùng một lần').action(async (name: string) => (await import('./commands/user-reset.js')).resetUser(name, process.env));
}

await runCommandLine(program, process.env);
