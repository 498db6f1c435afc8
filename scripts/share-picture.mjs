/**
 * Makes chia-se.png (1200×630), the picture that Zalo shows of every link. Run by hand after a
 * change: `node scripts/share-picture.mjs` (needs Chromium, or CHROMIUM_PATH).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const font = (weight, subset) => {
  const file = `../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`;
  const data = readFileSync(here(file)).toString('base64');
  return `@font-face{font-family:B;font-weight:${weight};src:url(data:font/woff2;base64,${data});
    unicode-range:${subset === 'latin' ? 'U+0-FF,U+2000-206F' : 'U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1A1,U+1AF-1B0,U+300-301,U+303-304,U+308-309,U+323,U+329,U+1EA0-1EF9,U+20AB'}}`;
};
const fonts = [400, 600].flatMap((weight) =>
  ['latin', 'vietnamese'].map((subset) => font(weight, subset)),
);
const page = `<!doctype html><style>${fonts.join('')}
  body{margin:0;width:1200px;height:630px;background:#283593;color:#fff;font-family:B;position:relative;overflow:hidden}
  svg{position:absolute;left:84px;top:115px;width:370px;height:370px}
  div{position:absolute;left:520px;top:112px;width:610px}
  h1{margin:0;font-size:104px;line-height:1.2;font-weight:600}
  p{margin:20px 0 0;font-size:46px;line-height:1.45}
  i{position:absolute;left:0;bottom:0;width:100%;height:34px;background:repeating-linear-gradient(
    90deg,#ffe08a 0 34px,#283593 34px 51px,#e57373 51px 85px,#283593 85px 102px)}
  </style><svg viewBox="0 0 32 32"><path fill="#fff" d="M4 12.5v7h4.500L19 25V7L8.500 12.5z"/>
  <path fill="none" stroke="#ffe08a" stroke-width="2.4" stroke-linecap="round"
    d="M22.5 12.5c1.800 2 1.800 5 0 7M25.800 9.300c3.600 3.800 3.600 9.600 0 13.400"/></svg>
  <div><h1>Loa Bản</h1><p>Bấm để nghe lại bài<br>“Chuyển đổi số<br>cùng cộng đồng”</p></div><i></i>`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
try {
  const tab = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await tab.setContent(page);
  await tab.evaluate('document.fonts.ready');
  await tab.screenshot({ path: here('../player/web/assets/chia-se.png') });
} finally {
  await browser.close();
}
