import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { messagePage } from '../../web/index.js';
import type { Site } from '../app.js';
import { sendPage } from '../send-page.js';
import { messageView } from '../view.js';

const NOT_HERE = {
  title: 'Chưa có bài này',
  sentences: [
    'Bài này chưa được phát, hoặc xã đã rút về để sửa. Bà con xem lại đường dẫn giúp, hoặc quay lại sau.',
  ],
};
const SOMETHING_WRONG = {
  title: 'Trang đang gặp trục trặc',
  sentences: ['Lỗi ở máy của xã, không phải ở điện thoại của bà con. Bà con thử lại sau ít phút.'],
};
const ODD_REQUEST = {
  title: 'Không mở được đường dẫn này',
  sentences: [
    'Đường dẫn có thể bị cắt mất một đoạn khi gửi. Bà con mở lại từ tin nhắn trong nhóm.',
  ],
};

/** Kind answers to what is absent and to what went wrong; the reason goes to the log only. */
export function messageRoutes(app: FastifyInstance, site: Site): void {
  const say = (reply: FastifyReply, page: typeof NOT_HERE) =>
    sendPage(reply, messagePage(messageView(page, communeName(site), site.assets)));
  app.setNotFoundHandler((_, reply) => say(reply.code(404), NOT_HERE));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return say(reply.code(status), ODD_REQUEST);
    request.log.error(error);
    return say(reply.code(500), SOMETHING_WRONG);
  });
}

/** Hands the answer over to the handler of what is absent. */
export function notFound(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}

/** The page of a fault must not itself need what may be at fault. */
function communeName(site: Site): string {
  try {
    return site.library.communes[0]?.name ?? '';
  } catch {
    return '';
  }
}
