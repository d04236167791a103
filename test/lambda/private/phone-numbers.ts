/** Every number in the tests is from the range that is kept free for fiction: 555-0100 to 555-0199. */
export function phoneNumber(last: number): string {
  return `+120655501${String(last).padStart(2, '0')}`;
}

/** The last seven digits of such a number in any notation. */
const PHONE_NUMBER = /5[ ().-]{0,2}5[ ().-]{0,2}5[ ().-]{0,2}0[ ().-]{0,2}1[ ().-]{0,2}\d[ ().-]{0,2}\d/;

export function findPhoneNumber(text: string): string | undefined {
  return PHONE_NUMBER.exec(text)?.[0];
}
