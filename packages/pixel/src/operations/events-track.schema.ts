import * as z from 'zod';
import { APP_ONLY_CURRENCIES, CURRENCIES } from '../catalogue/currencies.ts';
import { EVENT_SOURCES, type EventSource } from '../catalogue/event-source.ts';
import { resolveEventName } from '../catalogue/resolve-event-name.ts';
import { isIpAddress } from '../identity/rules/ip-address.ts';

const text = z.string().min(1);
const date = z.iso.date();
const count = z.int().nonnegative();
/** 2286 in seconds; the present in milliseconds is far beyond it. */
const LAST_SECOND = 9_999_999_999;

const digest = z
  .string()
  .regex(
    /^[0-9a-f]{64}$/,
    'must be a SHA-256 digest of 64 lower-case hex digits; plain values must not be sent',
  );
const oneOrMany = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema).min(1)]);

const userFields = {
  email: oneOrMany(digest).optional(),
  phone: oneOrMany(digest).optional(),
  first_name: digest.optional(),
  last_name: digest.optional(),
  zip_code: digest.optional(),
  city: text.optional(),
  state: text.optional(),
  country: text.optional(),
};
const visitorFields = {
  ip: z.string().refine(isIpAddress, 'must be one IPv4 or IPv6 address').optional(),
  user_agent: text.optional(),
  locale: text.optional(),
};
const externalId = oneOrMany(digest).optional();

/** Who visited a website, as it travels. @public */
export const webUserSchema = z.strictObject({
  ...userFields,
  ...visitorFields,
  external_id: externalId,
  ttclid: text.optional(),
  ttp: text.optional(),
});

/** Who used an app, as it travels. @public */
export const appUserSchema = z.strictObject({
  ...userFields,
  ...visitorFields,
  idfa: text.optional(),
  idfv: text.optional(),
  gaid: text.optional(),
  att_status: z.enum(['AUTHORIZED', 'DENIED', 'NOT_DETERMINED', 'RESTRICTED', 'NOT_APPLICABLE']).optional(),
});

/** Who bought in a shop or office, as it travels. @public */
export const offlineUserSchema = z.strictObject(userFields);

/** Who stands in a CRM, as it travels. @public */
export const crmUserSchema = z.strictObject({ ...userFields, external_id: externalId });

const contentType = z.enum(['product', 'product_group']);

/** One product of an event. @public */
export const eventContentSchema = z.strictObject({
  content_id: text.optional(),
  content_type: contentType.optional(),
  content_name: z.string().optional(),
  content_category: z.string().optional(),
  brand: z.string().optional(),
  price: z.number().optional(),
  quantity: z.number().optional(),
  description: z.string().optional(),
});

const propertyFields = {
  contents: z.array(eventContentSchema).optional(),
  content_ids: z.array(text).optional(),
  content_type: contentType.optional(),
  currency: z.enum(CURRENCIES).optional(),
  value: z.number().optional(),
  num_items: count.optional(),
  search_string: z.string().optional(),
  query: z.string().optional(),
  description: z.string().optional(),
  order_id: text.optional(),
  shop_id: text.optional(),
  delivery_category: z.enum(['in_store', 'curbside', 'home_delivery']).optional(),
  predicted_ltv: z.number().optional(),
  status: z.string().optional(),
};

const travelFields = {
  city: z.string().optional(),
  region: z.string().optional(),
  country: z.string().optional(),
  checkin_date: date.optional(),
  checkout_date: date.optional(),
  num_adults: count.optional(),
  num_children: count.optional(),
  num_infants: count.optional(),
  suggested_hotels: z.array(z.string()).optional(),
  departing_departure_date: date.optional(),
  departing_arrival_date: date.optional(),
  returning_departure_date: date.optional(),
  returning_arrival_date: date.optional(),
  origin_airport: z.string().optional(),
  destination_airport: z.string().optional(),
  destination_ids: z.array(z.string()).optional(),
  suggested_destinations: z.array(z.string()).optional(),
  travel_class: z.enum(['eco', 'prem', 'bus', 'first']).optional(),
  travel_start: z.string().optional(),
  travel_end: z.string().optional(),
  user_score: z.number().optional(),
  preferred_num_stops: count.optional(),
};

const vehicleFields = {
  postal_code: z.string().optional(),
  make: z.string().optional(),
  model: z.string().optional(),
  year: count.optional(),
  state_of_vehicle: z.enum(['New', 'Used', 'CPO']).optional(),
  mileage: z.strictObject({ value: z.number(), unit: z.enum(['MI', 'KM']) }).optional(),
  exterior_color: z.string().optional(),
  interior_color: z.string().optional(),
  transmission: z.string().optional(),
  body_style: z.string().optional(),
  fuel_type: z.string().optional(),
  drivetrain: z.enum(['AWD', 'FOUR_WD', 'FWD', 'RWD', 'TWO_WD', 'Other']).optional(),
  preferred_price_range: z.tuple([z.number(), z.number()]).optional(),
  trim: z.string().optional(),
  vin: z.string().max(17).optional(),
  condition_of_vehicle: z.string().optional(),
  viewcontent_type: z.string().optional(),
  search_type: z.string().optional(),
  registration_type: z.string().optional(),
};

/** What a web event was about. @public */
export const webEventPropertiesSchema = z.strictObject({
  ...propertyFields,
  ...travelFields,
  ...vehicleFields,
});

/** What an app event was about. @public */
export const appEventPropertiesSchema = z.strictObject({
  ...propertyFields,
  currency: z.enum([...CURRENCIES, ...APP_ONLY_CURRENCIES]).optional(),
});

/** What an offline event was about. @public */
export const offlineEventPropertiesSchema = z.strictObject({
  ...propertyFields,
  event_channel: z.string().optional(),
});

/** What a step of a lead was about. @public */
export const crmEventPropertiesSchema = z.strictObject(propertyFields);

function eventName(source: EventSource) {
  return z.string().check((context) => {
    const resolved = resolveEventName(source, context.value);
    if (resolved.status !== 'refused') return;
    context.issues.push({ code: 'custom', message: resolved.reason, input: context.value });
  });
}

const momentFields = {
  event_time: z
    .int()
    .positive()
    .max(LAST_SECOND, 'must be Unix time in seconds; this looks like milliseconds'),
  event_id: z.string().min(1, 'must be a text that names the event, such as a UUID'),
};

/** An event on a website, as it travels. @public */
export const webEventSchema = z.strictObject({
  event: eventName('web'),
  ...momentFields,
  user: webUserSchema.optional(),
  properties: webEventPropertiesSchema.optional(),
  page: z.strictObject({ url: z.url(), referrer: z.string().optional() }),
  limited_data_use: z.boolean().optional(),
  device: z
    .strictObject({
      architecture: z.string().optional(),
      bitness: z.string().optional(),
      browser_version_list: z.array(z.strictObject({ brand: z.string(), version: z.string() })).optional(),
      mobile: z.boolean().optional(),
      model: z.string().optional(),
      platform: z.string().optional(),
      platform_version: z.string().optional(),
    })
    .optional(),
});

/** An event in an app, as it travels. @public */
export const appEventSchema = z.strictObject({
  event: eventName('app'),
  ...momentFields,
  user: appUserSchema.optional(),
  properties: appEventPropertiesSchema.optional(),
  app: z.strictObject({ app_id: text, app_name: text.optional(), app_version: text.optional() }),
  ad: z
    .strictObject({
      callback: text.optional(),
      campaign_id: text.optional(),
      ad_id: text.optional(),
      creative_id: text.optional(),
      is_retargeting: z.boolean().optional(),
      attributed: z.boolean().optional(),
      attribution_type: text.optional(),
      attribution_provider: text.optional(),
    })
    .optional(),
  limited_data_use: z.boolean().optional(),
});

/** An event away from websites and apps, as it travels. @public */
export const offlineEventSchema = z.strictObject({
  event: eventName('offline'),
  ...momentFields,
  user: offlineUserSchema.optional(),
  properties: offlineEventPropertiesSchema.optional(),
});

/** A step of a lead, as it travels. @public */
export const crmEventSchema = z.strictObject({
  event: eventName('crm'),
  ...momentFields,
  user: crmUserSchema.optional(),
  properties: crmEventPropertiesSchema.optional(),
  lead: z.strictObject({ lead_id: text, lead_event_source: text.optional() }),
});

const batch = <T extends z.ZodType>(event: T) => z.array(event).min(1).max(1000);
const request = {
  event_source_id: text,
  test_event_code: text.optional(),
  partner_name: text.optional(),
};

/** A request of `events.track`. Unknown fields, `null` and values that are not hashed are refused. @public */
export const eventsTrackInputSchema = z.discriminatedUnion('event_source', [
  z.strictObject({ event_source: z.literal('web'), ...request, data: batch(webEventSchema) }),
  z.strictObject({ event_source: z.literal('app'), ...request, data: batch(appEventSchema) }),
  z.strictObject({ event_source: z.literal('offline'), ...request, data: batch(offlineEventSchema) }),
  z.strictObject({ event_source: z.literal('crm'), ...request, data: batch(crmEventSchema) }),
]);

/** What `events.track` answers: any object, because nothing of it is documented. @public */
export const eventsTrackOutputSchema = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((data) => data ?? {});

/** The name of an event source's kind. @public */
export const eventSourceSchema = z.enum(EVENT_SOURCES);
