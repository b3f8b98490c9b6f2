import { statSync } from 'node:fs';
import { packageExtension } from './editor/packageExtension.ts';

const file = await packageExtension();
console.log(`${file} (${(statSync(file).size / 1024).toFixed(0)} KB)`);
