/**
 * Hours in which customers are left in peace, on their own clock. The end may be on the next day.
 */
export interface QuietHours {
  /** When they begin, e.g. `21:00`. */
  readonly from: string;

  /** When they end, e.g. `08:00`. */
  readonly to: string;
}
