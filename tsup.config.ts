import { defineConfig, type Options } from 'tsup';

const common = {
  entry: ['src/index.ts'],
  target: 'es2022',
  platform: 'neutral',
} satisfies Options;

/** With the dependencies inside; zod alone stays out, so that schemas are those of the user's own copy. */
const whole = {
  ...common,
  noExternal: [/^(?!zod$)/],
  external: ['zod'],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main'];
  },
} satisfies Options;

export default defineConfig([
  { ...common, format: 'esm', clean: true },
  // The dependencies are ES modules only, which `require` cannot load before Node 20.19.
  { ...whole, format: 'cjs' },
  // What bundlers for browsers take of one dependency needs a `document`, which workers have not.
  { ...whole, entry: { browser: 'src/index.ts' }, format: 'esm' },
  { ...common, format: ['esm', 'cjs'], dts: { only: true } },
]);
