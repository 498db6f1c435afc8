/**
 * Who may import whom. This table is the design's; a wrong arrow fails the build.
 *
 * `mayImport` lists other zones; a zone always sees itself. Another zone is entered through its
 * door (`index.ts`) only. Tests may reach anywhere and nothing reaches into tests.
 */
const zones = {
  'content/model': { mayImport: [], browserSafe: true },
  'content/contract': { mayImport: ['content/model'], browserSafe: true },
  'content/store': { mayImport: ['content/model'] },
  'content/process': { mayImport: ['content/model'] },
  'content/segment-file': { mayImport: ['content/model'] },
  'content/samples': { mayImport: ['content/model', 'content/segment-file', 'content/store'] },
  'tts/languages': { mayImport: ['content/model', 'tts'] },
  tts: { mayImport: ['content/model', 'tts/languages'] },
  pipeline: { mayImport: ['content/', 'tts', 'tts/languages'] },
  scheduler: { mayImport: ['content/'] },
  'player/loudspeaker': { mayImport: ['content/contract', 'content/model'] },
  'player/web': { mayImport: ['content/contract'], typesOf: ['content/model'], browserSafe: true },
  'player/site': { mayImport: ['content/', 'player/web'] },
  'studio/server': { mayImport: ['content/', 'tts/languages', 'pipeline', 'scheduler'] },
  'studio/web': { mayImport: ['content/contract'], typesOf: ['content/model'], browserSafe: true },
  // The command line composes the house, so it sees every door (docs/decisions/0002).
  commands: {
    mayImport: ['content/', 'tts', 'tts/languages', 'pipeline', 'scheduler', 'studio/server'],
  },
};

/** Inside these folders the siblings are stages: each has its own door and none knows another. */
const siblings = {
  pipeline: ['speak', 'master', 'inspect', 'encode', 'publish'],
  scheduler: ['plan', 'playout', 'deliver', 'monitor'],
};

const everything = '^(content|tts|pipeline|scheduler|player|studio|commands|tests|loa-ban[.]ts)';

const nested = (zone) => Object.keys(zones).filter((other) => other.startsWith(`${zone}/`));

const inside = (zone) => ({
  path: `^${zone}/`,
  ...(nested(zone).length > 0 && { pathNot: nested(zone).map((other) => `^${other}/`) }),
});

const pathsOf = (names) => names.map((name) => (name.endsWith('/') ? `^${name}` : `^${name}/`));

const arrows = Object.entries(zones).map(([zone, { mayImport, typesOf = [] }]) => ({
  name: `imports-of-${zone.replace('/', '-')}`,
  comment: `${zone} may import: ${[...mayImport, ...typesOf].join(', ') || 'nothing'}`,
  severity: 'error',
  from: inside(zone),
  to: { path: everything, pathNot: [`^${zone}/`, ...pathsOf([...mayImport, ...typesOf])] },
}));

const typesOnly = Object.entries(zones)
  .filter(([, { typesOf }]) => typesOf)
  .map(([zone, { typesOf }]) => ({
    name: `types-only-for-${zone.replace('/', '-')}`,
    comment: `${zone} may take only types from ${typesOf.join(', ')}`,
    severity: 'error',
    from: inside(zone),
    to: { path: pathsOf(typesOf), dependencyTypesNot: ['type-only'] },
  }));

/**
 * The browser takes the addresses alone, so that no schema is sent to a phone on 4G; and a thread,
 * which has no configuration, loads no schema library (25 MB each).
 */
const sideDoors = { 'content/contract': ['routes[.]ts$'], 'content/model': ['config[.]ts$'] };

const doorsOf = (zone) =>
  ['index[.]ts$', ...(sideDoors[zone] ?? [])].map((file) => `^${zone}/${file}`);

const doors = Object.keys(zones).map((zone) => ({
  name: `door-of-${zone.replace('/', '-')}`,
  comment: `from outside, ${zone} is entered through ${zone}/index.ts`,
  severity: 'error',
  from: { path: everything, pathNot: ['^tests/', '^loa-ban[.]ts$', `^${zone}/`] },
  to: { ...inside(zone), pathNot: [...doorsOf(zone), ...(inside(zone).pathNot ?? [])] },
}));

const stages = Object.entries(siblings).flatMap(([house, names]) => [
  {
    name: `siblings-in-${house}`,
    comment: `${names.join(', ')} never import each other`,
    severity: 'error',
    from: { path: `^${house}/(${names.join('|')})/` },
    to: { path: `^${house}/(${names.join('|')})/`, pathNot: [`^${house}/$1/`] },
  },
  {
    name: `stage-doors-in-${house}`,
    comment: `a stage is entered through its index.ts`,
    severity: 'error',
    from: { path: `^${house}/[^/]+[.]ts$` },
    to: {
      path: `^${house}/(${names.join('|')})/`,
      pathNot: [`^${house}/(${names.join('|')})/index[.]ts$`],
    },
  },
]);

const browserSafe = Object.keys(zones).filter((zone) => zones[zone].browserSafe);

module.exports = {
  forbidden: [
    ...arrows,
    ...typesOnly,
    ...doors,
    ...stages,
    {
      name: 'browser-safe',
      comment: 'these folders are shared with the browser: no Node built-ins',
      severity: 'error',
      from: { path: pathsOf(browserSafe), pathNot: ['vite[.]config[.]ts$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { pathNot: ['^tests/'] },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      comment: 'two files that need each other are one file; cycles of types only are allowed',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|dist|web-assets)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
