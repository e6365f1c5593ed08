import type { AreaOverlay } from '../model/overlay.ts';

const REVIEW = {
  product_review: { required: true },
  'product_review.product.name': { range: [0, 255] },
  'product_review.review_records': { required: true, range: [1, 50] },
  'product_review.review_records[].content': { range: [0, 5000] },
  'product_review.review_records[].create_time_millis': { format: 'milliseconds' },
  'product_review.review_records[].external_review_id': {
    range: [1, 19],
    note: 'The id at its source; an id that was imported before fails the call.',
  },
  'product_review.review_records[].image_uris': { range: [0, 6], note: 'Five at most beside a video.' },
  'product_review.review_records[].rating': { range: [1, 5], note: '5 is best.' },
  'product_review.review_records[].reviewer_display_name': {
    range: [1, 32],
    label: 'buyer.review_name',
    note: 'Shown partly masked.',
  },
  'product_review.review_records[].source': { range: [0, 32], note: 'Where it comes from.' },
  'product_review.review_records[].title': { range: [0, 50] },
  'product_review.review_records[].video_uris': { range: [0, 1] },
} as const;

const NAMES = {
  'input.product_review.review_records[]': 'ReviewRecordInput',
  'output.errors[]': 'ReviewImportError',
  'output.errors[].detail': 'ReviewImportErrorDetail',
} as const;

/** Reviews that were written elsewhere. */
export const reviews = {
  area: 'reviews',
  summary: 'Reviews of products that were written elsewhere, with their images and videos.',
  operations: {
    'POST /review_rating/202410/media/upload': {
      method: 'media.upload',
      name: 'uploadReviewMedia',
      summary: 'Uploads an image or video for a review.',
      input: {
        data: { required: true, note: 'Up to 30 MB.' },
        file_type: { values: ['IMAGE', 'VIDEO'] },
      },
      output: { uri: { required: true } },
    },
    'POST /review_rating/202410/product_reviews': {
      method: 'import',
      name: 'importProductReviews',
      summary: 'Imports reviews of a product for good: they cannot be changed or taken back.',
      input: {
        ...REVIEW,
        'product_review.product.identifier': {
          values: [],
          reason: 'Kinds of ids were read as values.',
          note: 'Of the kind that `identifier_type` names; it has to mean one product only.',
        },
      },
      names: NAMES,
    },
    'POST /review_rating/202508/product_reviews': {
      method: 'import',
      name: 'importProductReviews',
      summary: 'Imports reviews of a product for good: they cannot be changed or taken back.',
      default: true,
      input: {
        ...REVIEW,
        'product_review.product.description': { range: [0, 750] },
        'product_review.product.identifiers.tiktok_product_id': { format: 'digits' },
        'product_review.product.image_uris': { range: [0, 1] },
      },
      names: NAMES,
    },
  },
} as const satisfies AreaOverlay;
