import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const noClock = 'The library has no clock: take the date as an argument.'
const noChance = 'The library has no chance: same input, same bytes.'
const everywhere = 'The library runs in browsers and in Node alike.'
const noNetwork = 'The library has no network.'

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one thing has one name everywhere.',
}

const restrictedGlobals = {
  process: everywhere,
  Buffer: everywhere,
  window: everywhere,
  document: everywhere,
  localStorage: everywhere,
  fetch: noNetwork,
  XMLHttpRequest: noNetwork,
  WebSocket: noNetwork,
  setTimeout: noClock,
  setInterval: noClock,
  performance: noClock,
  crypto: noChance,
}

/** What puts engine and content together, and the adapters that stand on it: files or folders of src/. */
const composition = [
  'index',
  'forlop',
  'explain',
  'kartlegging-schema',
  'fhir',
  'cds-hooks',
  'cql',
  'conformance',
  'decision-schema',
  'diff',
  'editions',
  'export',
  'kommune',
  'store',
  'report',
  'cli',
]

/** A relative import of one of these files or folders of src/. */
const fromSrc = (names) => `^(\\.\\./)+(src/)?(${names.join('|')})(/|\\.js$)`

const noNodeModule = { regex: '^node:', message: everywhere }
const noContent = { regex: '^(\\.\\./)+(rules|pathways)/', message: 'The engine knows no clinical content.' }
const noEngine = { regex: fromSrc(['engine', 'pathway', 'plan']), message: 'Logic, facts and sources know no engine.' }
const noComposition = { regex: fromSrc(composition), message: 'Engine and content do not know who uses them.' }
const restrictedImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

export default defineConfig(
  globalIgnores(['**/dist/', 'coverage/', 'examples/intake/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Functions that close over their state are often taken out of the object that holds them.
      '@typescript-eslint/unbound-method': 'off',
      // Deletes the `{} as T` by which XState is told its types.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'rules/**/*.ts', 'pathways/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': [
        'error',
        ...Object.entries(restrictedGlobals).map(([name, message]) => ({ name, message })),
      ],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: noClock },
        { selector: "CallExpression[callee.name='Date']", message: noClock },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: noClock },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: noChance },
      ],
      ...restrictedImports(noNodeModule),
    },
  },
  // A module imports from its own row of the design and the rows above it, never from below.
  {
    files: ['src/**/*.ts'],
    ignores: composition.flatMap((name) => [`src/${name}.ts`, `src/${name}/**`]),
    rules: restrictedImports(noNodeModule, noContent, noComposition),
  },
  {
    files: ['src/{logic,kartlegging,guideline}/**/*.ts'],
    rules: restrictedImports(noNodeModule, noContent, noComposition, noEngine),
  },
  {
    files: ['rules/**/*.ts', 'pathways/**/*.ts'],
    rules: restrictedImports(noNodeModule, noComposition),
  },
  {
    // What is parsed, and what `expect` makes, is `any`: a test says at once whether it is what it should be.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['*.config.ts', 'test/**/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
)
