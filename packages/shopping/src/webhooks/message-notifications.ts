import type { Region, Resident } from '@twinshore/core';

/**
 * What notifications about buyers' messages carry. Text and sender are personal data and closed. Times are seconds
 * since 1970.
 *
 * @public
 */
export interface MessageNotifications<R extends Region> {
  readonly 'new-conversation': {
    readonly conversation_id: string;
    readonly create_time?: number;
  };
  readonly 'new-message': {
    readonly message_id: string;
    readonly conversation_id: string;
    readonly index?: string;
    readonly type?: string;
    readonly content?: Resident<R, string>;
    readonly create_time?: number;
    readonly is_visible?: boolean;
    readonly sender?: { readonly im_user_id?: Resident<R, string>; readonly role?: string };
  };
  readonly 'new-message-listener': {
    readonly message_id: string;
    readonly conversation_id: string;
    readonly index?: string;
    readonly msg_type?: string;
    readonly content?: Resident<R, string>;
    /** Text here, a number elsewhere. */
    readonly create_time?: string;
    readonly sender?: { readonly sender_im_user_id?: Resident<R, string> };
  };
}
