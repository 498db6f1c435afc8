import { defineConfig } from 'vite';

/** One small classic script: WebViews of old Android telephones know neither modules nor `?.`. */
export default defineConfig({
  build: {
    target: 'es2015',
    outDir: '../../../dist/player/web-assets',
    emptyOutDir: true,
    lib: { entry: 'main.ts', formats: ['iife'], name: 'loaBan', fileName: () => 'nghe.js' },
  },
  logLevel: 'warn',
});
