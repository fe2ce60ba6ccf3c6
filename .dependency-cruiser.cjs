/**
 * The arrows between the rooms. Each room names what it may know of the others; anything else is an error, so a room
 * that is not listed here may know none.
 */
const arrows = {
  // What Node and browsers have in different forms: "imports" in package.json chooses.
  platform: [],
  contract: ['generated'],
  // Upstairs: it knows the engine, and the engine does not know it. It hands the client's package its published names.
  orders: ['astra', 'http', 'client', 'contract', 'generated', 'platform'],
  secrets: [],
  astra: ['contract', 'platform'],
  http: ['contract', 'generated', 'platform'],
  docs: ['contract', 'generated'],
  gateway: ['docs', 'generated'],
  client: ['contract', 'generated'],
  // The mocks are the service, with the gateway's stand-in in front and maps in the database's place.
  'client/msw': ['client', 'astra', 'http', 'local/gateway', 'contract', 'generated', 'platform'],
  codegen: [],
  // The deployment, and what runs in it beside the function.
  cdk: ['package', 'settings', 'http', 'secrets', 'astra', 'service', 'contract', 'generated', 'gateway'],
  // Build time: it runs what it packs once, against the embedded Data API.
  package: ['docs', 'astra', 'contract', 'local', 'service', 'settings', 'generated'],
  // It is the store's fetcher by another means.
  native: ['astra'],
};

const outside = {
  generated: '^generated/',
  cdk: '^cdk/',
  settings: '^src/settings\\.ts$',
  service: '^src/service\\.ts$',
};
const place = (room) => outside[room] ?? `^src/${room}/`;
/** The files that wire the rooms, and what may wire what. */
const wiring = '^src/[^/]+\\.ts$';

module.exports = {
  forbidden: [
    ...Object.entries(arrows).map(([room, known]) => ({
      name: `${room}-knows-only-${known.join('-') || 'itself'}`,
      severity: 'error',
      from: {
        path: place(room),
        pathNot: Object.keys(arrows)
          .filter((inner) => inner.startsWith(`${room}/`))
          .map(place),
      },
      to: { path: '^(src|generated|test|cdk)/', pathNot: [room, ...known].map(place) },
    })),
    {
      name: 'nothing-knows-local',
      severity: 'error',
      comment: 'What only a development machine has must never be reached from what is deployed.',
      from: { path: '^(src|generated|cdk)/', pathNot: '^src/(local|package|client/msw)/' },
      to: { path: '^src/local/' },
    },
    {
      name: 'http-does-not-reach-around-operations',
      severity: 'error',
      comment: 'The pipeline is handed its implementations; it imports none.',
      from: { path: '^src/http/' },
      to: { path: '^src/astra/' },
    },
    {
      name: 'wiring-is-not-imported-by-rooms',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: '^src/(local|package)/' },
      to: { path: wiring },
    },
    {
      name: 'unknown-room',
      severity: 'error',
      comment: 'A new room says above what it may know.',
      from: {
        path: '^src/([^/]+)/',
        pathNot: [...Object.keys(arrows), 'local'].map((room) => `^src/${room}/`),
      },
      to: { path: '^(src|generated)/', pathNot: '^src/$1/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      // Types come and go at compile time: two files may know each other's.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'deployed-code-has-no-development-packages',
      severity: 'error',
      // src/client/msw is bundled for a frontend's tests, which have an msw.
      from: { path: '^src/', pathNot: '^src/(local|codegen|package|client/msw|platform/web)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '/@types/' },
    },
    {
      name: 'frontend-knows-only-the-packed-client',
      severity: 'error',
      from: { path: '^test/frontend/src/' },
      to: { path: '^(src|generated|test|cdk)/', pathNot: '^test/frontend/src/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      // aws-lambda is types only (@types/aws-lambda); at the exports of the others this resolver gives up. What only the
      // stack needs is installed with it.
      to: {
        couldNotResolve: true,
        pathNot:
          '^(aws-cdk-lib|cdk-nag|constructs|@aws-sdk)(/|$)|^(aws-lambda|msw/(node|browser)|order-api-client(/(msw|query))?|vitest/(node|config)|publint|@arethetypeswrong/core|@redocly/openapi-core)$',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The bench and the programs that use generated clients have packages of their own, which need not be installed; the
    // React project has the README's page, once it is made; the other contract is read in its own tree.
    exclude: {
      path: '^test/(bench/|client/react/|clients/(walks|generated)/|clients/\\w+\\.config|other-contract/(src|test)/)',
    },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
