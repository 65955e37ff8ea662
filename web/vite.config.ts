import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // The page is served from any folder, beside the graph file it shows.
  base: './',
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Every supported browser knows modulepreload; the polyfill would be a second script to allow.
    modulePreload: { polyfill: false },
  },
})
