import { defineConfig, type Options } from 'tsup';

const common = {
  entry: ['src/index.ts'],
  target: 'es2022',
  platform: 'neutral',
} satisfies Options;

/** A file for each thing that `index.ts` takes from: bundlers drop whole files that a program does not use. */
const parts = {
  index: 'src/index.ts',
  'cell-state': 'src/cell-state.ts',
  compare: 'src/compare.ts',
  diagnostics: 'src/diagnostics/index.ts',
  'diagnostic-schema': 'src/diagnostics/diagnostic.ts',
  'format-findings': 'src/export/format-findings.ts',
  form: 'src/form/index.ts',
  model: 'src/model/index.ts',
  'report-schema': 'src/model/report.ts',
  narrative: 'src/narrative/index.ts',
  parse: 'src/parse.ts',
  'to-vfile': 'src/export/to-vfile.ts',
  validate: 'src/validate.ts',
} satisfies Options['entry'];

/** With the dependencies inside, which nobody reads there; zod alone stays out, so that schemas are those of the user's own copy. */
const whole = {
  ...common,
  noExternal: [/^(?!zod$)/],
  external: ['zod'],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main'];
    options.minifyWhitespace = true;
  },
} satisfies Options;

export default defineConfig([
  { ...common, entry: parts, format: 'esm', clean: true },
  // The dependencies are ES modules only, which `require` cannot load before Node 20.19.
  { ...whole, format: 'cjs' },
  // What bundlers for browsers take of one dependency needs a `document`, which workers have not.
  { ...whole, entry: parts, format: 'esm', outDir: 'dist/browser', minify: true },
  { ...common, format: ['esm', 'cjs'], dts: { only: true } },
]);
