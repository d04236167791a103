// The CDK starts its template validator in every process that synthesizes (2 to 3 s). One test file turns it on and
// runs it strictly over every example; here it would only cost time.
process.env.CDK_VALIDATION ??= 'false';
