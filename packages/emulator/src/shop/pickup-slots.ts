const DAY_SECONDS = 24 * 3600;

/** When a carrier comes: two times a day on the next three days. */
export function pickupSlots(
  nowSeconds: number,
): readonly { readonly start_time: number; readonly end_time: number }[] {
  const today = Math.floor(nowSeconds / DAY_SECONDS) * DAY_SECONDS;
  return [1, 2, 3].flatMap((day) =>
    [9, 14].map((hour) => ({
      start_time: today + day * DAY_SECONDS + hour * 3600,
      end_time: today + day * DAY_SECONDS + (hour + 3) * 3600,
    })),
  );
}
