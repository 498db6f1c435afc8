/** The browser's own history: links stay links, and this only keeps the page from reloading. */
export const moved = new EventTarget();

export function navigate(path: string, options: { replace?: boolean } = {}): void {
  if (path === location.pathname + location.search) return;
  if (options.replace) history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  moved.dispatchEvent(new Event('moved'));
  window.scrollTo(0, 0);
}

/** Paths that the server answers itself: never taken over. */
const SERVERS = /^\/(api|live|nghe|healthz)(\/|$)/u;

export function startRouter(): void {
  window.addEventListener('popstate', () => moved.dispatchEvent(new Event('moved')));
  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || isForBrowser(event, link)) return;
    event.preventDefault();
    navigate(link.pathname + link.search);
  });
}

function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  return event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
}

function isForBrowser(event: MouseEvent, link: HTMLAnchorElement): boolean {
  return (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    link.target !== '' ||
    link.hasAttribute('download') ||
    link.origin !== location.origin ||
    SERVERS.test(link.pathname)
  );
}
