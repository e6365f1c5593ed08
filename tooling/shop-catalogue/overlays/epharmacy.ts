import type { AreaOverlay } from '../model/overlay.ts';

const ID = { format: 'digits' } as const;

const INDONESIA = { only: ['ID'], why: 'Pharmacies sell in Indonesia only, on Tokopedia.' } as const;

const PHARMACY = {
  'pharmacies[].license_expire_time': { format: 'seconds' },
  'pharmacies[].operation_hours[].close_time': { note: 'Such as `18:00`, in UTC.' },
  'pharmacies[].operation_hours[].days': { note: 'Such as `MON`; days that are left out are closed.' },
  'pharmacies[].operation_hours[].open_time': { note: 'Such as `09:00`, in UTC.' },
  'pharmacies[].pharmacist.name': { label: 'business-contact.name' },
  'pharmacies[].pharmacist.practice_license_expire_time': { format: 'seconds' },
  'pharmacies[].pharmacist.practice_license_number': { label: 'business-contact.license_number' },
} as const;

/** Pharmacies and the prescriptions their orders need. */
export const epharmacy = {
  area: 'epharmacy',
  summary: 'Pharmacies of a shop in Indonesia, and the prescriptions that their orders need.',
  operations: {
    'POST /epharmacy/202504/orders/{order_id}/update_prescription_status': {
      method: 'prescriptions.updateStatus',
      name: 'updatePrescriptionStatus',
      summary: "Approves or rejects the prescription of an order's buyer.",
      markets: INDONESIA,
      input: {
        order_id: ID,
        prescription_status: { required: true, note: 'A second rejection ends the order.' },
        rejection_reason: { range: [0, 5000], note: 'For `REJECTED`.' },
      },
    },
    'POST /epharmacy/202504/products/{product_id}/prescription_requirements/update': {
      method: 'prescriptions.updateRequirement',
      name: 'updatePrescriptionRequirement',
      summary: 'Sets whether a product is sold on prescription only.',
      markets: INDONESIA,
      input: { product_id: ID, prescription_requirement: { required: true } },
    },
    'GET /epharmacy/202504/pharmacies': {
      method: 'pharmacies.list',
      name: 'listPharmacies',
      summary: 'Lists the pharmacies of a shop.',
      markets: INDONESIA,
      items: 'pharmacies',
      pageSize: { max: 100, default: 50 },
      output: {
        ...PHARMACY,
        'pharmacies[].warehouse_id': { required: true, note: 'It names the pharmacy too.' },
      },
      names: {
        'output.pharmacies[]': 'Pharmacy',
        'output.pharmacies[].operation_hours[]': 'PharmacyHours',
        'output.pharmacies[].pharmacist': 'Pharmacist',
      },
    },
    'POST /epharmacy/202504/pharmacies/update': {
      method: 'pharmacies.update',
      name: 'updatePharmacies',
      summary: 'Changes the details of pharmacies.',
      markets: INDONESIA,
      input: {
        ...PHARMACY,
        pharmacies: { required: true, range: [1, 20] },
        'pharmacies[].warehouse_id': { ...ID, required: true, note: 'It names the pharmacy too.' },
      },
      names: {
        'input.pharmacies[]': 'PharmacyInput',
        'input.pharmacies[].operation_hours[]': 'PharmacyHoursInput',
        'input.pharmacies[].pharmacist': 'PharmacistInput',
        'output.errors[]': 'PharmacyError',
      },
    },
    'GET /epharmacy/202507/consultations/{consultation_id}/providers': {
      method: 'consultations.getProvider',
      name: 'getConsultationProvider',
      summary: 'Gives the id of who gave a consultation.',
      markets: INDONESIA,
    },
  },
} as const satisfies AreaOverlay;
