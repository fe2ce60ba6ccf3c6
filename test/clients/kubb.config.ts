import { env } from 'node:process';
import { defineConfig } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
import { pluginZod } from '@kubb/plugin-zod';

/** Functions that ask through axios, with types and schemas of zod. */
export default defineConfig({
  input: { path: env['CONTRACT'] ?? '' },
  output: { path: 'generated/kubb', clean: true, format: false },
  plugins: [pluginOas(), pluginTs(), pluginZod(), pluginClient()],
});
