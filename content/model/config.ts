/**
 * One way to read a process's environment: variables -> schema -> frozen object. Each process has
 * one `config.ts` that calls this once; nothing else reads `process.env`.
 */
import { Type, type Static, type TObject, type TProperties, type TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { LoaError } from './errors.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** @throws LoaError CONFIG_INVALID naming every wrong variable and what it should be. */
export function readConfig<T extends TProperties>(
  schema: TObject<T>,
  environment: Environment,
): Readonly<Static<TObject<T>>> {
  const given = pickNonEmpty(Object.keys(schema.properties), environment);
  const value = Value.Default(schema, Value.Convert(schema, given)) as Record<string, unknown>;
  const required = (schema.required ?? []) as readonly string[];
  const problems = Object.entries<TSchema>(schema.properties).flatMap(([name, variable]) => {
    const absent = value[name] === undefined && !required.includes(name);
    if (absent || Value.Check(variable, value[name])) return [];
    return [
      `${name}="${withoutPassword(environment[name] ?? '')}" (${expected(variable, value[name])})`,
    ];
  });
  if (problems.length > 0) throw new LoaError('CONFIG_INVALID', { details: problems.join('; ') });
  return Object.freeze(value as Static<TObject<T>>);
}

/** `http://source:secret@host` -> `http://source:***@host`, also where the rest is not right. */
export function withoutPassword(text: string): string {
  return text.replace(/^([a-z]+:\/\/)?([^:]*:)?[^]*@/i, '$1$2***@');
}

/** What a person is told: the schema's own description where it has one. */
function expected(variable: TSchema & { description?: string }, value: unknown): string {
  return variable.description ?? Value.Errors(variable, value)[0]?.message ?? '';
}

/** An empty line `PORT=` in .env means the default, as a person expects. */
function pickNonEmpty(names: readonly string[], environment: Environment) {
  return Object.fromEntries(
    names.map((name) => [name, environment[name]?.trim()]).filter(([, value]) => value),
  ) as Record<string, string>;
}

export const configTypes = {
  port: (fallback: number) =>
    Type.Integer({
      minimum: 0,
      maximum: 65_535,
      default: fallback,
      description: 'cần số từ 0 đến 65535',
    }),
  text: (fallback: string) => Type.String({ default: fallback }),
  optionalText: () => Type.Optional(Type.String()),
  /** Icecast takes a source over plain HTTP only. */
  icecastUrl: () =>
    webAddress(
      /^http:\/\/[^:@/\s]+:([^:@/\s%]|%[0-9a-f]{2})+@[^@/\s]+\/?$/i,
      'cần dạng http://source:mật-khẩu@máy:8000',
    ),
  publicUrl: () => webAddress(/^https?:\/\/[^/\s]+(\/\S*)?$/, 'cần địa chỉ bắt đầu bằng https://'),
  mirrorUrl: () => webAddress(/^https?:\/\/[^@\s]+$/, 'cần dạng http://máy-chủ-xã/giong'),
  integer: (fallback: number, minimum = 0) =>
    Type.Integer({
      minimum,
      default: fallback,
      description: `cần số nguyên từ ${minimum} trở lên`,
    }),
  /** A wrong one is said at once: the system would ask the network for it, for long. */
  host: (fallback: string) =>
    Type.Refine(
      Type.String({ default: fallback, description: 'cần địa chỉ như 0.0.0.0 hoặc 127.0.0.1' }),
      (text) => /^[\w.:-]+$/.test(text) && URL.canParse(`http://${bracketed(text)}`),
    ),
};

const bracketed = (host: string) => (host.includes(':') ? `[${host}]` : host);

function webAddress(form: RegExp, description: string) {
  const isAddress = (text: string) => form.test(text) && URL.canParse(text);
  return Type.Optional(Type.Refine(Type.String({ description }), isAddress));
}

/** Variables that more than one process knows; each takes those it uses. */
export const houseConfig = {
  /** Every address of this computer, so that a telephone on the same network can open it. */
  HOST: configTypes.host('0.0.0.0'),
  /** The studio's. */
  PORT: configTypes.port(8080),
  /** The residents' site, on this computer. */
  SITE_PORT: configTypes.port(8081),
  /** Playout, on this computer. */
  LIVE_PORT: configTypes.port(8082),
  /** `http://source:password@host:port`; empty: the built-in endpoint alone. */
  ICECAST_URL: configTypes.icecastUrl(),
  /** The address residents open, e.g. https://loa.binhlu.vn; links are made from it. */
  LOA_PUBLIC_URL: configTypes.publicUrl(),
  /** Another ffmpeg than the one npm brought: a path, or a name on PATH. */
  FFMPEG_PATH: configTypes.optionalText(),
  /** Bound of what is kept to render quicker; an hour of speech takes about 500 MB. */
  LOA_CACHE_MB: configTypes.integer(2_000),
  /** Of a recording: over an hour of WAV; beyond it a phone on 4G never finishes. */
  LOA_MAX_UPLOAD_MB: configTypes.integer(200, 1),
};

/** Variables every process knows. */
export const commonConfig = {
  /** Folder of the database and the files. */
  LOA_DATA: configTypes.text('data'),
  LOA_LOG: Type.Union(
    ['trace', 'debug', 'info', 'warn', 'error', 'silent'].map((level) => Type.Literal(level)),
    { default: 'info', description: 'cần một trong: trace, debug, info, warn, error, silent' },
  ),
  /** Shifts this process's clock; for drills and tests at any hour of the day. Milliseconds. */
  LOA_CLOCK_OFFSET_MS: Type.Integer({ default: 0, description: 'cần số nguyên (mili giây)' }),
};

/** How voices are fetched: read by whoever installs one. Programs know the proxies in both spellings. */
export const voiceNetworkConfig = {
  /** Stands for the host of every voice's address: an office's own copy. */
  LOA_VOICE_MIRROR: configTypes.mirrorUrl(),
  HTTP_PROXY: configTypes.optionalText(),
  HTTPS_PROXY: configTypes.optionalText(),
  NO_PROXY: configTypes.optionalText(),
  http_proxy: configTypes.optionalText(),
  https_proxy: configTypes.optionalText(),
  no_proxy: configTypes.optionalText(),
};
