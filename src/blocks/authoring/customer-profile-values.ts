import type { BlockProps } from './block';

/**
 * What a block writes into a customer profile, and reads back. At least one of fields and attributes is given.
 */
export interface CustomerProfileValues extends BlockProps {
  /**
   * The values by the names of the standard fields, e.g. `FirstName` or `PhoneNumber`: texts, paths of attributes, or texts
   * with paths in them, each of up to 255 characters.
   *
   * @default - no standard fields
   */
  readonly fields?: Record<string, string>;

  /**
   * The values of custom attributes of the profile, like those of fields.
   *
   * @default - no custom attributes
   */
  readonly attributes?: Record<string, string>;

  /**
   * The names of the fields to read, e.g. `FirstName` or `Attributes.tier`, for `Attribute.profileField`. All data of profiles
   * in a flow may have 14,000 characters.
   *
   * @default - no fields, only the identifier
   */
  readonly responseFields?: string[];
}
