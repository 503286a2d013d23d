// The arrows of the design, and nothing but them: there is no list of exemptions.
//
//   routes ► features ► components ► i18n ► locales        features, routes ► platform
//   queries, commands, platform's *.server ► db             nothing imports tests
//
// Between features an import may only point to a lower floor; features on one floor don't know each other.
const floors = [
  ['situation-room', 'statistics', 'search'],
  ['support-requests', 'test-zone', 'programmes', 'bulletins', 'experts', 'full-stack'],
  ['hubs', 'firms'],
  ['notifications', 'privacy'],
  ['accounts'],
];

const anyOf = (names) => `(?:${names.join('|')})`;

/** For each feature: it may import itself and the floors beneath. */
const betweenFeatures = floors.flatMap((floor, depth) =>
  floor.map((feature) => ({
    name: `features-${feature}`,
    comment: `A feature imports only features of a lower floor: ${floors.map((names) => names.join(', ')).join(' ► ')}. Compose two of one floor in a route.`,
    severity: 'error',
    from: { path: `^app/features/${feature}/` },
    to: { path: '^app/features/', pathNot: `^app/features/${anyOf([feature, ...floors.slice(depth + 1).flat()])}/` },
  })),
);

const server = String.raw`\.server\.tsx?$`;
const pure = String.raw`(?:^|/|\.)(?:rules|input)\.ts$`;

module.exports = {
  forbidden: [
    ...betweenFeatures,
    {
      name: 'features-known',
      comment: 'A feature folder is one of the domains of the design (eleven, and three of docs/decisions/0054).',
      severity: 'error',
      from: { path: '^app/features/', pathNot: `^app/features/${anyOf(floors.flat())}/` },
      to: {},
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'routes-no-db',
      comment: 'A route asks a query or a command of a feature.',
      severity: 'error',
      from: { path: '^app/(?:routes|root|entry)' },
      to: { path: '^db/|(?:^|/)node_modules/(?:drizzle-orm|postgres)/' },
    },
    {
      name: 'routes-are-the-top',
      comment: 'Only the URL table and the entries stand above routes.',
      severity: 'error',
      from: { path: '^(?:app/(?:features|components|i18n|platform)|db)/' },
      to: { path: '^app/(?:routes|root|entry)' },
    },
    {
      name: 'db-from-server-files-only',
      comment: 'Only *.server.ts of a feature or of the platform reads or writes the database.',
      severity: 'error',
      from: { path: '^app/', pathNot: `^app/(?:features|platform)/.*${server}` },
      to: { path: '^db/' },
    },
    {
      name: 'db-is-the-bottom',
      comment: 'The database knows the languages and the environment, and nothing else of the application.',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^app/', pathNot: '^app/(?:i18n/|platform/environment)' },
    },
    {
      name: 'pure-rules',
      comment: 'rules.ts and input.ts are pure: no React, no Remix, no database, no server file.',
      severity: 'error',
      from: { path: `^app/features/.*${pure}` },
      to: {
        path: `^db/|^app/.*${server}|(?:^|/)node_modules/(?:react|react-dom|@remix-run|drizzle-orm|postgres|pg-boss)/`,
      },
    },
    {
      name: 'components-know-no-domain',
      comment: 'Interface parts get what they show by props.',
      severity: 'error',
      from: { path: '^app/components/' },
      to: { path: '^app/', pathNot: '^app/(?:components|i18n)/' },
    },
    {
      name: 'i18n-beneath-components',
      comment: 'i18n knows locales, and of the platform how to refuse.',
      severity: 'error',
      from: { path: '^app/i18n/' },
      to: { path: '^app/', pathNot: '^app/(?:i18n/|platform/responses)' },
    },
    {
      name: 'platform-beneath-features',
      comment: 'The platform serves every feature and knows none.',
      severity: 'error',
      from: { path: '^app/platform/' },
      to: { path: '^app/', pathNot: '^app/(?:platform|i18n)/' },
    },
    {
      name: 'no-server-in-browser',
      comment: 'What can reach the browser takes nothing but types of a *.server file.',
      severity: 'error',
      from: {
        path: '^app/(?:components|i18n|platform|features|entry\\.client)',
        pathNot: server,
      },
      to: { path: `^app/.*${server}`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'locales-by-i18n',
      comment: 'Texts are read through i18n.',
      severity: 'error',
      from: { path: '^(?:app|db)/', pathNot: '^app/i18n/' },
      to: { path: '^locales/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-dev-dependency',
      comment: 'What the portal runs on is in dependencies.',
      severity: 'error',
      from: { path: '^(?:app|db)/', pathNot: '^db/drizzle\\.config\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '(?:^|/)node_modules/@types/' },
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
    exclude: { path: '^(?:build|\\.data|tests/\\.output)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
};
