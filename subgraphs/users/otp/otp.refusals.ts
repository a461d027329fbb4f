export const invalidPhoneNumber = (
  message = 'Not a mobile number: write it with its country code, as +6281100000001.',
) => ({ __typename: 'InvalidPhoneNumberError', message }) as const;

export const otpTooSoon = (resendAt: Date) =>
  ({ __typename: 'OtpTooSoonError', message: 'A code was sent less than 60 seconds ago.', resendAt }) as const;

export const otpLimitReached = (retryAt: Date) =>
  ({ __typename: 'OtpLimitReachedError', message: 'Too many codes were requested. Try later.', retryAt }) as const;

export const wrongCode = (attemptsLeft: number) =>
  ({ __typename: 'WrongCodeError', message: 'This is not the code that was sent.', attemptsLeft }) as const;

export const codeExpired = () =>
  ({ __typename: 'CodeExpiredError', message: 'The code is used up or too old. Request a new one.' }) as const;

export const tooManyAttempts = (retryAt: Date) =>
  ({ __typename: 'TooManyAttemptsError', message: 'Too many wrong codes. Try later.', retryAt }) as const;
