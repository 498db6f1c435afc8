import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface Asset {
  /** Holds a hash of the content, so that it may be kept for ever. */
  readonly path: string;
  readonly mime: string;
  readonly bytes: Buffer;
}

export interface Assets {
  readonly icon: Asset;
  readonly sharePicture: Asset;
  /** Null when the browser's part was not built: the page works without it. */
  readonly script: Asset | null;
}

/** From `dist/player/site/` to the source tree and to what Vite made. */
const kept = (name: string) =>
  fileURLToPath(new URL(`../../../player/web/assets/${name}`, import.meta.url));
const made = (name: string) => fileURLToPath(new URL(`../web-assets/${name}`, import.meta.url));

export async function readAssets(): Promise<Assets> {
  return {
    icon: await readAsset(kept('loa-ban.svg'), 'loa-ban.svg', 'image/svg+xml'),
    sharePicture: await readAsset(kept('chia-se.png'), 'chia-se.png', 'image/png'),
    script: await readAsset(made('nghe.js'), 'nghe.js', 'text/javascript; charset=utf-8').catch(
      () => null,
    ),
  };
}

async function readAsset(file: string, name: string, mime: string): Promise<Asset> {
  const bytes = await readFile(file);
  const mark = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { path: `/nghe/tinh/${mark}/${name}`, mime, bytes };
}
