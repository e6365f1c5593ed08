import type { EndpointTable } from '@twinshore/core';
import {
  appEvents,
  businessApi,
  businessSandbox,
  openApi,
  openAuthorize,
  openUpload,
  pixelCollect,
  pixelEnrich,
  pixelLoader,
  shopApi,
  shopAuthorize,
  shopConsole,
  shopCreatorAuthorize,
  shopFiles,
  shopImages,
  shopPartnerAuthorize,
  shopToken,
} from './endpoints.ts';

/**
 * The hosts of the global side (all markets but the United States), surface by surface, each with where the fact
 * comes from, when it was seen there and how far it can be trusted. Most surfaces have one host for both sides
 * today; the day that changes is one line here.
 *
 * @public
 */
export const globalEndpoints = {
  region: 'global',
  surfaces: {
    'shop.api': {
      origin: shopApi,
      source:
        'TikTok Shop Partner API docs (methods and endpoints); OpenAPI snapshot of @tts-open-toolkit/cli 0.1.7',
      observed: '2026-09',
      confidence: 'documented',
      note: 'Shared with the US side.',
    },
    'shop.token': {
      origin: shopToken,
      source: 'TikTok Shop Partner API docs (authorization overview 202407)',
      observed: '2025-12-03',
      confidence: 'documented',
      note: 'Shared with the US side.',
    },
    'shop.authorize': {
      origin: shopAuthorize,
      source: 'TikTok Shop Partner API docs (authorization guide 202309 and overview 202407)',
      observed: '2025-12-03',
      confidence: 'documented',
    },
    'shop.partner-authorize': {
      origin: shopPartnerAuthorize,
      source: 'TikTok Shop Partner API docs (partner authorization guide)',
      observed: '2025-12-03',
      confidence: 'documented',
    },
    'shop.creator-authorize': {
      origin: shopCreatorAuthorize,
      source: 'TikTok Shop Partner API docs (creator authorization)',
      observed: '2025-12-03',
      confidence: 'documented',
      note: 'Shared with the US side.',
    },
    'shop.console': {
      origin: shopConsole,
      alternatives: ['https://partner.eu.tiktokshop.com'],
      source: 'Source of @tts-open-toolkit/cli 0.1.7, which accepts these origins',
      observed: '2026-09',
      confidence: 'documented',
      note: 'The alternative serves developers of the European Union and the United Kingdom.',
    },
    'shop.files': {
      origin: shopFiles,
      source: 'TikTok Shop Partner API docs (samples)',
      observed: '2025-12-03',
      confidence: 'documented',
      note: 'No suffix: hosts of the US side lie under the same domain. Links expire 24 hours after they were issued.',
    },
    'shop.images': {
      origin: shopImages,
      alternatives: ['https://p16-oec-va.ibyteimg.com'],
      source: 'TikTok Shop Partner API docs (samples); test data in several clients',
      observed: '2025-12-03',
      confidence: 'several',
    },
    'business.api': {
      origin: businessApi,
      source: 'tiktok/tiktok-business-api-sdk at f809c39; tiktok/gtm-template-eapi at 089e34e',
      observed: '2026-02-28',
      confidence: 'documented',
      note: 'Shared with the US side.',
    },
    'business.sandbox': {
      origin: businessSandbox,
      source: 'TikTok API for Business docs (sandbox), id 1738855331457026',
      observed: '2026-08-13',
      confidence: 'documented',
      note: 'Shared with the US side. It has no Events API.',
    },
    'pixel.loader': {
      origin: pixelLoader,
      source: "TikTok's pixel base code",
      observed: '2026-08-22',
      confidence: 'documented',
    },
    'pixel.collect': {
      origin: pixelCollect,
      source: 'TikTok API for Business docs (content security policy), id 1739585702922241',
      observed: '2026-08-22',
      confidence: 'documented',
    },
    'pixel.enrich': {
      origin: pixelEnrich,
      source: 'TikTok API for Business docs (content security policy), id 1739585702922241',
      observed: '2025-07-24',
      confidence: 'documented',
      note: 'Shared with the US side, in spite of its top-level domain; seen on a British site.',
    },
    'app.events': {
      origin: appEvents,
      source: 'tiktok/tiktok-business-android-sdk at 764ffbe',
      observed: '2025-06-12',
      confidence: 'documented',
      note: 'The default of all apps on both sides. The configuration answer may name another host.',
    },
    'open.api': {
      origin: openApi,
      source: 'developers.tiktok.com docs',
      observed: '2026-11-05',
      confidence: 'documented',
      note: 'Shared with the US side.',
    },
    'open.authorize': {
      origin: openAuthorize,
      source: 'developers.tiktok.com docs (login kit)',
      observed: '2026-11-05',
      confidence: 'documented',
      note: 'Shared with the US side.',
    },
    'open.upload': {
      origin: openUpload,
      alternatives: ['https://open-upload-i18n.tiktokapis.com', 'https://open-upload-sg.tiktokapis.com'],
      source: 'developers.tiktok.com docs (content posting); the alternatives: public code',
      observed: '2026-11',
      confidence: 'documented',
      note: 'The platform says the address in each answer. No suffix: hosts of the US side lie under the same domain.',
    },
  },
} as const satisfies EndpointTable<'global'>;
