/** Asks the duplicate check for a reservation, each time for another contact and another number. */
export function reserve(handler) {
  let count = 0;
  return async () => {
    const id = `00000000-0000-4000-8000-${(++count).toString(16).padStart(12, '0')}`;
    const { outcome } = await handler({
      Details: {
        ContactData: { ContactId: id, InitialContactId: id, InstanceARN: 'arn:aws:connect:us-east-1:111122223333:instance/i' },
        Parameters: { operation: 'reserve', phoneNumber: fictionalNumber(count) },
      },
    });
    if (outcome !== 'reserved') throw new Error(`the helper answered ${outcome}`);
  };
}

/** 555-0100 to 555-0199 are kept free for fiction in each of 800 areas. */
function fictionalNumber(count) {
  return `+1${200 + Math.floor(count / 100) % 800}55501${String(count % 100).padStart(2, '0')}`;
}
