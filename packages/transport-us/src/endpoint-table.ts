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
 * The hosts of the US side, surface by surface, each with where the fact comes from, when it was seen there and
 * how far it can be trusted. Most surfaces have one host for both sides today; the day that changes is one line here.
 *
 * @public
 */
export const usEndpoints = {
  region: 'us',
  surfaces: {
    'shop.api': {
      origin: shopApi,
      source:
        'TikTok Shop Partner API docs (methods and endpoints); OpenAPI snapshot of @tts-open-toolkit/cli 0.1.7',
      observed: '2026-09',
      confidence: 'documented',
      note: 'Shared with the global side. The changelog to August 2026 announces no gateway of its own for US shops.',
    },
    'shop.token': {
      origin: shopToken,
      source: 'TikTok Shop Partner API docs (authorization overview 202407)',
      observed: '2025-12-03',
      confidence: 'documented',
      note: 'Shared with the global side.',
    },
    'shop.authorize': {
      origin: shopAuthorize,
      alternatives: ['https://services.us.tiktokshop.com'],
      source:
        'TikTok Shop Partner API docs (authorization overview 202407; the alternative: authorization guide 202309)',
      observed: '2025-12-03',
      confidence: 'documented',
      note: 'Two documented hosts; the newer document wins. See docs/decisions/0002.',
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
      note: 'Shared with the global side.',
    },
    'shop.console': {
      origin: shopConsole,
      source: 'Source of @tts-open-toolkit/cli 0.1.7, which accepts this origin',
      observed: '2026-09',
      confidence: 'documented',
    },
    'shop.files': {
      origin: shopFiles,
      suffixes: ['.tiktokshops.us'],
      source:
        'Several independent clients; the suffix: public host lists that name the zone as the US shop zone',
      observed: '2026-04-25',
      confidence: 'several',
      note: 'Links expire 24 hours after they were issued.',
    },
    'shop.images': {
      origin: shopImages,
      suffixes: ['.tiktokcdn-us.com'],
      source:
        'TikTok Shop Partner API docs (samples); the suffix: page state of www.tiktok.com for US visitors',
      observed: '2025-12-03',
      confidence: 'documented',
    },
    'business.api': {
      origin: businessApi,
      source: 'tiktok/tiktok-business-api-sdk at f809c39; tiktok/gtm-template-eapi at 089e34e',
      observed: '2026-02-28',
      confidence: 'documented',
      note: 'Shared with the global side. No US host was found anywhere.',
    },
    'business.sandbox': {
      origin: businessSandbox,
      source: 'TikTok API for Business docs (sandbox), id 1738855331457026',
      observed: '2026-08-13',
      confidence: 'documented',
      note: 'Shared with the global side. It has no Events API.',
    },
    'pixel.loader': {
      origin: pixelLoader,
      source: "nuxt/scripts at 5052a9f, option region: 'us' of its TikTok pixel",
      observed: '2026-08-22',
      confidence: 'once',
      note: 'The script of that project says itself that the host alone does not prove residency.',
    },
    'pixel.collect': {
      origin: pixelCollect,
      source:
        'Our reading: the host of the US loader (nuxt/scripts at 5052a9f), which also stands in its content security policy',
      observed: '2026-08-22',
      confidence: 'inferred',
      note: 'Where a script from the US loader sends to was not published. The host of the other side is not assumed; override it when you know better.',
    },
    'pixel.enrich': {
      origin: pixelEnrich,
      source: 'TikTok API for Business docs (content security policy), id 1739585702922241',
      observed: '2025-07-24',
      confidence: 'documented',
      note: 'Shared with the global side, in spite of its top-level domain.',
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
      note: 'Shared with the global side.',
    },
    'open.authorize': {
      origin: openAuthorize,
      source: 'developers.tiktok.com docs (login kit)',
      observed: '2026-11-05',
      confidence: 'documented',
      note: 'Shared with the global side.',
    },
    'open.upload': {
      origin: openUpload,
      alternatives: ['https://open-upload.us.tiktokapis.com', 'https://upload.us.tiktokapis.com'],
      suffixes: ['.tiktokapis.us', '.us.tiktokapis.com'],
      source:
        'A public report of a live upload address; developers.tiktok.com docs (content posting) for an alternative',
      observed: '2026-11',
      confidence: 'once',
      note: 'The platform says the address in each answer; the hosts vary.',
    },
  },
} as const satisfies EndpointTable<'us'>;
