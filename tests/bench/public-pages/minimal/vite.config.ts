import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import options from '../../../../remix.config.js';

export default defineConfig({
  logLevel: 'warn',
  plugins: [remix({ ...options, appDirectory: 'tests/bench/public-pages/minimal', buildDirectory: process.env.BUILD_DIRECTORY ?? 'build' })],
});
