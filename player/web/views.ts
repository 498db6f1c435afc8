/** What the pages show, ready to print: every sentence and address is made by the site. */

export interface Link {
  readonly text: string;
  readonly href: string;
}

export interface AudioFileView {
  readonly href: string;
  readonly mime: string;
  /** As people say it, e.g. “0,8 MB”. */
  readonly size: string;
}

/** What every page carries. */
export interface PageFrame {
  readonly communeName: string;
  readonly lang: string;
  readonly assets: { readonly script: string | null; readonly icon: string };
}

/** What Zalo shows of a link; addresses are absolute. */
export interface ShareCard {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly image: string;
  readonly audio: { readonly url: string; readonly mime: string } | null;
}

export interface ClipPageView extends PageFrame {
  readonly title: string;
  readonly isSample: boolean;
  readonly isUrgent: boolean;
  /** A machine's voice of another language stands in for this one's. */
  readonly simulated: boolean;
  /** “Phát trên loa hôm nay 17:00”; null when it never sounded in a village. */
  readonly aired: string | null;
  readonly source: string;
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
  /** Seconds; from the clip, so that nothing need be downloaded to know it. */
  readonly durationS: number;
  readonly duration: string;
  /** MP3 first: it is what every old telephone plays. */
  readonly audio: readonly [AudioFileView, ...AudioFileView[]];
  readonly captions: string | null;
  readonly words: string | null;
  /** Empty when there is one language only. */
  readonly languages: readonly (Link & { readonly lang: string; readonly current: boolean })[];
  readonly card: ShareCard;
}

export interface ListPageView extends PageFrame {
  readonly items: readonly {
    readonly href: string;
    readonly title: string;
    readonly facts: string;
    readonly isSample: boolean;
  }[];
  readonly card: ShareCard;
}

export interface MessagePageView extends PageFrame {
  readonly title: string;
  readonly sentences: readonly string[];
}
