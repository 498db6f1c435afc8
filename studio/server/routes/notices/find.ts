import { LoaError, type NoticeTemplate } from '../../../../content/model/index.js';
import type { CommuneStore } from '../../../../content/store/index.js';

/** @throws LoaError NOT_FOUND */
export function findTemplate(own: CommuneStore, id: string): NoticeTemplate {
  const template = own.noticeTemplates.get(id);
  if (!template) throw new LoaError('NOT_FOUND', { what: 'mẫu thông báo này' });
  return template;
}
