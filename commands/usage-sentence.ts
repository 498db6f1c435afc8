const HELP = 'Thêm --help để xem cách dùng.';

/** Commander's English complaint -> one Vietnamese sentence that names the value. */
export function usageSentence(code: string, message: string): string {
  const named = /'([^']+)'/.exec(message)?.[1] ?? '';
  const tell = SENTENCES[code];
  return tell ? `${tell(named)} ${HELP}` : `Lệnh chưa đúng. ${HELP}`;
}

const SENTENCES: Readonly<Record<string, (named: string) => string>> = {
  'commander.missingArgument': (named) => `Lệnh thiếu tham số <${named}>.`,
  'commander.optionMissingArgument': (named) => `Tuỳ chọn “${named}” thiếu giá trị.`,
  'commander.missingMandatoryOptionValue': (named) => `Lệnh thiếu tuỳ chọn “${named}”.`,
  'commander.unknownOption': (named) => `Không có tuỳ chọn “${named}”.`,
  'commander.unknownCommand': (named) => `Không có lệnh “${named}”.`,
  'commander.excessArguments': () => 'Lệnh có thừa tham số.',
  'commander.help': () => 'Lệnh còn thiếu phần sau.',
};
