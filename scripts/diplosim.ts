#!/usr/bin/env node
/** The diplosim command. */
import { main } from './main.ts';

await main(process.argv.slice(2));
