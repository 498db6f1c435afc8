import tseslint from 'typescript-eslint';

const timeIsAnArgument = 'Time is an argument (Clock, Instant); only main.ts owns a clock.';
const configIsOnePlace =
  'Only config.ts and main.ts read the environment (content/model/config.ts).';

const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'Buffer', 'URL', 'setTimeout', 'clearTimeout', 'setInterval']
    .concat(['clearInterval', 'setImmediate', 'AbortController', 'AbortSignal', 'fetch'])
    .concat(['performance', 'TextDecoder', 'TextEncoder', 'structuredClone', 'globalThis'])
    .map((name) => [name, 'readonly']),
);

const bannedEnvironment = { object: 'process', property: 'env', message: configIsOnePlace };
const bannedNow = { object: 'Date', property: 'now', message: timeIsAnArgument };
const bannedNewDate = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: timeIsAnArgument,
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'data/', 'coverage/', 'docs/', '**/*.d.ts'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': ['error', bannedEnvironment, bannedNow],
      'no-restricted-syntax': ['error', bannedNewDate],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A port may promise what one adapter can answer at once.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      // Vietnamese has no letter outside the basic plane: code points are letters.
      '@typescript-eslint/no-misused-spread': 'off',
      // `get<T>(…): T` is how a row of the store gets its type.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    // Inner loops over samples, whose own bounds keep the index inside the array.
    files: ['pipeline/{audio,master}/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/main.ts', '**/config.ts', 'loa-ban.ts'],
    rules: { 'no-restricted-properties': ['error', bannedNow] },
  },
  {
    files: ['**/main.ts', 'content/model/time.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    // Loops over samples stay within their array by construction; a check a sample would cost.
    files: ['pipeline/**/*.ts', 'tts/engines/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: { ...nodeGlobals, module: 'writable', require: 'readonly' } },
    rules: {
      eqeqeq: 'error',
      'no-undef': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'prefer-const': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
);
