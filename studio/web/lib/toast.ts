/** What can be undone is done at once and said here, with “Hoàn tác”. */
export interface ToastMessage {
  readonly text: string;
  readonly undo?: () => Promise<unknown>;
  readonly tone?: 'good' | 'look';
}

export const toasts = new EventTarget();

export function toast(message: ToastMessage): void {
  toasts.dispatchEvent(new CustomEvent<ToastMessage>('toast', { detail: message }));
}
