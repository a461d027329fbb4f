import { expect, test } from 'vitest';
import { readUsersEnvironment, smsWebhookOf } from './environment.ts';

test('reads lists, and phone numbers however they are written', () => {
  const env = readUsersEnvironment({
    ADMIN_PHONE_NUMBERS: ' +62 811-0000-0000, 081100000001 ,',
    OTP_DIAL_CODES: '62, 65',
  });
  expect(env.ADMIN_PHONE_NUMBERS).toEqual(['+6281100000000', '+6281100000001']);
  expect(env.OTP_DIAL_CODES).toEqual(['62', '65']);
});

test('names nobody and limits no country when nothing is set', () => {
  expect(readUsersEnvironment({})).toMatchObject({ ADMIN_PHONE_NUMBERS: [], OTP_DIAL_CODES: [] });
});

test('says what is wrong with each value, and tells no secret', () => {
  const read = () =>
    readUsersEnvironment({ ADMIN_PHONE_NUMBERS: 'somebody', SMS_WEBHOOK_URL: 'sms', SIGNING_KEY: '{"d":"secret"}' });
  expect(read).toThrow(/ADMIN_PHONE_NUMBERS: somebody is not.*\nSMS_WEBHOOK_URL: .*\nSIGNING_KEY: is not/);
  expect(read).not.toThrow(/"secret"/);
});

test('keeps messages in the inbox but in production, which cannot do without a webhook', () => {
  expect(smsWebhookOf({ environment: 'development' })).toBeNull();
  expect(smsWebhookOf({ environment: 'test' })).toBeNull();
  expect(() => smsWebhookOf({ environment: 'production' })).toThrow('SMS_WEBHOOK_URL');
});
