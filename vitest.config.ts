import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Time is for `npm run bench` to judge: a busy machine must fail no test.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
