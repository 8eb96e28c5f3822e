import { defineConfig, type Options } from 'tsup';

const common = {
  entry: ['src/index.ts'],
  target: 'es2022',
  platform: 'neutral',
} satisfies Options;

export default defineConfig([
  { ...common, format: 'esm', clean: true },
  {
    ...common,
    format: 'cjs',
    // The dependencies are ES modules only, which `require` cannot load before Node 20.19; zod is both.
    noExternal: [/^(?!zod$)/],
    external: ['zod'],
    esbuildOptions(options) {
      options.mainFields = ['module', 'main'];
    },
  },
  { ...common, format: ['esm', 'cjs'], dts: { only: true } },
]);
