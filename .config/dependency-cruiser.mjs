/** The walls of the house: which room may import which. `npm run layers` holds them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Catalogues: one entry a file, listed by the folder's index. */
export const CATALOGUES = [
  'mechanisms',
  'ranking',
  'opinion',
  'metrics',
  'network',
  'canonical',
  'actions',
  'injects',
];

/**
 * The entries of a catalogue, as its index lists them at run time; the schedule is the index of
 * the mechanisms.
 *
 * @param {string} root
 * @param {string} catalogue
 * @returns {string[]}
 */
export function entriesOf(root, catalogue) {
  const [index, folder] =
    catalogue === 'mechanisms' ? ['schedule.ts', './mechanisms/'] : [`${catalogue}/index.ts`, './'];
  const file = join(root, 'sim', index);
  if (!existsSync(file)) return [];
  const listed = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)(?! type)[^;]*?from '(\.\/(?:[a-z0-9-]+\/)?)([a-z0-9-]+)\.ts';/gm,
  );
  return [...listed].filter(([, place]) => place === folder).map(([, , name = '']) => name);
}

/**
 * No entry imports another; parts that several entries share stand in files of their own.
 *
 * @param {string} root
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
function noSibling(root) {
  return CATALOGUES.map((catalogue) => ({ catalogue, entries: entriesOf(root, catalogue) }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ catalogue, entries }) => ({
      name: `no-sibling-in-${catalogue}`,
      comment: 'An entry of a catalogue imports no other entry.',
      severity: 'error',
      from: { path: `^sim/${catalogue}/(${entries.join('|')})\\.ts$` },
      to: {
        path: `^sim/${catalogue}/(${entries.join('|')})\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    }));
}

/** Which room of `sim` may use which packages; no other room of it may use any. */
const PACKAGES = [
  { room: '^sim/random(/|\\.ts$)', packages: 'seedrandom' },
  { room: '^sim/scenario/', packages: 'zod|yaml' },
  { room: '^sim/network/', packages: 'fast-xml-parser|fflate' },
  { room: '^sim/record/', packages: 'hyparquet-writer' },
  { room: '^sim/layout/', packages: 'graphology[a-z0-9-]*' },
];

/** @param {string} names */
const inPackages = (names) => `node_modules/(@types/)?(${names})/`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const WALLS = [
  {
    name: 'ground-floor',
    comment: 'random, math, digest and utf8 stand on nothing but each other.',
    severity: 'error',
    from: { path: '^sim/(random|math|digest|utf8)(/|\\.ts$)' },
    to: { pathNot: `^sim/(random|math|digest|utf8)(/|\\.ts$)|${inPackages('seedrandom')}` },
  },
  {
    name: 'first-floor',
    comment: 'The world and relation import nothing above them.',
    severity: 'error',
    from: { path: '^sim/world/|^sim/relation\\.ts$' },
    to: { pathNot: '^sim/world/|^sim/(random|math|digest|utf8|relation|fields)(/|\\.ts$)' },
  },
  ...PACKAGES.map(
    ({ room, packages }) =>
      /** @type {const} */ ({
        name: `packages-of-${packages.replace(/[^a-z].*/, '')}`,
        comment: `${room} uses ${packages} and no other package.`,
        severity: 'error',
        from: { path: room },
        to: { path: 'node_modules/', pathNot: inPackages(packages) },
      }),
  ),
  {
    name: 'packages-of-the-rest',
    comment: 'Only the rooms named above use a package in sim.',
    severity: 'error',
    from: { path: '^sim/', pathNot: PACKAGES.map(({ room }) => room) },
    to: { path: 'node_modules/' },
  },
  {
    name: 'sim-is-pure',
    comment: 'The model knows neither the page nor the command nor Node.',
    severity: 'error',
    from: { path: '^sim/' },
    to: { path: '^(viz|scripts|test|scenarios)/' },
  },
  {
    name: 'sim-has-no-node',
    comment: 'The model runs in a browser too.',
    severity: 'error',
    from: { path: '^(sim|viz)/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'one-door-to-sim',
    comment: 'The page and the command use the public API of the model.',
    severity: 'error',
    from: { path: '^(viz|scripts)/' },
    to: { path: '^sim/', pathNot: '^sim/index\\.ts$' },
  },
  {
    name: 'scripts-draw-with-charts-and-text',
    comment: 'Of the page the command takes only what is pure.',
    severity: 'error',
    from: { path: '^scripts/' },
    to: { path: '^(viz|test)/', pathNot: '^viz/(charts|text)/' },
  },
  {
    name: 'viz-stands-alone',
    comment: 'The page needs no server.',
    severity: 'error',
    from: { path: '^viz/' },
    to: { path: '^(scripts|test)/' },
  },
  {
    name: 'charts-and-text-are-pure',
    comment: 'Data to SVG text and key to sentence: no page, no framework.',
    severity: 'error',
    from: { path: '^viz/(charts|text)/' },
    to: {
      path: ['^viz/', 'node_modules/(preact|@preact|sigma|comlink|dompurify)/'],
      pathNot: '^viz/(charts|text)/',
    },
  },
  {
    name: 'sigma-in-one-room',
    comment: 'All sigma code is in viz/network.',
    severity: 'error',
    from: { path: '^(viz|scripts)/', pathNot: '^viz/network/' },
    to: { path: 'node_modules/(sigma|graphology)' },
  },
  {
    name: 'run-time-needs-no-development-package',
    comment: 'The installed command has only the dependencies; Vite bundles those of the page.',
    severity: 'error',
    from: { path: '^(sim|scripts|viz/charts|viz/text)/', pathNot: '^scripts/(docs/|generate-)' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-circle',
    comment: 'Modules that need each other at run time are one module.',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'resolvable',
    comment: 'What is imported exists and is declared in package.json.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '\\?(url|raw|worker|inline)$|\\.css$|^virtual:' },
  },
];

/**
 * The walls of the house that stands in a folder.
 *
 * @param {string} root
 * @returns {import('dependency-cruiser').IConfiguration}
 */
export const wallsOf = (root) => ({
  forbidden: [...WALLS, ...noSibling(root)],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
});

export default wallsOf(fileURLToPath(new URL('..', import.meta.url)));
