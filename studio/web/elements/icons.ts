/** The few drawings used, in the page itself: no request, and never another host's. */
import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js';
import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import alert from 'lucide-static/icons/triangle-alert.svg?raw';
import calendar from 'lucide-static/icons/calendar-days.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import circle from 'lucide-static/icons/circle.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import file from 'lucide-static/icons/file-text.svg?raw';
import headphones from 'lucide-static/icons/headphones.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import down from 'lucide-static/icons/arrow-down.svg?raw';
import left from 'lucide-static/icons/arrow-left.svg?raw';
import loader from 'lucide-static/icons/loader.svg?raw';
import message from 'lucide-static/icons/message-square-text.svg?raw';
import offline from 'lucide-static/icons/wifi-off.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import radio from 'lucide-static/icons/radio.svg?raw';
import signOut from 'lucide-static/icons/log-out.svg?raw';
import square from 'lucide-static/icons/square.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import up from 'lucide-static/icons/arrow-up.svg?raw';
import upload from 'lucide-static/icons/upload.svg?raw';
import closeUrl from 'lucide-static/icons/x.svg?url';
import checkUrl from 'lucide-static/icons/check.svg?url';
import leftUrl from 'lucide-static/icons/chevron-left.svg?url';
import rightUrl from 'lucide-static/icons/chevron-right.svg?url';

const ICONS = {
  alert,
  calendar,
  check,
  circle,
  copy,
  down,
  file,
  headphones,
  house,
  left,
  loader,
  message,
  offline,
  pause,
  pencil,
  play,
  plus,
  settings,
  radio,
  'sign-out': signOut,
  square,
  trash,
  up,
  upload,
} as const;
export type IconName = keyof typeof ICONS;

/** Always beside a word, so hidden from screen readers. */
export function icon(name: IconName): TemplateResult {
  return html`<span class="icon" aria-hidden="true">${unsafeHTML(ICONS[name])}</span>`;
}

/** Those that Web Awesome's own parts ask for; its default library would ask a CDN. */
const FOR_PARTS: Readonly<Record<string, string>> = {
  xmark: closeUrl,
  check: checkUrl,
  'chevron-left': leftUrl,
  'chevron-right': rightUrl,
};
for (const library of ['default', 'system']) {
  registerIconLibrary(library, { resolver: (name) => FOR_PARTS[name] ?? closeUrl });
}
