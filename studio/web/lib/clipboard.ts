/**
 * Copies a text. `navigator.clipboard` exists only over https and on this machine; a phone opens
 * the studio over plain http in the office's network, where the old way still works.
 */
export async function copyText(text: string): Promise<boolean> {
  if (window.isSecureContext) {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (done) return true;
  }
  return copyTheOldWay(text);
}

function copyTheOldWay(text: string): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.className = 'visually-hidden';
  document.body.append(box);
  box.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way over plain http
    return document.execCommand('copy');
  } finally {
    box.remove();
  }
}
