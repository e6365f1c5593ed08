/**
 * What notifications about creators' content carry.
 *
 * @public
 */
export interface CreatorNotifications {
  readonly 'shoppable-content-posting': {
    readonly product_id: string;
    readonly event?: { readonly type?: string; readonly scene?: string; readonly content_id?: string };
  };
  readonly 'video-precheck-result': {
    readonly precheck_task_id: string;
    readonly result?: string;
    readonly issues?: readonly { readonly risk?: string; readonly suggestion?: string }[];
  };
}
