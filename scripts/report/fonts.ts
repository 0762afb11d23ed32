/** The report's letters, inside it: from the packages of a checkout, or from the built page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../paths.ts';

const FONTS = [
  ['Source Serif 4 Variable', 'source-serif-4'],
  ['Source Sans 3 Variable', 'source-sans-3'],
] as const;

function fileOf(name: string): string | null {
  const file = `${name}-latin-wght-normal`;
  const inPackage = join(
    packageRoot,
    'node_modules/@fontsource-variable',
    name,
    'files',
    `${file}.woff2`,
  );
  if (existsSync(inPackage)) return inPackage;
  const assets = join(packageRoot, 'dist/page/assets');
  const built = existsSync(assets)
    ? readdirSync(assets).find((one) => one.startsWith(file) && one.endsWith('.woff2'))
    : undefined;
  return built === undefined ? null : join(assets, built);
}

/** Rules for the two families; without their files a reader's own letters serve. */
export function fontFaces(): string {
  return FONTS.flatMap(([family, name]) => {
    const file = fileOf(name);
    if (file === null) return [];
    const data = readFileSync(file).toString('base64');
    return [
      `@font-face{font-family:"${family}";font-weight:200 900;font-display:swap;` +
        `src:url(data:font/woff2;base64,${data}) format("woff2")}`,
    ];
  }).join('\n');
}
