import '@fontsource/be-vietnam-pro/latin-400.css';
import '@fontsource/be-vietnam-pro/latin-600.css';
import '@fontsource/be-vietnam-pro/vietnamese-400.css';
import '@fontsource/be-vietnam-pro/vietnamese-600.css';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/shell.css';
import './styles/segment.css';
import './styles/programme.css';
import './elements/parts.js';
import './app.js';
import { startClock } from './lib/clock.js';
import { startRouter } from './lib/router.js';

startClock(() => Date.now());
startRouter();

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const follow = () => {
  document.documentElement.classList.toggle('wa-dark', dark.matches);
  document.documentElement.classList.toggle('wa-light', !dark.matches);
};
dark.addEventListener('change', follow);
follow();
