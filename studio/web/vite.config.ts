import { defineConfig } from 'vite';

export default defineConfig({
  root: 'studio/web',
  base: '/',
  publicDir: false,
  build: {
    outDir: '../../dist/studio/web-assets',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing as a data: address, so that the server's content policy may stay at 'self'.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
});
