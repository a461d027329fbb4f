/**
 * The borders between the rooms (README, "The map"). Dependencies run one way:
 * kernel <- tables <- queries <- commands <- resolvers, events <- server.
 */
const test = '\\.test\\.ts$|/testing/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'kernel-is-pure',
      comment: 'The kernel knows nothing but itself and Node.',
      severity: 'error',
      from: { path: '^packages/kernel/', pathNot: test },
      to: { pathNot: '^packages/kernel/|^(node:)?(crypto|buffer)$' },
    },
    {
      name: 'rules-and-states-are-pure',
      comment: 'Rules and states decide; they read and write nothing.',
      severity: 'error',
      from: { path: '\\.(rules|states)\\.ts$' },
      to: { path: '^packages/(mysql|events|testing)/|drizzle-orm|mysql2|undici', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packages-know-no-subgraph',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(subgraphs|sandbox-provider|gateway|local|sdk|bench|faults)/' },
    },
    {
      name: 'subgraphs-meet-through-events-and-neighbours',
      comment: 'No subgraph imports another one.',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^(subgraphs|gateway|local|sdk)/', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'the-sandbox-provider-is-another-company',
      comment: 'Payments speak to it over HTTP; only what starts both, and tests, know it from within.',
      severity: 'error',
      from: { path: '^(subgraphs|gateway)/', pathNot: `${test}|journeys/` },
      to: { path: '^sandbox-provider/' },
    },
    {
      name: 'the-sandbox-provider-knows-no-subgraph',
      severity: 'error',
      from: { path: '^sandbox-provider/' },
      to: { path: '^(subgraphs|gateway|local|sdk)/' },
    },
    {
      name: 'drizzle-has-one-door',
      comment: 'packages/mysql/drizzle.ts says why.',
      severity: 'error',
      from: {
        path: '^(packages|subgraphs|sandbox-provider|gateway|local|faults|simulation)/',
        pathNot: '^packages/mysql/drizzle\\.ts$',
      },
      to: { path: 'drizzle-orm' },
    },
    {
      name: 'resolvers-know-no-database',
      comment: 'Resolvers call commands and loaders.',
      severity: 'error',
      from: { path: '\\.resolvers\\.ts$' },
      to: { path: 'drizzle-orm|mysql2|^packages/mysql/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tables-know-columns-only',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/tables\\.ts$' },
      to: { path: '^subgraphs/', pathNot: '\\.tables\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'queries-know-no-command',
      comment: 'Queries read tables; they are read by commands and resolvers.',
      severity: 'error',
      from: { path: '\\.queries\\.ts$' },
      to: {
        path: '^subgraphs/',
        pathNot: '(tables|\\.queries|\\.rules|\\.states)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'tests-stay-outside',
      comment: 'What serves users imports nothing that was made for tests.',
      severity: 'error',
      from: { pathNot: `${test}|^packages/testing/|^bench/|^faults/|journeys/|^simulation/conformance/` },
      to: { path: '^packages/testing/|/testing/|\\.test\\.ts$' },
    },
    {
      name: 'simulated-marketplace-is-in-memory',
      comment: 'It is made of the pure parts of the product; only what compares it with the product meets a database.',
      severity: 'error',
      from: { path: '^simulation/', pathNot: '^simulation/conformance/|\\.test\\.ts$' },
      to: {
        path: '^packages/(mysql|subgraph|testing)/|drizzle-orm|mysql2|^subgraphs/',
        pathNot: '\\.(rules|states)\\.ts$|/(sold-out|last-survey)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'gateway-knows-no-subgraph',
      severity: 'error',
      from: { path: '^gateway/', pathNot: 'journeys/' },
      to: { path: '^(subgraphs|local|sdk)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(generated|dist|\\.data)/' },
    // TypeScript 7 has no compiler API yet.
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
