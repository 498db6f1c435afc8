/** The residents' pages as templates; player/site fills and sends them. */
export { clipPage } from './pages/clip-page.js';
export { listPage } from './pages/list-page.js';
export { messagePage } from './pages/message-page.js';
export { style } from './style.js';
export type * from './views.js';
