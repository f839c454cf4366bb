import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// A policy without `data:` and without inline script: no asset is inlined, no polyfill put in.
export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
