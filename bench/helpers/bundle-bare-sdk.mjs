// Bundles the SDK's client for DynamoDB alone, as the helpers are bundled, into the folder given; the helpers are bundled on the way.
import { build } from 'esbuild';
import { SETTINGS } from '../../lambda/bundle.mjs';

await build({ ...SETTINGS, entryPoints: ['bench/helpers/bare-sdk.ts'], outdir: process.argv[2] });
