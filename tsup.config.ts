import { defineConfig, type Options } from 'tsup'

const shared: Options = {
  target: 'es2022',
  splitting: true,
  treeshake: true,
  // Without this, `node:fs` becomes `fs`.
  removeNodeProtocol: false,
}

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      'rules/index': 'rules/index.ts',
      'pathways/index': 'pathways/index.ts',
      'fhir/index': 'src/fhir/index.ts',
      'cds-hooks/index': 'src/cds-hooks/index.ts',
      'cql/index': 'src/cql/index.ts',
      'conformance/index': 'src/conformance/index.ts',
      'kommune/index': 'src/kommune/index.ts',
    },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    sourcemap: true,
    // The step that makes the types sets `baseUrl`, which TypeScript 6 calls deprecated.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    ...shared,
    entry: { 'cli/bin': 'src/cli/bin.ts' },
    format: ['esm'],
    platform: 'node',
  },
  {
    // One file with everything it needs, for a page without a build.
    target: 'es2022',
    entry: { 'browser/forlop': 'src/index.ts' },
    format: ['iife'],
    globalName: 'forlop',
    platform: 'browser',
    minify: true,
    noExternal: [/./],
  },
])
