import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // Two cores are the size of machine we promise to work on; the browser tests want one for themselves.
    maxWorkers: 2,
    testTimeout: 20_000,
  },
})
