// Who may import whom. docs/architecture.md says it in words; this table is what is checked.
const own = {
  model: [],
  holidays: ['model'],
  load: ['model'],
  rules: ['model'],
  status: ['model'],
  changes: ['model'],
  review: ['model', 'status', 'changes'],
  edit: ['model'],
  locales: ['model'],
  feeds: ['model', 'locales', 'status'],
  documents: ['model', 'locales', 'status', 'changes', 'review'],
  starter: ['model', 'locales', 'documents'],
  tables: ['model', 'locales', 'status', 'changes', 'review'],
  reporters: ['model', 'locales', 'tables'],
  io: ['model'],
};

/** Words are typed by what they speak of; that is no use of it. */
const typesOnly = { locales: ['load', 'rules', 'status', 'feeds', 'changes', 'review'] };

/** Each library has one place that knows it. */
const libraries = {
  yaml: ['load', 'starter', 'edit'],
  ajv: ['load'],
  'date-fns': ['model/when', 'locales'],
  '@date-fns/utc': ['model/when', 'feeds'],
  '@date-fns/tz': ['feeds'],
  'ical-generator': ['feeds'],
  'timezones-ical-library': ['feeds'],
  'date-holidays': ['holidays'],
  handlebars: ['documents'],
  chalk: ['reporters', 'paktum-command'],
  'string-width': ['tables'],
  'csv-stringify': ['tables'],
  'fastest-levenshtein': ['model'],
  '@oclif/core': ['commands', 'paktum-command', 'main'],
};

const folders = Object.keys(own);
const places = (names) => names.map((name) => `^src/${name}(?:/|[.]ts$)`);

module.exports = {
  forbidden: [
    ...folders.map((folder) => ({
      name: `${folder}-knows-only`,
      comment: `${folder} may import: ${['itself', ...own[folder]].join(', ')}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: {
        path: '^src/',
        pathNot: places([folder, ...own[folder]]),
        ...(typesOnly[folder] && { dependencyTypesNot: ['type-only'] }),
      },
    })),
    ...Object.entries(typesOnly).map(([folder, others]) => ({
      name: `${folder}-knows-types-of`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: {
        path: '^src/',
        pathNot: places([folder, ...own[folder], ...others]),
        dependencyTypes: ['type-only'],
      },
    })),
    ...Object.entries(libraries).map(([library, folders]) => ({
      name: `one-place-knows-${library}`,
      severity: 'error',
      from: { path: '^src/', pathNot: places(folders) },
      to: { path: `(?:^|/)node_modules/${library}/` },
    })),
    {
      name: 'only-io-touches-the-world',
      severity: 'error',
      from: { path: '^src/', pathNot: places(['io', 'commands', 'paktum-command', 'main']) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'unlisted-library',
      comment: 'a library must stand in the table above',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '(?:^|/)node_modules/',
        pathNot: Object.keys(libraries).map((library) => `(?:^|/)node_modules/${library}/`),
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
